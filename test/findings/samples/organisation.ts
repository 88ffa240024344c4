import type { ORGANISATION_MESSAGES } from "../../../src/findings/messages/organisation.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const ORGANISATION_SAMPLES: SamplesOf<typeof ORGANISATION_MESSAGES> = {
  "subject/generic": [
    { name: WILD, region: WILD, right: WILD },
    { name: WILD, region: WILD, right: undefined },
  ],
  "subject/abolished-body": [{ name: WILD, successor: WILD, document: "《深化党和国家机构改革方案》（2018年3月）" }],
  "subject/wrong-body": [
    { name: WILD, ending: "部", right: "民政局" },
    { name: WILD, ending: "厅", right: "民政局" },
  ],
  "subject/foreign-region": [
    { place: WILD, region: WILD, right: WILD },
    { place: WILD, region: WILD, right: undefined },
  ],
  "subject/unknown-organisation": [
    { name: WILD, nearest: WILD },
    { name: WILD, nearest: undefined },
  ],
  "subject/level-mismatch": [{ names: WILD, fits: "县级", levels: ["乡级", "村级"] }],
  "subject/no-such-power": [
    { names: WILD, authority: "县级以上卫生健康主管部门", law: "《中华人民共和国母婴保健法》第三十二条" },
  ],
  "level/subject-mismatch": [
    { kind: "no-level", names: WILD },
    { kind: "no-subject", names: WILD },
  ],
  "level/outside-catalog": [{ region: WILD, levels: ["县级"], own: ["乡级", "村级"] }],
};
