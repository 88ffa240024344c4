import { textForCell } from "./cell-text.ts";
import type { PlannedCell, PlannedRow, SheetPlan } from "./plan.ts";
import type { SheetInput } from "./plan-sheet.ts";
import { planTitle } from "./plan-title.ts";
import type { Profile } from "./profile.ts";
import { heightOf, roomOf } from "./row-height.ts";
import type { StyleOf } from "./styles.ts";
import { wrapText } from "./wrap.ts";

const COLUMNS = [
  { title: "序号", width: 6, centred: true },
  { title: "领域", width: 24, centred: false },
  { title: "目录名称", width: 48, centred: false },
  { title: "版本", width: 12, centred: true },
  { title: "事项数", width: 9, centred: true },
  { title: "有未核实内容的事项", width: 12, centred: true },
] as const;

/** Plans the sheet that lists the domains and leads to their sheets. */
export function planIndex(
  name: string,
  inputs: readonly SheetInput[],
  region: string | undefined,
  profile: Profile,
  styleOf: StyleOf,
): SheetPlan {
  const widths = COLUMNS.map(({ width }) => width);
  const title = textForCell(`${region ?? ""}基层政务公开标准目录`);
  const size = { header: profile.fonts.header.size, body: profile.fonts.body.size };
  const header = styleOf({ font: "header", horizontal: "center", vertical: "middle", border: "all" });
  const rows = [
    planTitle(title, widths, Math.min(profile.fonts.title.size, 18), styleOf),
    {
      height: heightOf(Math.max(...COLUMNS.map((one) => linesOf(one.title, one.width, size.header))), size.header),
      cells: COLUMNS.map((one) => ({ text: one.title, style: header })),
    },
    ...inputs.map((input, index) => planDomain(input, index + 1, size.body, styleOf)),
  ];
  return {
    name,
    widths,
    rows,
    merges: [{ top: 0, left: 0, bottom: 0, right: COLUMNS.length - 1 }],
    frozen: { rows: 2, columns: 0 },
    header: { first: 1, last: 1 },
    pageStarts: new Set(),
    paper: { size: "A4", landscape: false, fitWidth: true },
  };
}

function planDomain(input: SheetInput, number: number, fontSize: number, styleOf: StyleOf): PlannedRow {
  const { catalog } = input.checked;
  const unverified = catalog.items.filter((item) => item.unverified === "all" || item.unverified.length > 0).length;
  // The domain's own sheet gives notice of what is changed.
  const texts = [
    String(number),
    textForCell(input.domain),
    textForCell(catalog.title),
    textForCell(catalog.edition ?? ""),
    String(catalog.items.length),
    unverified === 0 ? "" : String(unverified),
  ];
  const lines = COLUMNS.map(({ width }, at) => linesOf(texts[at] ?? "", width, fontSize));
  return {
    height: heightOf(Math.max(...lines), fontSize) + 4,
    cells: COLUMNS.map(({ title, centred }, at): PlannedCell => {
      const link = title === "领域";
      const style = styleOf({
        font: "body",
        horizontal: centred ? "center" : "left",
        vertical: "middle",
        border: "all",
        link,
      });
      return { text: texts[at] ?? "", style, ...(link && { sheet: input.name }) };
    }),
  };
}

function linesOf(text: string, width: number, fontSize: number): number {
  return wrapText(text, roomOf(width, fontSize)).length;
}
