import type { PUBLISHING_MESSAGES } from "../../../src/findings/messages/publishing.ts";
import { type SamplesOf, WILD } from "./samples-of.ts";

export const PUBLISHING_SAMPLES: SamplesOf<typeof PUBLISHING_MESSAGES> = {
  "method/application-public": [{}],
  "method/both-without-parts": [{}],
  "channel/other-domain": [
    { channel: WILD, owners: ["农村集体土地征收"], domain: undefined },
    { channel: "公共资源交易平台", owners: ["重大建设项目", "公共资源交易"], domain: "社会救助" },
  ],
  "channel/other-unnamed": [{ value: WILD }],
  "channel/no-website": [{}],
  "channel/duplicate": [
    { value: WILD, first: WILD, marked: false },
    { value: WILD, first: "政府网站", marked: false },
    { value: WILD, first: WILD, marked: true },
    { value: "政府门户网站", first: WILD, marked: true },
  ],
  "channel/unlisted-link": [
    { value: WILD, listed: [WILD, "政府网站"], nearest: WILD },
    { value: WILD, listed: [WILD], nearest: undefined },
  ],
  "audience/unnamed-groups": [{ value: WILD }],
  "audience/contradiction": [
    { value: WILD, alone: true },
    { value: WILD, alone: false },
  ],
};
