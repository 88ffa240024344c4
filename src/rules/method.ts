import type { Rule } from "./define-rule.ts";
import applicationPublic from "./method/application-public.ts";
import bothWithoutParts from "./method/both-without-parts.ts";
import empty from "./method/empty.ts";
import missing from "./method/missing.ts";
import unknown from "./method/unknown.ts";
import wrongType from "./method/wrong-type.ts";

/** The rules about the method, in the order in which `gkml rules` lists them. */
export const METHOD_RULES: readonly Rule[] = [missing, empty, wrongType, unknown, applicationPublic, bothWithoutParts];
