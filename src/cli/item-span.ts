import { FIRST_PLACE, type Span } from "../findings/finding.ts";
import { readOne } from "../host/read.ts";
import { valueAt } from "../rules/value-at.ts";
import { decode } from "../source/decode.ts";
import { createSourceFile } from "../source/source-file.ts";
import { readYaml } from "../source/yaml.ts";

/** Where an item stands in its file: read again, as only an emitter that has something to say asks for it. */
export function itemSpan(file: string, id: string | undefined): Span {
  const content = readOne(file, "en");
  const decoded = "bytes" in content ? decode(content.bytes) : undefined;
  if (!decoded?.ok || id === undefined) return FIRST_PLACE;
  const yaml = readYaml(decoded.text);
  const items = valueAt(yaml.value, ["items"]);
  const index = Array.isArray(items) ? items.findIndex((item) => valueAt(item, ["id"]) === id) : -1;
  if (index === -1) return FIRST_PLACE;
  const source = createSourceFile(file, decoded.text);
  const { start, end } = yaml.rangeOf(["items", index]);
  return { start: source.positionAt(start), end: source.positionAt(end) };
}
