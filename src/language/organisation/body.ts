import type { Range } from "../range.ts";

/**
 * What kind of body a name is of. `government`: of a county or above; `party`: one side of a procurement
 * (采购人, 招标人, 代理机构), not the Party, whose offices are departments here.
 */
export type BodyKind =
  | "government"
  | "township"
  | "subdistrict"
  | "department"
  | "village"
  | "police-station"
  | "school"
  | "hospital"
  | "undertaking"
  | "enterprise"
  | "party"
  | "other";

/** The level of administration that a body's name tells. */
export type BodyLevel = "province" | "city" | "county" | "township" | "village";

/** A part of a place name: 盖州市, 县 alone, 高新区. */
export interface PlaceUnit {
  /** In the text given. */
  readonly range: Range;
  readonly text: string;
  /** The name without its mark (盖州); empty for 县 alone. */
  readonly name: string;
  /** Undefined where the mark does not tell: 市 of an unknown name, a development zone. */
  readonly level: BodyLevel | undefined;
  /** Provinces with a unit of this name; empty when the table of names does not have it. */
  readonly provinces: readonly string[];
}

/** One body that an entry of 公开主体 names. */
export interface Body {
  readonly range: Range;
  /** As written. */
  readonly text: string;
  /** Without blanks, numbering and brackets: 乡（镇）人民政府 → 乡镇人民政府. */
  readonly name: string;
  readonly kind: BodyKind;
  /** Undefined where the name does not tell, as of bodies under vertical leadership (派出所, 分局, 税务局). */
  readonly level: BodyLevel | undefined;
  /** Whether the wording is a template's, for any place: 县级民政部门, 相关部门, 公安机关. */
  readonly generic: boolean;
  /** The places that the name begins with, from the widest. */
  readonly places: readonly PlaceUnit[];
  /** What is left of the name after its places and level: 民政局, 民政部门. */
  readonly function: string;
}

/** What an entry of 公开主体 names: one or several bodies, in the order of the text. */
export interface Organisation {
  readonly raw: string;
  readonly bodies: readonly Body[];
}
