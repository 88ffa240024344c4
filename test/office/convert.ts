import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Comma, quotes, UTF-8, cells as they are shown, every sheet into a file of its own (`name-sheet.csv`). */
const CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

/** Opens a workbook with LibreOffice, in a profile of its own, and gives each sheet's cells. */
export async function cellsOfSheets(bytes: Uint8Array, sheets: readonly string[]): Promise<string[][][]> {
  return inFolder(bytes, async (folder, office) => {
    await office(CSV);
    return Promise.all(
      sheets.map(async (sheet) => parseCsv(await readFile(join(folder, `book-${sheet}.csv`), "utf8"))),
    );
  });
}

/** The workbook as LibreOffice prints it. */
export async function printed(bytes: Uint8Array): Promise<Buffer> {
  return inFolder(bytes, async (folder, office) => {
    await office("pdf");
    return readFile(join(folder, "book.pdf"));
  });
}

/** The workbook as LibreOffice saves it again. */
export async function savedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  return inFolder(bytes, async (folder, office) => {
    await office("xlsx:Calc MS Excel 2007 XML", "again");
    return readFile(join(folder, "again", "book.xlsx"));
  });
}

type Office = (format: string, subfolder?: string) => Promise<void>;

async function inFolder<T>(bytes: Uint8Array, use: (folder: string, office: Office) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "gkml-office-"));
  try {
    const book = join(folder, "book.xlsx");
    await writeFile(book, bytes);
    return await use(folder, async (format, subfolder = "") => {
      const user = `-env:UserInstallation=file://${folder}/user`;
      await run("soffice", [user, "--headless", "--convert-to", format, "--outdir", join(folder, subfolder), book]);
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/^\ufeff/u, "")
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gu)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows.filter((row) => row.some((cell) => cell !== ""));
}
