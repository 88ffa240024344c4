import { applyEdits, type Edit } from "../language/edit.ts";
import type { Path, Range } from "../source/range.ts";
import { readYaml, type YamlText } from "../source/yaml.ts";
import { filled, fits, partsOf, signed, signFor } from "./signs.ts";
import { findTakenOut, pathName, type TakenOut } from "./taken-out.ts";

/**
 * Whether a YAML text says after the edits what they meant: the keys and values that they lie in have
 * changed by them alone, the list entries that they take out are gone, and all else is as it was.
 *
 * Where an edit lies inside a value is found by reading the text with a sign in its place: so escapes,
 * doubled quotes and folded lines need no knowledge here.
 */
export function isAsMeant(text: string, before: YamlText, edits: readonly Edit[]): boolean {
  const after = readYaml(applyEdits(text, edits));
  if (before.value === undefined || after.value === undefined) return false;
  const gone = findTakenOut(text, before, edits);
  const sign = signFor(text);
  const takenOut = new Set(gone.values());
  const signs = edits.map((edit, index) => (takenOut.has(edit) ? edit : { ...edit, text: signed(index, sign) }));
  const between = readYaml(applyEdits(text, signs));
  const { same, seen } = comparison({ text, before, edits, gone, sign });
  return same(before.value, between.value, after.value, []) && seen.size + takenOut.size === edits.length;
}

interface Edited {
  readonly text: string;
  readonly before: YamlText;
  readonly edits: readonly Edit[];
  readonly gone: TakenOut;
  readonly sign: string;
}

/** Compares what was, what was with signs, and what is; `seen` are the edits found in keys and values. */
function comparison({ text, before, edits, gone, sign }: Edited) {
  const seen = new Set<number>();

  /** Notes the edits of a key or value; those behind an alias belong to its anchor, where they are seen too. */
  const see = (numbers: readonly number[], path: Path) => {
    if (before.definitionOf(path) === undefined) for (const number of numbers) seen.add(number);
  };

  const sameText = (was: string, between: string, is: string, rangeOf: () => Range, path: Path): boolean => {
    if (!between.includes(sign)) return was === between && was === is;
    const parts = partsOf(between, sign);
    const range = rangeOf();
    const inside = parts.numbers.every((number) => {
      const edit = edits[number];
      return edit && range.start <= edit.range.start && edit.range.end <= range.end;
    });
    if (!inside || !fits(was, parts)) return false;
    see(parts.numbers, path);
    const put = filled(parts, edits);
    return is === put || (parts.gaps.join("") === "" && is === unquoted(put));
  };

  /** One that is written anew as a whole, such as a map that becomes a text. */
  const sameWhole = (was: unknown, between: string, is: unknown, path: Path): boolean => {
    const [number = -1] = partsOf(between, sign).numbers;
    const edit = edits[number];
    const { start, end } = before.rangeOf(path);
    if (between !== signed(number, sign) || edit?.range.start !== start || edit.range.end !== end) return false;
    // Comments between its parts would be lost with them.
    if (typeof was !== "string" && text.slice(start, end).includes("#")) return false;
    see([number], path);
    return equal(is, typeof is === "string" ? unquoted(edit.text) : readYaml(edit.text).value);
  };

  const sameParts = (was: unknown, between: unknown, is: unknown, path: Path): boolean => {
    if (typeof between === "string") {
      if (typeof was !== "string" || typeof is !== "string") return sameWhole(was, between, is, path);
      return sameText(was, between, is, () => before.rangeOf(path), path);
    }
    if (Array.isArray(was)) {
      if (!Array.isArray(between) || !Array.isArray(is)) return false;
      const left = [...was.keys()].filter((index) => gone.size === 0 || !gone.has(pathName([...path, index])));
      const counts = left.length === between.length && left.length === is.length;
      return counts && left.every((index, at) => same(was[index], between[at], is[at], [...path, index]));
    }
    if (!isMap(was) || !isMap(between) || !isMap(is)) return false;
    const [old, middle, now] = [Object.keys(was), Object.keys(between), Object.keys(is)];
    return (
      old.length === middle.length &&
      old.length === now.length &&
      old.every((key, index) => {
        const [middleKey = "", nowKey = ""] = [middle[index], now[index]];
        const at = [...path, key];
        return (
          sameText(key, middleKey, nowKey, () => before.rangeOf(at, "key"), path) &&
          same(was[key], between[middleKey], is[nowKey], at)
        );
      })
    );
  };

  const same = (was: unknown, between: unknown, is: unknown, path: Path): boolean =>
    sameParts(was, between, is, path) || before.definitionOf(path) !== undefined;

  return { same, seen };
}

/** What a text says that stands for a whole value: it may bring its own quotes. */
function unquoted(text: string): string {
  const value = /^["']/u.test(text) ? readYaml(text).value : text;
  return typeof value === "string" ? value : text;
}

function equal(a: unknown, b: unknown): boolean {
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((each, at) => equal(each, b[at]));
  if (!isMap(a) || !isMap(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => key in b && equal(a[key], b[key]));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
