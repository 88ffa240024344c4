/** What a word of the grammar begins or marks. */
export type WordKind = "calendar" | "relative" | "retention" | "saving" | "reference";

const WORDS: Readonly<Record<WordKind, string>> = {
  calendar:
    "每年度 每年 每半年 每季度 每季 每月度 每月 每周 每日 每天 每学期 每学年 每旬 按年度 按年 按季度 按季 按月度 按月 按周 按日 " +
    "按学期 按学年 逐年 逐季 逐月 年初 年底 年末 年中 年内 年度内 季末 月底 月初 月末 次年 翌年 次月 定期 不定期 动态调整 动态更新 实时更新 及时更新 随时更新",
  relative:
    "第一时间 实时 及时 即时 尽快 尽早 适时 随时 立即 即刻 同步 同时 当日 当天 当场 当即 即日 次日 提前 事前 事后 会前 会后 届时 一并",
  retention: "长期 常年 全年 永久 终身 任期内 任职期间 存续期 有效期 最新有效 长效 不再公示 不再公开",
  saving: "另有规定 另有要求 另有约定 特别规定 特殊规定 特殊要求 另行规定",
  reference: "同上 同前 同左 见上 如上 〃 ″",
};

const BY_FIRST = new Map<string, { readonly word: string; readonly kind: WordKind }[]>();
for (const kind of Object.keys(WORDS) as WordKind[]) {
  for (const word of WORDS[kind].split(" ")) {
    const first = word.charAt(0);
    BY_FIRST.set(
      first,
      [...(BY_FIRST.get(first) ?? []), { word, kind }].sort((a, b) => b.word.length - a.word.length),
    );
  }
}

/** The longest word of the grammar at an offset of folded text. */
export function readWord(text: string, start: number): { readonly word: string; readonly kind: WordKind } | undefined {
  return BY_FIRST.get(text.charAt(start))?.find(({ word }) => text.startsWith(word, start));
}

/** The longest of the words that the text has at an offset. */
export function wordAt(text: string, start: number, words: readonly string[]): string | undefined {
  return words.find((word) => text.startsWith(word, start));
}

/** The first of the words that the stretch ends with. */
export function wordBefore(text: string, start: number, end: number, words: readonly string[]): string | undefined {
  return words.find((word) => end - word.length >= start && text.startsWith(word, end - word.length));
}
