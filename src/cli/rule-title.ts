import docs from "#generated/rule-docs.js";
import type { Language } from "../findings/message.ts";

/** The title of a rule's document; in English, its first sentence. */
export function titleOf(id: string, language: Language): string {
  const doc = docs[id] ?? "";
  if (language === "zh") return /^# \S+ (.*)$/mu.exec(doc)?.[1] ?? "";
  return /^## English\s+(.*?[.!?])(?:\s|$)/msu.exec(doc)?.[1]?.replaceAll("\n", " ") ?? "";
}
