import type { CITATION_MESSAGES } from "../../../src/findings/messages/citation.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const CITATION_SAMPLES: SamplesOf<typeof CITATION_MESSAGES> = {
  "basis/unmatched-title-mark": [
    { mark: WILD, missing: "》" },
    { mark: "》", missing: "《" },
  ],
  "basis/unmatched-bracket": [{ bracket: WILD, missing: WILD }],
  "basis/nested-title-mark": [
    { inner: true, written: WILD },
    { inner: false, written: WILD },
  ],
  "basis/bracket-kind": [{ right: WILD }],
  "basis/lost-bracket": [{ right: WILD }],
  "basis/missing-number-sign": [{ right: WILD }],
  "basis/stray-number-sign": [{}],
  "basis/number-outside-bracket": [{ number: WILD }],
  "basis/half-width-bracket": [{ text: WILD }],
  "basis/standard-number": [{ right: WILD }],
  "basis/missing-title-marks": [{ title: WILD }],
  "basis/stray-punctuation": [{ sign: WILD }],
  "basis/vague": [
    { text: WILD, unlocalised: true },
    { text: WILD, unlocalised: false },
  ],
  "basis/pasted-text": [{ text: WILD }],
  "basis/duplicate-instrument": [{ title: WILD }],
};
