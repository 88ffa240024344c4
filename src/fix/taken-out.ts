import type { Edit } from "../language/edit.ts";
import type { Path } from "../source/range.ts";
import type { YamlText } from "../source/yaml.ts";

/** The edits that take an entry out of a list, by the path of the entry as `pathName` writes it. */
export type TakenOut = ReadonlyMap<string, Edit>;

/** A path as one text. */
export const pathName = (path: Path) => JSON.stringify(path);

/** What an edit may take out beside the entry itself. */
const BETWEEN_ENTRIES = /^[\s,-]*$/u;

/** Finds the edits that remove a whole entry of a list, with the commas and dashes around it and nothing else. */
export function findTakenOut(text: string, yaml: YamlText, edits: readonly Edit[]): TakenOut {
  const found = new Map<string, Edit>();
  const candidates = edits.filter(
    (edit) => edit.text === "" && /[,\n]/u.test(text.slice(edit.range.start, edit.range.end)),
  );
  if (candidates.length === 0) return found;
  const walk = (value: unknown, path: Path): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      walk(inner, at);
      if (!Array.isArray(value)) continue;
      const { start, end } = yaml.rangeOf(at);
      const edit = candidates.find(({ range }) => range.start <= start && end <= range.end);
      if (!edit || start === end) continue;
      const beside = text.slice(edit.range.start, start) + text.slice(end, edit.range.end);
      // A comment inside a map or list would be lost with it.
      const whole = typeof inner === "string" || !text.slice(start, end).includes("#");
      if (whole && BETWEEN_ENTRIES.test(beside)) found.set(pathName(at), edit);
    }
  };
  walk(yaml.value, []);
  return found;
}
