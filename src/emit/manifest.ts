import type { EmittedFile } from "./emitted.ts";

/** The manifest's path in the output folder. */
export const MANIFEST = "manifest.json";

/** A file by its path and the SHA-256 of its bytes, in hexadecimal. */
export interface FileHash {
  readonly path: string;
  readonly sha256: string;
}

/** Lists every output with its SHA-256 and the inputs that it came from, so that anybody can check a copy. */
export async function emitManifest(
  version: string,
  inputs: readonly FileHash[],
  files: readonly EmittedFile[],
): Promise<EmittedFile> {
  const outputs = await Promise.all(
    files.map(async ({ path, bytes }) => ({ path, bytes: bytes.length, sha256: await sha256(bytes) })),
  );
  const sorted = <T extends { readonly path: string }>(entries: readonly T[]) =>
    [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  const manifest = { gkml: version, inputs: sorted(inputs), outputs: sorted(outputs) };
  return { path: MANIFEST, bytes: new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`) };
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
