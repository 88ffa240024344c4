import { USUAL_DEADLINE } from "../../language/deadline/statutory-limits.ts";
import { defineRule } from "../define-rule.ts";

const VAGUE = /及时|尽快|尽早|适时|实时|随时|第一时间|即时|立即|即刻/u;
/** Nothing but the word: what it has to be replaced by is known. */
const BARE =
  /^(?:及时|尽快|尽早|适时|实时|随时|第一时间|即时|立即|即刻)(?:予以|向社会)?(?:公开|公布|发布|公示)?[。；;]?$/u;
const CHEAP = /[及尽适实随第即立规要]/u;
/** 按规定公开 names no rule that could be looked up. */
const BY_RULES =
  /^((?:按照?|依照?|依据|根据)(?:国家|上级)?(?:有关|相关)?(?:规定|要求))(?:执行|办理)?(?:予以)?(?:公开|公布)?$/u;

/** 及时 says nothing that can be checked, unless a number of days or a date stands beside it. */
export default defineRule<"deadline/vague">({
  id: "deadline/vague",
  severity: "warning",
  looksAt: "text",
  elements: ["deadline"],
  check({ text, key, deadline }, report) {
    if (key === "scope" || !CHEAP.test(text)) return;
    const { limits, calendar, relative, reference } = deadline;
    if (limits.length > 0 || calendar.some(({ kind }) => kind !== "frequency")) return;
    for (const phrase of relative) {
      const plain = phrase.text.replace(/\s/gu, "");
      const word = VAGUE.exec(plain)?.[0];
      if (word === undefined) continue;
      const fix = BARE.test(plain)
        ? { safe: false, edits: [{ range: phrase.range, text: USUAL_DEADLINE }] }
        : undefined;
      report(phrase.range, { text: phrase.text, word }, { fix });
    }
    if (!reference || relative.length > 0) return;
    const rules = BY_RULES.exec(reference.text.replace(/\s/gu, ""))?.[1];
    if (rules !== undefined) {
      report(reference.range, { text: reference.text, word: rules });
    }
  },
});
