import type { Notice, NoticePlace } from "../emitted.ts";
import { cleanText, cutText, LONGEST_CELL } from "./cell-text.ts";

/** Makes catalogs' texts fit for cells and gives notice of every change. */
export interface Texts {
  /** A catalog's title. */
  ofCatalog(text: string, file: string): string;
  ofItem(text: string, file: string, item: string): string;
  /** Cuts a text that no cell holds. */
  cut(text: string, column: string, file: string, item: string): string;
}

/** `path` is the workbook that notices name. */
export function createTexts(path: string, notice: Notice): Texts {
  const clean = (text: string, place: NoticePlace) =>
    cleanText(text, (code) => notice("output/removed-character", { path, code }, place));
  const cut = (text: string, column: string, place: NoticePlace) => {
    const { length } = text;
    if (length <= LONGEST_CELL) return text;
    notice("output/long-cell", { path, column, length, most: LONGEST_CELL }, place);
    return cutText(text);
  };
  return {
    ofCatalog: (text, file) => cut(clean(text, { file }), "标题", { file }),
    ofItem: (text, file, item) => clean(text, { file, item }),
    cut: (text, column, file, item) => cut(text, column, { file, item }),
  };
}
