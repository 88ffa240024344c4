import type { Range } from "../range.ts";
import { trimmed } from "./trimmed.ts";

const ARTICLE = /第[一二三四五六七八九十百零〇\d]{1,8}条/u;
const DUTY = /应当|不得|可以|必须|予以/u;
/** A content entry names something. Longer than this it is a paragraph. */
const LONG = 150;
const LONG_WITH_ARTICLE = 80;

/**
 * Statute text or whole paragraphs instead of the name of what is published: an article with its
 * sentence, or more than 150 characters with duties in whole sentences. The range is from where the
 * article begins, else the whole text.
 */
export function pastedStatute(text: string): Range | undefined {
  if (text.length < LONG_WITH_ARTICLE || !DUTY.test(text)) return undefined;
  const end = text.trimEnd().length;
  const article = ARTICLE.exec(text);
  if (article && end - article.index >= LONG_WITH_ARTICLE - 20 && /[，。；]/u.test(text.slice(article.index)))
    return { start: article.index, end };
  if (end > LONG && /应当|不得/u.test(text) && text.includes("。")) return trimmed(text);
  return undefined;
}
