import duplicate from "./channel/duplicate.ts";
import empty from "./channel/empty.ts";
import missing from "./channel/missing.ts";
import noWebsite from "./channel/no-website.ts";
import otherDomain from "./channel/other-domain.ts";
import otherUnnamed from "./channel/other-unnamed.ts";
import unknown from "./channel/unknown.ts";
import unlistedLink from "./channel/unlisted-link.ts";
import wrongType from "./channel/wrong-type.ts";
import type { Rule } from "./define-rule.ts";

/** The rules about the channel, in the order in which `gkml rules` lists them. */
export const CHANNEL_RULES: readonly Rule[] = [
  missing,
  empty,
  wrongType,
  unknown,
  otherDomain,
  otherUnnamed,
  noWebsite,
  duplicate,
  unlistedLink,
];
