import type { DEADLINE_MESSAGES } from "../../../src/findings/messages/deadline.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const DEADLINE_SAMPLES: SamplesOf<typeof DEADLINE_MESSAGES> = {
  "deadline/not-understood": [{ text: WILD }],
  "deadline/no-trigger": [{ text: WILD, event: "信息形成或者变更之日起" }],
  "deadline/over-statutory-limit": [{ text: WILD }],
  "deadline/stricter-limit": [
    { text: WILD, law: "enforcement" },
    { text: WILD, law: "budget" },
    { text: WILD, law: "disclosure" },
  ],
  "deadline/vague": [{ text: WILD, word: "及时" }],
  "deadline/same-as-above": [{ text: WILD }],
  "deadline/two-limits": [{ text: WILD, first: WILD }],
  "deadline/not-a-limit": [
    { text: WILD, kind: "frequency" },
    { text: WILD, kind: "retention" },
  ],
  "deadline/missing-measure-word": [{ wrong: WILD, right: WILD }],
  "deadline/stray-word": [{ text: WILD }],
  "deadline/mixed-wording": [{ text: WILD, usual: WILD, count: 3 }],
};
