import type { Context, Place } from "../../../findings/collect.ts";
import type { UnknownValue } from "../../../findings/messages/elements.ts";
import { fold } from "../../../language/fold.ts";
import { nearest } from "../../../language/nearest.ts";
import { valueAt } from "../../../source/value-at.ts";
import type { StatedElement } from "../../define-rule.ts";
import { isBlank } from "./blank.ts";
import { replacement } from "./replacement.ts";

/**
 * Reports the members of a closed set that the schema did not know, with the value that was most
 * likely meant. A known synonym, or a spelling that differs only in width or blanks, is a safe fix.
 */
export function reportUnknown(
  { problems, catalog }: StatedElement,
  allowed: readonly string[],
  synonyms: Readonly<Record<string, string>>,
  report: (place: Place, params: UnknownValue, context?: Context) => void,
): void {
  for (const problem of problems) {
    if (problem.kind !== "not-allowed" && problem.kind !== "wrong-form") continue;
    const text = valueAt(catalog.value, problem.path);
    // A list or map in the place of a text is told as such.
    if (typeof text === "string" && !isBlank(text))
      reportUnknownText({ path: problem.path }, text, allowed, synonyms, catalog, report);
  }
}

/** Reports one text that is not in its closed set. */
export function reportUnknownText(
  place: Place & { readonly path: readonly (string | number)[] },
  text: string,
  allowed: readonly string[],
  synonyms: Readonly<Record<string, string>>,
  { collector }: StatedElement["catalog"],
  report: (place: Place, params: UnknownValue, context?: Context) => void,
): void {
  const meant = meaningOf(text, allowed, synonyms);
  const params = { value: text, allowed, nearest: meant ?? like(text, allowed) };
  report(place, params, { fix: meant === undefined ? undefined : replacement(collector, place, meant, true) });
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

/** Words of two characters are all near each other (省级, 市级): there a guess would mislead. */
function like(text: string, allowed: readonly string[]): string | undefined {
  return text.length > 2 ? nearest(text, allowed) : undefined;
}
