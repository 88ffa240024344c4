import type { Rule } from "./define-rule.ts";
import empty from "./level/empty.ts";
import missing from "./level/missing.ts";
import outsideCatalog from "./level/outside-catalog.ts";
import subjectMismatch from "./level/subject-mismatch.ts";
import unknown from "./level/unknown.ts";
import wrongType from "./level/wrong-type.ts";

/** The rules about the level, in the order in which `gkml rules` lists them. */
export const LEVEL_RULES: readonly Rule[] = [missing, empty, wrongType, unknown, subjectMismatch, outsideCatalog];
