/**
 * Characters that readers take for the same, each one UTF-16 unit for one: brackets of a kind to one
 * pair, blanks to one blank, line ends to `\n`, dashes to `-`, the Traditional 號, 條 and 項.
 */
const SAME: ReadonlyMap<string, string> = new Map(
  [
    [
      "\t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u205f\u3000\ufeff",
      " ",
    ],
    ["\r\v\f\u0085\u2028\u2029", "\n"],
    ["﹝❲", "〔"],
    ["﹞❳", "〕"],
    ["﹙", "("],
    ["﹚", ")"],
    ["⟨〈", "〈"],
    ["⟩〉", "〉"],
    ["⟪≪«", "《"],
    ["⟫≫»", "》"],
    ["﹤", "<"],
    ["﹥", ">"],
    ["〖", "【"],
    ["〗", "】"],
    ["､", "、"],
    ["｡", "。"],
    ["—–−─‐‑‒―", "-"],
    ["號", "号"],
    ["條", "条"],
    ["項", "项"],
    ["○◯", "〇"],
  ].flatMap(([from = "", to = ""]) => [...from].map((character) => [character, to] as const)),
);

/** Whether a text has a character that folding changes. */
const FOLDABLE = new RegExp(`[\uff01-\uff5e${[...SAME.keys()].join("")}]`, "gu");

/**
 * The text with full-width forms and look-alike brackets, blanks and dashes in one spelling. It has
 * the same length, so offsets hold in both.
 */
export function foldInPlace(text: string): string {
  return text.replace(
    FOLDABLE,
    (character) => SAME.get(character) ?? String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
