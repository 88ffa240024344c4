import changedId from "./catalog/changed-id.ts";
import duplicateDomain from "./catalog/duplicate-domain.ts";
import duplicateId from "./catalog/duplicate-id.ts";
import duplicateSource from "./catalog/duplicate-source.ts";
import empty from "./catalog/empty.ts";
import missingEvidence from "./catalog/missing-evidence.ts";
import missingKey from "./catalog/missing-key.ts";
import personalData from "./catalog/personal-data.ts";
import regionMismatch from "./catalog/region-mismatch.ts";
import secrecyMark from "./catalog/secrecy-mark.ts";
import staleEdition from "./catalog/stale-edition.ts";
import tooManyItems from "./catalog/too-many-items.ts";
import unknownDomain from "./catalog/unknown-domain.ts";
import unknownEvidence from "./catalog/unknown-evidence.ts";
import unknownKey from "./catalog/unknown-key.ts";
import unknownStage from "./catalog/unknown-stage.ts";
import unknownUnverified from "./catalog/unknown-unverified.ts";
import unusedSource from "./catalog/unused-source.ts";
import wrongForm from "./catalog/wrong-form.ts";
import wrongType from "./catalog/wrong-type.ts";
import type { Rule } from "./define-rule.ts";

/** The rules about a catalog as a whole, in the order in which `gkml rules` lists them. */
export const CATALOG_RULES: readonly Rule[] = [
  missingKey,
  unknownKey,
  wrongType,
  wrongForm,
  empty,
  unknownDomain,
  unknownStage,
  unknownUnverified,
  duplicateDomain,
  duplicateId,
  duplicateSource,
  unknownEvidence,
  tooManyItems,
  changedId,
  missingEvidence,
  unusedSource,
  staleEdition,
  regionMismatch,
  personalData,
  secrecyMark,
];
