// Modules that exist only in the build.
declare module 'virtual:samples' {
  /** File name to gzip in base64. */
  export const samples: Readonly<Record<string, string>>;
}
