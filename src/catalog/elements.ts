/**
 * The nine elements that every disclosure item states, in the order that schema, columns, messages
 * and docs follow. 国办发〔2019〕54号 names the first eight; 公开层级 is the ninth of the local plans.
 */
export const ELEMENTS = [
  "name",
  "content",
  "basis",
  "deadline",
  "subject",
  "method",
  "channel",
  "audience",
  "level",
] as const;

/** The key of one of the nine elements. */
export type Element = (typeof ELEMENTS)[number];

/** What the published tables call each element. */
export const ELEMENT_TITLES: Readonly<Record<Element, { zh: string; en: string }>> = {
  name: { zh: "公开事项名称", en: "name" },
  content: { zh: "公开内容", en: "content" },
  basis: { zh: "公开依据", en: "basis" },
  deadline: { zh: "公开时限", en: "deadline" },
  subject: { zh: "公开主体", en: "subject" },
  method: { zh: "公开方式", en: "method" },
  channel: { zh: "公开渠道和载体", en: "channel" },
  audience: { zh: "公开对象", en: "audience" },
  level: { zh: "公开层级", en: "level" },
};

const NAMES: ReadonlySet<string> = new Set(ELEMENTS);

/** Whether the word is the key of an element. */
export function isElement(name: string): name is Element {
  return NAMES.has(name);
}

/** A value for each of the nine. */
export function byElement<T>(make: (element: Element) => T): Readonly<Record<Element, T>> {
  return Object.fromEntries(ELEMENTS.map((element) => [element, make(element)])) as Record<Element, T>;
}
