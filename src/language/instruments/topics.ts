import type { Instrument } from "./instrument.ts";
import { INSTRUMENTS } from "./table.ts";

/** An instrument about one thing, and its title as it stands in every citation of it. */
export interface Topical {
  readonly instrument: Instrument;
  readonly name: string;
  readonly topics: readonly string[];
}

let topical: readonly Topical[] | undefined;

/** The instruments about one thing only: 城镇燃气管理条例 is about 燃气. */
export function topicalInstruments(): readonly Topical[] {
  topical ??= INSTRUMENTS.flatMap((instrument) => {
    const { topics, title } = instrument;
    return topics ? [{ instrument, topics, name: title.replace(/^中华人民共和国/u, "") }] : [];
  });
  return topical;
}
