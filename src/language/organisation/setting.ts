import type { Body, BodyKind } from "./body.ts";
import type { Region } from "./region.ts";

/** What the subjects of a catalog are held against. */
export interface Setting {
  /** Undefined in a national reference catalog. */
  readonly region: Region | undefined;
  readonly editionYear: number | undefined;
  /** Bodies that the workspace lists; empty when it lists none. */
  readonly listed: ListedBodies;
}

/** The workspace's list of bodies, ready to be asked. */
export interface ListedBodies {
  readonly names: readonly string[];
  /** By what is left of each name without the region: 民政局 for 长兴县民政局. */
  readonly byCore: ReadonlyMap<string, string>;
  readonly kinds: ReadonlySet<BodyKind>;
  /** Whether one entry stands for all townships: 各乡镇人民政府. */
  readonly allTownships: boolean;
}

/** The list as the workspace writes it, read. */
export function listedBodies(bodies: readonly Body[], region: Region | undefined): ListedBodies {
  return {
    names: bodies.map(({ name }) => name),
    byCore: new Map(bodies.map((body) => [coreOf(body, region), body.name])),
    kinds: new Set(bodies.map(({ kind }) => kind)),
    allTownships: bodies.some(({ kind, generic }) => generic && (kind === "township" || kind === "subdistrict")),
  };
}

/** A body's name without the places that go without saying in a region: 长兴县民政局, 县民政局 → 民政局. */
export function coreOf(body: Body, region: Region | undefined): string {
  const own = new Set(region?.parts);
  const foreign = body.places.findIndex(({ name, text }) => name !== "" && !own.has(text));
  if (foreign === -1) {
    // 县人民政府 and 乡人民政府 are different bodies.
    const mark = body.kind === "government" || body.kind === "township" ? body.places.at(-1)?.text.at(-1) : undefined;
    return `${mark ?? ""}${body.function}`;
  }
  const said = body.places.slice(0, foreign).reduce((length, { text }) => length + text.length, 0);
  return body.name.slice(said);
}
