import type { Paper } from "./plan.ts";

/** Inches, as Excel keeps them. */
export const MARGINS = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.35 } as const;

/** Short and long side in points (ISO 216). */
const SIDES: Readonly<Record<Paper["size"], readonly [number, number]>> = { A3: [842, 1191], A4: [595, 842] };

/**
 * Points of a column's width for each character: a digit of 宋体 11 pt is 9 pixels on a screen at 125 %,
 * the narrowest that Excel makes it (8 pixels at 100 %, 6 points). Wider columns are scaled down more,
 * and more rows stand on a page.
 */
const POINTS_PER_CHARACTER = 5.4;

/** Left free at the foot of a page, because printers and programs differ. */
const SPARE = 0.97;

/** How many points of rows stand on one printed page, when the columns are scaled to its width. */
export function pageHeight(paper: Paper, widths: readonly number[]): number {
  const [short, long] = SIDES[paper.size];
  const [width, height] = paper.landscape ? [long, short] : [short, long];
  const wanted = widths.reduce((sum, one) => sum + one * POINTS_PER_CHARACTER, 0);
  const room = width - 72 * (MARGINS.left + MARGINS.right);
  const scale = paper.fitWidth ? Math.min(1, Math.floor((room / wanted) * 100) / 100) : 1;
  return ((height - 72 * (MARGINS.top + MARGINS.bottom)) / Math.max(scale, 0.1)) * SPARE;
}

/** The rows that begin a page when pages are filled from the top; the first page has less room. */
export function startsOfPages(heights: readonly number[], firstPage: number, otherPages: number): Set<number> {
  const starts = new Set<number>();
  let left = firstPage;
  heights.forEach((height, index) => {
    if (height > left && index > 0) {
      starts.add(index);
      left = otherPages;
    }
    left -= height;
  });
  return starts;
}
