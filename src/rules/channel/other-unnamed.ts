import { defineRule } from "../define-rule.ts";
import { statedChannels } from "../parts/shared/channel-entries.ts";

/** A request to fill the name in, and the line to write it on. */
const TO_FILL = /请(?:写明|注明|填写|说明)|[\s_＿—…．.（()）]/gu;

/** `其他` alone, or with nothing after it but a line to write on or a request to fill it in. */
function isUnnamed(text: string): boolean {
  if (!text.startsWith("其他")) return false;
  if (text === "其他") return true;
  return text.startsWith("其他：") && ["", "无", "待补充"].includes(text.slice(3).replace(TO_FILL, ""));
}

/** 其他 names no channel. In `optional` it is the ministry's own □其他, which need not be used. */
export default defineRule<"channel/other-unnamed">({
  id: "channel/other-unnamed",
  severity: "warning",
  looksAt: "element",
  element: "channel",
  check(stated, report) {
    for (const { text, path } of statedChannels(stated)) {
      if (isUnnamed(text) && path[stated.path.length] !== "optional") report({ path }, { value: text });
    }
  },
});
