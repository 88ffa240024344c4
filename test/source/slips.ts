/** One slip that staff make, put into a good catalog at every line where it can happen. */
export interface Slip {
  readonly name: string;
  /** Rules of which one has to report the slip, at its line. */
  readonly rules: readonly string[];
  /** The broken line, or undefined where the line gives no occasion. */
  readonly breakLine: (line: string) => string | undefined;
}

const replaced = (pattern: RegExp, by: string) => (line: string) =>
  pattern.test(line) ? line.replace(pattern, by) : undefined;

const KEY_LINE = /^( *(?:- )?[a-z][a-z0-9]*): (?=\S)/u;

export const SLIPS: readonly Slip[] = [
  { name: "全角冒号", rules: ["yaml/full-width-colon"], breakLine: replaced(KEY_LINE, "$1：") },
  { name: "全角冒号，后有空格", rules: ["yaml/full-width-colon"], breakLine: replaced(KEY_LINE, "$1： ") },
  {
    name: "{ } 中的全角冒号",
    rules: ["yaml/full-width-colon", "catalog/unknown-key"],
    breakLine: replaced(/(level2|level1): /u, "$1："),
  },
  {
    name: "短横线后少空格",
    rules: ["yaml/missing-space", "catalog/unknown-key"],
    breakLine: replaced(/^( *)- (?=\S)/u, "$1-"),
  },
  { name: "冒号后少空格", rules: ["yaml/missing-space"], breakLine: replaced(KEY_LINE, "$1:") },
  { name: "缩进多一格", rules: ["yaml/indentation"], breakLine: replaced(/^( +)(?=[a-z-])/u, "$1 ") },
  { name: "缩进少一格", rules: ["yaml/indentation"], breakLine: replaced(/^ ( +)(?=[a-z-])/u, "$1") },
  { name: "制表符", rules: ["yaml/tab"], breakLine: replaced(/^ +(?=[a-z-])/u, "\t") },
  {
    name: "全角空格缩进",
    rules: ["yaml/indentation", "catalog/unknown-key"],
    breakLine: replaced(/^ +(?=[a-z-])/u, "　　"),
  },
  {
    name: "全角引号",
    rules: ["yaml/full-width-quotes", "yaml/text-quotes"],
    breakLine: replaced(/"([^"]*)"/u, "“$1”"),
  },
  { name: "一半全角引号", rules: ["yaml/full-width-quotes"], breakLine: replaced(/"([^"]*)"/u, '"$1”') },
  {
    name: "值里有冒号",
    rules: ["yaml/unquoted-colon"],
    breakLine: replaced(/^( *[a-z]+: )([^"[{\s>|*&'])/u, "$105-004: $2"),
  },
  { name: "[ ] 中的 [2012]", rules: ["yaml/bracketed-year"], breakLine: replaced(/(?<=\[.*)〔(\d{4})〕/u, "[$1]") },
  { name: "少了 ]", rules: ["yaml/unclosed"], breakLine: replaced(/\]$/u, "") },
  { name: "少了 [", rules: ["yaml/unclosed"], breakLine: replaced(/: \[(?=.)/u, ": ") },
  { name: "少了 }", rules: ["yaml/unclosed"], breakLine: replaced(/ \}$/u, "") },
  { name: "全角 ］", rules: ["yaml/unclosed"], breakLine: replaced(/\]$/u, "］") },
  { name: "少了后引号", rules: ["yaml/unclosed"], breakLine: replaced(/"$/u, "") },
  { name: "少了前引号", rules: ["yaml/unclosed"], breakLine: replaced(/"(?=[^"]+"$)/u, "") },
];

export interface BrokenCatalog {
  readonly slip: Slip;
  readonly line: number;
  readonly text: string;
}

/** At most `most` catalogs a slip, spread over the whole text. Lines count from 1. */
export function brokenCatalogs(text: string, slip: Slip, most: number): BrokenCatalog[] {
  const lines = text.split("\n");
  const all = lines.flatMap((line, index) => {
    const broken = line.startsWith("#") ? undefined : slip.breakLine(line);
    return broken === undefined ? [] : [{ slip, line: index + 1, text: lines.with(index, broken).join("\n") }];
  });
  const step = Math.max(1, all.length / most);
  return Array.from({ length: Math.min(most, all.length) }, (_, index) => all[Math.floor(index * step)]).filter(
    (entry) => entry !== undefined,
  );
}
