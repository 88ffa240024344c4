import type { Language } from "../message.ts";

/** What a YAML value is, in the words of somebody who writes a table. */
export type ValueKind = "text" | "list" | "map" | "nothing";

/** What people call each kind. */
export const KIND_WORDS: Readonly<Record<ValueKind, { zh: string; en: string }>> = {
  text: { zh: "一段文字", en: "a text" },
  list: { zh: "一个列表（每条以“- ”开头，或写成 [甲, 乙]）", en: "a list (entries begin with “- ”, or [a, b])" },
  map: { zh: "一组“键: 值”", en: "a set of “key: value”" },
  nothing: { zh: "空白", en: "nothing" },
};

/** The kinds that a value may have, as alternatives in one sentence. */
export function kindsInWords(kinds: readonly ValueKind[], language: Language): string {
  return kinds.map((kind) => KIND_WORDS[kind][language]).join(language === "zh" ? "，或者" : ", or ");
}

/** The kind of a plain value as the YAML reader makes it. */
export function kindOf(value: unknown): ValueKind {
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return "map";
  return value === "" || value === undefined ? "nothing" : "text";
}

/** The kind that a JSON Schema type asks for; every scalar is text here. */
export function kindOfType(type: string): ValueKind {
  return type === "array" ? "list" : type === "object" ? "map" : "text";
}
