import { distance } from "fastest-levenshtein";

/** Which of an instrument's numbers a wrong one most likely means: the only one, or the one with the nearest figures. */
export function nearestNumber(written: string, known: readonly string[]): string | undefined {
  if (known.length <= 1) return known[0];
  const steps = known.map((number) => ({ number, far: distance(figures(written), figures(number)) }));
  const least = Math.min(...steps.map(({ far }) => far));
  const nearest = steps.filter(({ far }) => far === least);
  if (nearest.length === 1) return nearest[0]?.number;
  // 617 for 671: the same figures in another order.
  const same = nearest.filter(({ number }) => sorted(figures(number)) === sorted(figures(written)));
  return same.length === 1 ? same[0]?.number : undefined;
}

/**
 * Whether an order may be a later one that amended an instrument after the table was made: its number
 * is higher than all, and no slip of one figure.
 */
export function mayBeLater(written: string, known: readonly string[]): boolean {
  const number = Number(figures(written));
  return known.every((one) => Number(figures(one)) < number && distance(figures(one), figures(written)) > 1);
}

function figures(number: string): string {
  return number.replaceAll(/\D/gu, "");
}

function sorted(text: string): string {
  return [...text].sort().join("");
}
