import { METHODS, type Method, PUBLIC_AUDIENCE, SYNONYMS } from "../../../catalog/closed-sets.ts";
import { mapOf, textsOf } from "../../../catalog/plain.ts";
import { fold } from "../../../language/fold.ts";
import { meaningOf } from "./closed-set.ts";

/*
 * What a value certainly means, synonyms included: a finding must not wait until another's fix has
 * put the right word in.
 */

/** The methods that a value names. */
export function meantMethods(value: unknown): readonly Method[] {
  // Nearly every item says one of the two, and folding takes time.
  const only = METHODS.find((method) => method === value);
  if (only) return [only];
  const texts = typeof value === "string" ? [value] : (textsOf(value) ?? []);
  const meant = texts.map((text) => meaningOf(text, METHODS, SYNONYMS));
  return METHODS.filter((method) => meant.includes(method));
}

/** What tables write for everybody where a group is due. */
const EVERYBODY: ReadonlySet<string> = new Set([
  PUBLIC_AUDIENCE,
  "全体社会",
  "社会公众",
  "社会各界",
  "社会大众",
  "公众",
  "所有人",
  "全体公民",
  "全体公众",
  "全体社会成员",
  "面向社会",
  "面向全社会",
  "面向社会公众",
]);

/** Whether a text that stands among groups means everybody. */
export function isEverybody(text: string): boolean {
  return EVERYBODY.has(fold(text));
}

/** Whether an audience is open to everybody, and whether it names groups beside. */
export function meantAudience(value: unknown): { readonly public: boolean; readonly groups: boolean } {
  if (value === PUBLIC_AUDIENCE) return { public: true, groups: false };
  if (typeof value === "string") {
    return { public: meaningOf(value, [PUBLIC_AUDIENCE], SYNONYMS) !== undefined, groups: false };
  }
  const { public: stated, groups } = mapOf(value);
  const texts = textsOf(groups) ?? [];
  const everybody = texts.length > 0 && texts.every(isEverybody);
  return {
    public: everybody || (typeof stated === "string" && fold(stated) === "true"),
    groups: texts.some((text) => !isEverybody(text)),
  };
}
