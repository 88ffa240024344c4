import type { Language, Wording, Words } from "../message.ts";
import { ARTICLE_MESSAGES } from "./articles.ts";
import { BLANK_MESSAGES } from "./blanks-and-gaps.ts";
import { CATALOG_MESSAGES } from "./catalog.ts";
import { CITATION_MESSAGES } from "./citation.ts";
import { DEADLINE_MESSAGES } from "./deadline.ts";
import { ELEMENT_MESSAGES } from "./elements.ts";
import { FILE_MESSAGES } from "./files.ts";
import { HOLIDAY_MESSAGES } from "./holidays.ts";
import { INSTRUMENT_MESSAGES } from "./instrument.ts";
import { INTEGRITY_MESSAGES } from "./integrity.ts";
import { ORGANISATION_MESSAGES } from "./organisation.ts";
import { PERSONAL_DATA_MESSAGES } from "./personal-data.ts";
import { PUBLISHING_MESSAGES } from "./publishing.ts";
import { RELEVANCE_MESSAGES } from "./relevance.ts";
import { SETTING_MESSAGES } from "./settings.ts";
import { SPELLING_MESSAGES } from "./spelling.ts";
import { SUBSTANCE_MESSAGES } from "./substance.ts";
import { WORKSPACE_MESSAGES } from "./workspace.ts";
import { YAML_MESSAGES } from "./yaml.ts";

/** Every rule's words in both languages: the one table of all messages. */
export const MESSAGES = {
  ...FILE_MESSAGES,
  ...YAML_MESSAGES,
  ...CATALOG_MESSAGES,
  ...ELEMENT_MESSAGES,
  ...WORKSPACE_MESSAGES,
  ...DEADLINE_MESSAGES,
  ...CITATION_MESSAGES,
  ...INSTRUMENT_MESSAGES,
  ...ARTICLE_MESSAGES,
  ...RELEVANCE_MESSAGES,
  ...ORGANISATION_MESSAGES,
  ...BLANK_MESSAGES,
  ...SPELLING_MESSAGES,
  ...SUBSTANCE_MESSAGES,
  ...PERSONAL_DATA_MESSAGES,
  ...PUBLISHING_MESSAGES,
  ...INTEGRITY_MESSAGES,
  ...SETTING_MESSAGES,
  ...HOLIDAY_MESSAGES,
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
