import type { EmitInput, EmittedFile } from "./emitted.ts";
import { stemOf } from "./stem.ts";

/** One JSON file a domain: the catalog with its defaults applied, as gkml understood it. `version` is of this format. */
export function emitJson({ catalogs }: EmitInput): EmittedFile[] {
  return catalogs.map(({ catalog }) => {
    const items = catalog.items.map(({ id, elements, ...rest }) => ({ id, ...elements, ...rest }));
    const text = `${JSON.stringify({ version: 1, ...catalog, items }, null, 2)}\n`;
    return { path: `json/${stemOf(catalog.domain)}.json`, bytes: new TextEncoder().encode(text) };
  });
}
