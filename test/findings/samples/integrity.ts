import type { INTEGRITY_MESSAGES } from "../../../src/findings/messages/integrity.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const INTEGRITY_SAMPLES: SamplesOf<typeof INTEGRITY_MESSAGES> = {
  "catalog/changed-id": [
    { id: WILD, name: WILD, reference: WILD, right: "05-009" },
    { id: WILD, name: WILD, reference: WILD, right: undefined },
  ],
  "catalog/missing-evidence": [{ id: WILD }, { id: undefined }],
  "catalog/stale-edition": [{ edition: WILD, date: WILD, source: WILD }],
  "catalog/unused-source": [{ id: WILD }],
  "catalog/region-mismatch": [{ named: WILD, region: WILD }],
};
