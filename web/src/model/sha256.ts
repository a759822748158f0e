// The fingerprint of a file, as the certificate, a saved session and the way back compare it. Knows nothing of what the file holds.

/** Hexadecimal SHA-256; empty where the browser has none (a page that is not in a secure context): an empty one equals nothing. */
export async function sha256(file: Blob): Promise<string> {
  if (!globalThis.crypto?.subtle) return '';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
