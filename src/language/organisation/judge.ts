import { findAbolishedBody } from "./abolished.ts";
import type { Body, Organisation } from "./body.ts";
import type { Fault, JudgedBody } from "./fault.ts";
import { foreignRegion } from "./foreign-region.ts";
import { localName, needsLocalName } from "./local-name.ts";
import type { Region } from "./region.ts";
import { coreOf, type Setting } from "./setting.ts";
import { unknownOrganisation } from "./unknown-organisation.ts";
import { wrongBody } from "./wrong-body.ts";

/** Says of each body that an entry names what is wrong with it, if anything. */
export function judgeBodies({ bodies }: Organisation, setting: Setting): readonly JudgedBody[] {
  const judged = bodies.map((body) => ({ body, fault: faultOf(body, setting) }));
  // 乡镇人民政府（街道办事处） is one wording: telling its first half is enough.
  const first = judged.findIndex(({ body, fault }) => fault?.kind === "generic" && isLocal(body));
  return judged.map((each, at) =>
    at > first && first !== -1 && each.fault?.kind === "generic" && isLocal(each.body)
      ? { body: each.body, fault: undefined }
      : each,
  );
}

const isLocal = ({ kind }: Body) => kind === "township" || kind === "subdistrict";

function faultOf(body: Body, setting: Setting): Fault | undefined {
  const { region, listed } = setting;
  // The workspace knows its own bodies best.
  if (listed.byCore.has(coreOf(body, region))) return undefined;
  return (
    abolished(body, setting) ??
    wrongBody(body) ??
    (region && foreignRegion(body, region)) ??
    (region && needsLocalName(body, region)
      ? { kind: "generic", right: localName(body, region, listed) }
      : unknownOrganisation(body, setting))
  );
}

function abolished(body: Body, { editionYear, listed, region }: Setting): Fault | undefined {
  const found = findAbolishedBody(body.text);
  if (!found || (editionYear !== undefined && editionYear < found.body.since)) return undefined;
  const name = body.text.slice(found.range.start, found.range.end);
  const successor = successorOf(name, body, found.body.successor, region);
  const own = listed.names.find((each) => each.endsWith(found.body.successor));
  return { kind: "abolished-body", ...found.range, body: found.body, successor: own ?? successor };
}

/** 扶贫部门 → 农业农村部门 or 长兴县农业农村局, 国土资源所 → 自然资源所. */
function successorOf(name: string, body: Body, successor: string, region: Region | undefined): string | undefined {
  if (!/^\p{Script=Han}+局$/u.test(successor) || body.level === "township") return undefined;
  if (body.generic && region?.level === "county") return `${region.parts.at(-1)}${successor}`;
  const ending = /(?:部门|分局|所|厅)$/u.exec(name)?.[0] ?? "局";
  const before = body.text.slice(0, body.text.indexOf(name));
  return `${before}${successor.slice(0, -1)}${ending}`.replace(/\s/gu, "");
}
