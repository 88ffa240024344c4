import { textsIn, valueAt } from "../../source/value-at.ts";
import { defineRule } from "../define-rule.ts";
import { isBlank } from "../parts/shared/blank.ts";

/** The table heads 特定群体, 特定群众, 特定对象, and words that name nobody either. */
const UNNAMED: ReadonlySet<string> = new Set(
  ["特定", "相关", "有关", "部分"].flatMap((which) =>
    ["群体", "群众", "对象", "人员", "人群"].map((who) => which + who),
  ),
);

/** A request to fill the cell in, which the ministries' tables print beside 特定群体, and the line to write on. */
const TO_FILL = /请(?:写明|注明|填写|自行填写|说明)|[\s：:_＿—…（()）]/gu;

/** Groups are named so that everybody can tell whether he belongs to them. */
export default defineRule<"audience/unnamed-groups">({
  id: "audience/unnamed-groups",
  severity: "warning",
  looksAt: "element",
  element: "audience",
  check({ value, path }, report) {
    const groups = valueAt(value, ["groups"]);
    if (!Array.isArray(groups)) return;
    for (const { text, path: at } of textsIn(groups, [...path, "groups"])) {
      if (isBlank(text)) continue;
      const named = text.replace(TO_FILL, "");
      if (named === "" || UNNAMED.has(named)) report({ path: at }, { value: text });
    }
  },
});
