// The module that web/build/engine-plugin.ts makes: the engine's script, and its two binaries as gzip in base64.
declare module 'virtual:engine' {
  export const createEngine: typeof import('../../../wasm/engine').default;
  export const wasm: string;
  export const icuData: string;
}
