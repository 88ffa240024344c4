import { fold } from "../fold.ts";
import type { Range } from "../range.ts";
import { trimmed } from "./trimmed.ts";

const CHEAP = /同|〃|″|见上|如上|ditto/iu;
const WHOLE =
  /^(?:公开)?(?:内容|依据|主体|时限)?[:,]?(?:均|皆|都)?(?:同上|同前|同左|见上|如上|同第?\d{1,3}(?:项|行|条|栏)|〃|′′|ditto)(?:一?(?:项|行|条|栏|列|款|格))?(?:\(.{0,10}\))?[。.;]?$/u;

/**
 * A text that only refers to another cell of a table (同上, 同第3项, 〃): its range without blanks
 * around it, or undefined.
 */
export function sameAsAbove(text: string): Range | undefined {
  if (text.length > 40 || !CHEAP.test(text) || !WHOLE.test(fold(text).normalize("NFC"))) return undefined;
  return trimmed(text);
}
