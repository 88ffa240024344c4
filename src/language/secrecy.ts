import type { Range } from "./range.ts";
import { claims } from "./text/claims.ts";
import { trimmed } from "./text/trimmed.ts";

/** A mark that says that a text is secret or internal. `level`: a level of the state secrets law. */
export interface SecrecyMark {
  readonly range: Range;
  readonly text: string;
  readonly kind: "level" | "internal";
}

const CHEAP = /绝密|机密|秘密|内部|外传|注意保|不得公开|密级/u;
const NONE: readonly never[] = [];

/** Whether a file may hold any mark: nearly every one holds none, and need not be walked through. */
export const mayHoldSecrecyMarks = (file: string) => file.includes("\\") || CHEAP.test(file);

const STARRED =
  /(?:绝密|机密|秘密)[ \u3000]?[★☆＊*](?:[ \u3000]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[ \u3000]?(?:年|个月|月)|[ \u3000]?长期)?/gu;
const GRADED = /密级[ \u3000]?[：:为][ \u3000]?(?:绝密|机密|秘密)(?!级?事项)/gu;
const INTERNAL =
  /内部(?:资料|文件|材料|刊物|使用|参考|传阅)[ \u3000，,、·—-]{0,3}(?:不得外传|请勿外传|严禁外传|不得翻印|不得复制|注意保存|注意保管|注意保密|妥善保管|请勿公开)|仅供内部(?:使用|参考|传阅|交流)|(?:严禁|请勿)外传/gu;
const BRACKETED =
  /[（(【[［〔](绝密|机密|秘密|内部资料|内部文件|内部材料|内部刊物|内部使用|内部参考|注意保存|注意保密|不得外传|不得公开)[）)】\]］〕]/gu;
const WHOLE =
  /^(?:绝密|机密|秘密|(?:绝密|机密|秘密)级|内部(?:资料|文件|材料|刊物|使用|参考)|不得公开|不得外传|注意保存|注意保密)[。.!！]?$/u;
const LEVEL = /绝密|机密|秘密/u;

/**
 * Secrecy marks as documents carry them: with a star and a term (`机密★1年`), in brackets, alone, and
 * notes like 内部资料，不得外传. Sentences about secrets (涉及国家秘密的除外, 商业秘密, 保守国家秘密法) are none.
 */
export function secrecyMarks(text: string): readonly SecrecyMark[] {
  if (text.length < 2 || !CHEAP.test(text)) return NONE;
  const bare = text.trim();
  if (WHOLE.test(bare)) {
    return [markOf(bare, trimmed(text))];
  }
  const found: SecrecyMark[] = [];
  const claim = claims();
  for (const pattern of [STARRED, GRADED, INTERNAL, BRACKETED]) {
    for (const match of text.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (claim(range)) found.push(markOf(match[0], range));
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start);
}

const markOf = (text: string, range: Range): SecrecyMark => ({
  range,
  text,
  kind: LEVEL.test(text) ? "level" : "internal",
});
