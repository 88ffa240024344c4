import type { EmitInput, EmittedFile } from "./emitted.ts";
import { withStems } from "./stem.ts";

/** One JSON file a domain: the catalog with its defaults applied, as gkml understood it. `version` is of this format. */
export function emitJson({ catalogs }: EmitInput): EmittedFile[] {
  return withStems(catalogs).map(({ stem, catalog }) => {
    const items = catalog.items.map(({ id, elements, ...rest }) => ({ id, ...elements, ...rest }));
    const text = `${JSON.stringify({ version: 1, ...catalog, items }, null, 2)}\n`;
    return { path: `json/${stem}.json`, bytes: new TextEncoder().encode(text) };
  });
}
