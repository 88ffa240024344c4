import type { EmitInput, EmittedFile, Notice } from "../emitted.ts";
import { domainTitle } from "../stem.ts";
import { amend } from "./amend.ts";
import { normaliseZip } from "./normalise-zip.ts";
import { planIndex } from "./plan-index.ts";
import { planSheet, type SheetInput } from "./plan-sheet.ts";
import type { Profile } from "./profile.ts";
import { sheetNames } from "./sheet-name.ts";
import { createStyles } from "./styles.ts";
import { createTexts } from "./texts.ts";
import { writeWorkbook } from "./write-workbook.ts";

/** The index sheet's name. */
const INDEX = "目录";

/**
 * One workbook a profile, `xlsx/gkml-<file>.xlsx`, with a sheet a domain; the same input gives the
 * same bytes. Without catalogs there is no workbook. Two profiles must not share a `file`.
 */
export async function emitXlsx(input: EmitInput, profiles: readonly Profile[], notice: Notice): Promise<EmittedFile[]> {
  if (input.catalogs.length === 0) return [];
  const files: EmittedFile[] = [];
  // One after the other: a workbook is large while it is written.
  for (const profile of profiles) files.push(await emitWorkbook(input, profile, notice));
  return files;
}

async function emitWorkbook(input: EmitInput, profile: Profile, notice: Notice): Promise<EmittedFile> {
  const path = `xlsx/gkml-${profile.file}.xlsx`;
  const { region, domains } = input.workspace;
  const titles = input.catalogs.map(({ catalog }) => domainTitle(catalog.domain, domains));
  const names = sheetNames([INDEX, ...titles]).slice(1);
  const styleOf = createStyles(profile.fonts);
  const texts = createTexts(path, notice);
  const inputs = input.catalogs.map(
    (checked, at): SheetInput => ({ checked, name: names[at] ?? "", domain: titles[at] ?? "", region }),
  );
  const sheets = inputs.map((one) => planSheet(one, profile, styleOf, texts));
  const index = profile.index ? [planIndex(INDEX, inputs, region, profile, styleOf)] : [];
  const zip = await writeWorkbook([...index, ...sheets], input.date);
  return { path, bytes: normaliseZip(zip, amend) };
}
