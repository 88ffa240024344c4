import audienceEmpty from "./audience/empty.ts";
import audienceMissing from "./audience/missing.ts";
import audienceUnknown from "./audience/unknown.ts";
import audienceWrongType from "./audience/wrong-type.ts";
import basisEmpty from "./basis/empty.ts";
import basisMissing from "./basis/missing.ts";
import basisWrongType from "./basis/wrong-type.ts";
import catalogDuplicateDomain from "./catalog/duplicate-domain.ts";
import catalogDuplicateId from "./catalog/duplicate-id.ts";
import catalogDuplicateSource from "./catalog/duplicate-source.ts";
import catalogEmpty from "./catalog/empty.ts";
import catalogMissingKey from "./catalog/missing-key.ts";
import catalogTooManyItems from "./catalog/too-many-items.ts";
import catalogUnknownDomain from "./catalog/unknown-domain.ts";
import catalogUnknownEvidence from "./catalog/unknown-evidence.ts";
import catalogUnknownKey from "./catalog/unknown-key.ts";
import catalogUnknownStage from "./catalog/unknown-stage.ts";
import catalogUnknownUnverified from "./catalog/unknown-unverified.ts";
import catalogWrongForm from "./catalog/wrong-form.ts";
import catalogWrongType from "./catalog/wrong-type.ts";
import channelEmpty from "./channel/empty.ts";
import channelMissing from "./channel/missing.ts";
import channelUnknown from "./channel/unknown.ts";
import channelWrongType from "./channel/wrong-type.ts";
import contentEmpty from "./content/empty.ts";
import contentMissing from "./content/missing.ts";
import contentWrongType from "./content/wrong-type.ts";
import deadlineEmpty from "./deadline/empty.ts";
import deadlineMissing from "./deadline/missing.ts";
import deadlineWrongType from "./deadline/wrong-type.ts";
import type { Rule } from "./define-rule.ts";
import levelEmpty from "./level/empty.ts";
import levelMissing from "./level/missing.ts";
import levelUnknown from "./level/unknown.ts";
import levelWrongType from "./level/wrong-type.ts";
import methodEmpty from "./method/empty.ts";
import methodMissing from "./method/missing.ts";
import methodUnknown from "./method/unknown.ts";
import methodWrongType from "./method/wrong-type.ts";
import nameDuplicate from "./name/duplicate.ts";
import nameEmpty from "./name/empty.ts";
import nameMissing from "./name/missing.ts";
import nameWrongType from "./name/wrong-type.ts";
import { READER_RULES } from "./reader-rules.ts";
import subjectEmpty from "./subject/empty.ts";
import subjectMissing from "./subject/missing.ts";
import subjectWrongType from "./subject/wrong-type.ts";

/** Every rule, in the order in which `gkml rules` lists them. A test holds that none is left out. */
export const RULES: readonly Rule[] = [
  ...READER_RULES,
  nameMissing,
  nameEmpty,
  nameWrongType,
  nameDuplicate,
  contentMissing,
  contentEmpty,
  contentWrongType,
  basisMissing,
  basisEmpty,
  basisWrongType,
  deadlineMissing,
  deadlineEmpty,
  deadlineWrongType,
  subjectMissing,
  subjectEmpty,
  subjectWrongType,
  methodMissing,
  methodEmpty,
  methodWrongType,
  methodUnknown,
  channelMissing,
  channelEmpty,
  channelWrongType,
  channelUnknown,
  audienceMissing,
  audienceEmpty,
  audienceWrongType,
  audienceUnknown,
  levelMissing,
  levelEmpty,
  levelWrongType,
  levelUnknown,
  catalogMissingKey,
  catalogUnknownKey,
  catalogWrongType,
  catalogWrongForm,
  catalogEmpty,
  catalogUnknownDomain,
  catalogUnknownStage,
  catalogUnknownUnverified,
  catalogDuplicateDomain,
  catalogDuplicateId,
  catalogDuplicateSource,
  catalogUnknownEvidence,
  catalogTooManyItems,
];
