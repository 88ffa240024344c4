import { AUDIENCE_RULES } from "./audience.ts";
import { BASIS_RULES } from "./basis.ts";
import { CATALOG_RULES } from "./catalog.ts";
import { CHANNEL_RULES } from "./channel.ts";
import { CONTENT_RULES } from "./content.ts";
import { DEADLINE_RULES } from "./deadline.ts";
import type { Rule } from "./define-rule.ts";
import { LEVEL_RULES } from "./level.ts";
import { METHOD_RULES } from "./method.ts";
import { NAME_RULES } from "./name.ts";
import { READER_RULES } from "./reader-rules.ts";
import { SUBJECT_RULES } from "./subject.ts";

/** Every rule, in the order in which `gkml rules` lists them. A test holds that none is left out. */
export const RULES: readonly Rule[] = [
  ...READER_RULES,
  ...NAME_RULES,
  ...CONTENT_RULES,
  ...BASIS_RULES,
  ...DEADLINE_RULES,
  ...SUBJECT_RULES,
  ...METHOD_RULES,
  ...CHANNEL_RULES,
  ...AUDIENCE_RULES,
  ...LEVEL_RULES,
  ...CATALOG_RULES,
];
