import type { Language, Wording, Words } from "../message.ts";
import { CATALOG_MESSAGES } from "./catalog.ts";
import { ELEMENT_MESSAGES } from "./elements.ts";
import { FILE_MESSAGES } from "./files.ts";
import { WORKSPACE_MESSAGES } from "./workspace.ts";
import { YAML_MESSAGES } from "./yaml.ts";

/** Every rule's words in both languages: the one table of all messages. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...YAML_MESSAGES,
  ...CATALOG_MESSAGES,
  ...ELEMENT_MESSAGES,
  ...WORKSPACE_MESSAGES,
} as const;

/** The name of a rule, `<group>/<defect>`: what findings carry and gkml.yaml sets severities for. */
export type RuleId = keyof typeof MESSAGES;

/** What a rule's message is filled with. */
export type ParamsOf<Id extends RuleId> = (typeof MESSAGES)[Id] extends Wording<infer P> ? P : never;

/** Puts a rule's words together when a report asks for them. */
export function wordsOf<Id extends RuleId>(rule: Id, params: ParamsOf<Id>): (language: Language) => Words {
  const entry = MESSAGES[rule] as Wording<ParamsOf<Id>>;
  return (language) => entry[language](params);
}
