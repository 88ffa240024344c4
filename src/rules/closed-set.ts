import type { Context, Place } from "../findings/collect.ts";
import type { UnknownValue } from "../findings/messages/elements.ts";
import { fold, nearest } from "../language/nearest.ts";
import type { StatedElement } from "./define-rule.ts";
import { valueAt } from "./value-at.ts";

/**
 * Reports the members of a closed set that the schema did not know, with the value that was most
 * likely meant. A known synonym, or a spelling that differs only in width or blanks, is a safe fix.
 */
export function reportUnknown(
  { problems, value, catalog }: StatedElement,
  allowed: readonly string[],
  synonyms: Readonly<Record<string, string>>,
  report: (place: Place, params: UnknownValue, context?: Context) => void,
): void {
  if (value === "") return;
  for (const problem of problems) {
    if (problem.kind !== "not-allowed" && problem.kind !== "wrong-form") continue;
    const text = String(valueAt(catalog.value, problem.path));
    reportUnknownText({ path: problem.path }, text, allowed, synonyms, catalog, report);
  }
}

export function reportUnknownText(
  place: Place & { readonly path: readonly (string | number)[] },
  text: string,
  allowed: readonly string[],
  synonyms: Readonly<Record<string, string>>,
  { collector }: StatedElement["catalog"],
  report: (place: Place, params: UnknownValue, context?: Context) => void,
): void {
  const meant = meaningOf(text, allowed, synonyms);
  const params = { value: text, allowed, nearest: meant ?? nearest(text, allowed) };
  if (meant === undefined) return report(place, params);
  const range = collector.rangeOf(place);
  report(place, params, { fix: { safe: true, edits: [{ range, text: meant }] } });
}

/** The allowed value that the text certainly means. */
export function meaningOf(
  text: string,
  allowed: readonly string[],
  synonyms: Readonly<Record<string, string>>,
): string | undefined {
  const wanted = fold(text);
  const synonym = Object.hasOwn(synonyms, text) ? synonyms[text] : undefined;
  if (synonym !== undefined && allowed.includes(synonym)) return synonym;
  return allowed.find((value) => fold(value) === wanted);
}
