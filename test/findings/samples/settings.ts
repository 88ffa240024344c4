import type { SETTING_MESSAGES } from "../../../src/findings/messages/settings.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const SETTING_SAMPLES: SamplesOf<typeof SETTING_MESSAGES> = {
  "ignore/incomplete": [{ missing: "rule" }, { missing: "reason" }, { missing: "colon" }],
  "ignore/unknown-rule": [
    { rule: WILD, nearest: "basis/repealed" },
    { rule: WILD, nearest: undefined },
  ],
  "ignore/fixed-rule": [{ rule: WILD }],
  "ignore/unused": [{ rule: WILD }],
  "baseline/stale": [
    { rule: WILD, item: WILD, file: WILD, known: 3, now: 1 },
    { rule: WILD, item: undefined, file: WILD, known: 3, now: 0 },
  ],
};
