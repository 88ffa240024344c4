/*
 * Takes apart the plain values that the YAML reader makes: maps without prototype, lists and texts.
 * Everything that has not the wanted form is treated as absent; its shape problem tells the user.
 */

/** A map whose values are not looked at yet. */
export type PlainMap = Readonly<Record<string, unknown>>;

/** The map, or an empty one. */
export function mapOf(value: unknown): PlainMap {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as PlainMap) : {};
}

/** The list, or an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text that says something, without blanks around it. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

/** The texts of a list; undefined when there is none. */
export function textsOf(value: unknown): readonly string[] | undefined {
  const texts: string[] = [];
  for (const entry of listOf(value)) {
    const text = textOf(entry);
    if (text !== undefined) texts.push(text);
  }
  return texts.length > 0 ? texts : undefined;
}

/** The entries that belong to a closed set, in the order of the set; undefined when there is none. */
export function membersOf<T extends string>(value: unknown, set: readonly T[]): readonly T[] | undefined {
  const texts = textsOf(value) ?? [];
  const members = set.filter((member) => texts.includes(member));
  return members.length > 0 ? members : undefined;
}

/** `{ key: value }`, or nothing when there is no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V });
}
