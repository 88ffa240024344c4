import { FIRST_PLACE, type Span } from "../findings/finding.ts";
import { valueAt } from "../source/value-at.ts";
import { readYaml } from "../source/yaml.ts";
import { readAgain } from "./files.ts";

/** Looks up where items stand. A file is read again, once, when an emitter has something to say of an item of it. */
export function itemLocator(): (file: string, id: string | undefined) => Span {
  const files = new Map<string, ReadonlyMap<unknown, Span>>();
  return (file, id) => {
    const spans = files.get(file) ?? spansOf(file);
    files.set(file, spans);
    return spans.get(id) ?? FIRST_PLACE;
  };
}

/** The items of a file by their ids; of equal ids, the first. */
function spansOf(file: string): ReadonlyMap<unknown, Span> {
  const spans = new Map<unknown, Span>();
  const source = readAgain(file);
  if (!source) return spans;
  const yaml = readYaml(source.text);
  const items = valueAt(yaml.value, ["items"]);
  for (const [index, item] of Array.isArray(items) ? items.entries() : []) {
    const id = valueAt(item, ["id"]);
    const { start, end } = yaml.rangeOf(["items", index]);
    if (!spans.has(id)) spans.set(id, { start: source.positionAt(start), end: source.positionAt(end) });
  }
  return spans;
}
