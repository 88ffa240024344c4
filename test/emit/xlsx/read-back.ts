import { strFromU8, unzipSync } from "fflate";

/** A sheet as it stands in the file, read with a reader of our own: exceljs wrote it. */
export interface WrittenSheet {
  readonly name: string;
  readonly xml: string;
  readonly cells: ReadonlyMap<string, string>;
  readonly merges: readonly string[];
  readonly heights: readonly number[];
  readonly widths: readonly number[];
  /** The style's index of a cell. */
  styleOf(address: string): number;
}

export interface WrittenWorkbook {
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly workbookXml: string;
  readonly stylesXml: string;
  readonly sheets: readonly WrittenSheet[];
}

export function readBack(bytes: Uint8Array): WrittenWorkbook {
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const strings = [...text("xl/sharedStrings.xml").matchAll(/<si>([\s\S]*?)<\/si>/gu)].map(([, entry = ""]) =>
    [...entry.matchAll(/<t(?: [^>]*)?>([\s\S]*?)<\/t>/gu)].map(([, part = ""]) => decode(part)).join(""),
  );
  const workbookXml = text("xl/workbook.xml");
  const names = [...workbookXml.matchAll(/<sheet [^>]*name="([^"]*)"/gu)].map(([, name = ""]) => decode(name));
  return {
    files,
    workbookXml,
    stylesXml: text("xl/styles.xml"),
    sheets: names.map((name, index) => readSheet(name, text(`xl/worksheets/sheet${index + 1}.xml`), strings)),
  };
}

function readSheet(name: string, xml: string, strings: readonly string[]): WrittenSheet {
  const cells = new Map<string, string>();
  const styles = new Map<string, number>();
  for (const [, address = "", style = "0", rest = ""] of xml.matchAll(
    /<c r="([A-Z]+\d+)"(?: s="(\d+)")?([^>]*?)(?=\/?>)/gu,
  )) {
    styles.set(address, Number(style));
    if (/\bt="(?!s")/u.test(rest)) throw new Error(`${address} is not a shared string: ${rest}`);
  }
  for (const [, address = "", value = ""] of xml.matchAll(/<c r="([A-Z]+\d+)"[^>]* t="s"><v>(\d+)<\/v>/gu)) {
    cells.set(address, strings[Number(value)] ?? "");
  }
  return {
    name,
    xml,
    cells,
    merges: [...xml.matchAll(/<mergeCell ref="([^"]+)"/gu)].map(([, ref = ""]) => ref),
    heights: [...xml.matchAll(/<row [^>]*\bht="([\d.]+)"/gu)].map(([, height]) => Number(height)),
    widths: [...xml.matchAll(/<col min="(\d+)" max="(\d+)" width="([\d.]+)"/gu)].flatMap(([, min, max, width]) =>
      Array.from({ length: Number(max) - Number(min) + 1 }, () => Number(width)),
    ),
    styleOf: (address) => styles.get(address) ?? -1,
  };
}

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** What Excel makes of the XML: entities first, then its own `_xHHHH_`. */
function decode(xml: string): string {
  return xml
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|amp|quot|apos);/gu, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/_x([0-9a-f]{4})_/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
