import type { Notice } from "../emitted.ts";
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
  return {
    ofCatalog(text, file) {
      const clean = cleanText(text, (code) => notice("output/removed-character", { path, code }, { file }));
      const { length } = clean;
      if (length <= LONGEST_CELL) return clean;
      notice("output/long-cell", { path, column: "标题", length, most: LONGEST_CELL }, { file });
      return cutText(clean);
    },
    ofItem: (text, file, item) =>
      cleanText(text, (code) => notice("output/removed-character", { path, code }, { file, item })),
    cut(text, column, file, item) {
      const { length } = text;
      if (length <= LONGEST_CELL) return text;
      notice("output/long-cell", { path, column, length, most: LONGEST_CELL }, { file, item });
      return cutText(text);
    },
  };
}
