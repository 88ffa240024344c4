import type { Style } from "exceljs";
import type { Font, Profile } from "./profile.ts";

/** What tells one cell's look from another's. */
export interface Look {
  readonly font: keyof Profile["fonts"];
  /** Smaller than the profile's, where a text would not fit. */
  readonly fontSize?: number;
  readonly horizontal: "left" | "center";
  readonly vertical: "top" | "middle";
  /** `open` sides join a cell to its neighbour in the same column. */
  readonly border: "all" | "open-below" | "open-above" | "open-both" | "none";
  /** Grey: nobody has checked this. */
  readonly shaded?: boolean;
  readonly link?: boolean;
}

export type StyleOf = (look: Look) => Partial<Style>;

const LINE = { style: "thin" } as const;

/** One style object for each look: exceljs recognises a shared object and does not compare it again. */
export function createStyles(fonts: Profile["fonts"]): StyleOf {
  const made = new Map<string, Partial<Style>>();
  return (look) => {
    const { font, fontSize, horizontal, vertical, border, shaded, link } = look;
    const key = `${font} ${fontSize} ${horizontal} ${vertical} ${border} ${shaded === true} ${link === true}`;
    const known = made.get(key);
    if (known) return known;
    const style = styleOf(look, fonts[look.font]);
    made.set(key, style);
    return style;
  };
}

function styleOf(look: Look, font: Font): Partial<Style> {
  return {
    font: {
      name: font.name,
      size: look.fontSize ?? font.size,
      // GB 2312: a computer that lacks the font takes another Chinese one.
      charset: 134,
      ...(look.link === true && { underline: true, color: { argb: "FF0563C1" } }),
    },
    alignment: { horizontal: look.horizontal, vertical: look.vertical, wrapText: true },
    ...(look.border !== "none" && { border: bordersOf(look.border) }),
    ...(look.shaded === true && {
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFE7E6E6" } },
    }),
  };
}

function bordersOf(border: Exclude<Look["border"], "none">): NonNullable<Style["border"]> {
  const above = border === "all" || border === "open-below";
  const below = border === "all" || border === "open-above";
  return { left: LINE, right: LINE, ...(above && { top: LINE }), ...(below && { bottom: LINE }) };
}
