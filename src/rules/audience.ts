import contradiction from "./audience/contradiction.ts";
import empty from "./audience/empty.ts";
import missing from "./audience/missing.ts";
import unknown from "./audience/unknown.ts";
import unnamedGroups from "./audience/unnamed-groups.ts";
import wrongType from "./audience/wrong-type.ts";
import type { Rule } from "./define-rule.ts";

/** The rules about the audience, in the order in which `gkml rules` lists them. */
export const AUDIENCE_RULES: readonly Rule[] = [missing, empty, wrongType, unknown, unnamedGroups, contradiction];
