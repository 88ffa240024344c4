/** Excel's limit, in UTF-16 code units. */
const LONGEST = 31;

/** What Excel forbids in a sheet's name, with the full-width sign that takes its place. */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  "[": "［",
  "]": "］",
  ":": "：",
  "*": "＊",
  "?": "？",
  "/": "／",
  "\\": "＼",
  // Allowed inside a name, but exceljs writes it bare into quoted references (print titles).
  "'": "’",
};

/**
 * Names for sheets that Excel accepts, one for each title and in their order: at most 31 UTF-16 units,
 * no sign of `[]:*?/\`, no control, not blank, not "History", unique without regard to case and width.
 */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set(["history"]);
  return titles.map((title) => {
    const base = clean(title);
    let name = cut(base, LONGEST);
    for (let count = 2; taken.has(keyOf(name)); count += 1) {
      const suffix = ` ${count}`;
      name = cut(base, LONGEST - suffix.length) + suffix;
    }
    taken.add(keyOf(name));
    return name;
  });
}

function clean(title: string): string {
  const named = title
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\u2028\u2029\ufffd-\uffff]/gu, "")
    .replace(/[[\]:*?/\\']/gu, (sign) => FULL_WIDTH[sign] ?? "")
    .trim();
  return named === "" ? "未命名" : named;
}

/** Cuts at a number of UTF-16 units, but not inside a surrogate pair. */
function cut(text: string, length: number): string {
  const part = text.slice(0, length);
  return (part.isWellFormed() ? part : part.slice(0, -1)).trimEnd();
}

function keyOf(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}
