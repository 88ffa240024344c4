import type { Finding } from "../findings/finding.ts";
import { type Edit, inOrder } from "../language/edit.ts";
import { createSourceFile, type Position, type SourceFile } from "../source/source-file.ts";

/** What was done to one file. */
export interface Change {
  readonly before: string;
  readonly after: string;
  readonly edits: readonly Edit[];
}

/**
 * The findings that were not there before the changes. A finding is the same as one before when it
 * says the same of the same item and element, or when the same rule reports the same place, which the
 * edits may have moved; each finding before stands for one after.
 */
export function appeared(
  before: readonly Finding[],
  after: readonly Finding[],
  changes: ReadonlyMap<string, Change>,
): Finding[] {
  const left = count(before, saying);
  const fresh: Finding[] = [];
  for (const finding of after) if (!left.take(saying(finding))) fresh.push(finding);
  if (fresh.length === 0) return [];
  const placeOf = placer(changes);
  const places = count(left.rest(), placeOf);
  return fresh.filter(({ rule, file, span }) => !places.take(place(rule, file, span.start, span.end)));
}

/** What a finding says, and of what. */
export function saying({ rule, file, item, element, words }: Finding): string {
  return [file, rule, item ?? "", element ?? "", words("zh").message].join("\n");
}

const place = (rule: string, file: string, start: Position, end: Position) =>
  `${file}\n${rule} ${start.line}:${start.column}-${end.line}:${end.column}`;

/** Answers where a finding of before stands after the changes. */
function placer(changes: ReadonlyMap<string, Change>): (finding: Finding) => string {
  const files = new Map<
    string,
    { before: SourceFile; after: SourceFile; moved: (offset: number, side: Side) => number }
  >();
  const of = (path: string) => {
    const known = files.get(path);
    const change = changes.get(path);
    if (known || !change) return known;
    const made = {
      before: createSourceFile(path, change.before),
      after: createSourceFile(path, change.after),
      moved: mover(change.edits),
    };
    files.set(path, made);
    return made;
  };
  return ({ rule, file, span }) => {
    const found = of(file);
    if (!found) return place(rule, file, span.start, span.end);
    const { before, after, moved } = found;
    const at = ({ line, column }: Position, side: Side) =>
      after.positionAt(moved(before.offsetOf(line) + column - 1, side));
    return place(rule, file, at(span.start, "start"), at(span.end, "end"));
  };
}

type Side = "start" | "end";

/**
 * Where an offset lies after the edits. What was replaced has only its ends left: the start of a range
 * goes to the one, its end to the other.
 */
function mover(edits: readonly Edit[]): (offset: number, side: Side) => number {
  const sorted = inOrder(edits);
  return (offset, side) => {
    let shift = 0;
    for (const { range, text } of sorted) {
      if (range.start > offset || (range.start === offset && side === "start")) break;
      if (range.end > offset) return range.start + shift + (side === "end" ? text.length : 0);
      shift += text.length - (range.end - range.start);
    }
    return offset + shift;
  };
}

/** Counts values by a name, and takes them out one by one. */
function count<T>(values: readonly T[], nameOf: (value: T) => string) {
  const known = new Map<string, T[]>();
  for (const value of values) {
    const name = nameOf(value);
    const own = known.get(name);
    if (own) own.push(value);
    else known.set(name, [value]);
  }
  return {
    take: (name: string) => known.get(name)?.pop() !== undefined,
    rest: () => [...known.values()].flat(),
  };
}
