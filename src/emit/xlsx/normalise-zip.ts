import { unzipSync, zipSync } from "fflate";

/**
 * Makes a zip that depends on nothing but the content of its files: sorted names, one fixed time, one
 * way of compressing.
 */
export function normaliseZip(zip: Uint8Array, edit: (name: string, bytes: Uint8Array) => Uint8Array): Uint8Array {
  const files = unzipSync(zip);
  const names = Object.keys(files).sort();
  const sorted = Object.fromEntries(names.map((name) => [name, edit(name, files[name] ?? new Uint8Array())]));
  // The earliest time that a zip holds. Zips keep local time, and so does this date.
  return zipSync(sorted, { level: 5, mtime: new Date(1980, 0, 1) });
}
