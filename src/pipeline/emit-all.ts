import type { OutputFormat } from "../catalog/workspace.ts";
import { emitCsv } from "../emit/csv.ts";
import type { EmitInput, EmittedFile, Notice } from "../emit/emitted.ts";
import { emitJson } from "../emit/json.ts";
import type { Profile } from "../emit/xlsx/profile.ts";

/** What the emitters need beside the catalogs. */
export interface Materials {
  readonly profiles: readonly Profile[];
  /** Page templates and assets by name, `html/domain.hbs`. */
  readonly templates: Readonly<Record<string, string>>;
}

/** Makes the files of every format that was asked for. The heavy emitters are loaded only here. */
export async function emitAll(
  input: EmitInput,
  formats: readonly OutputFormat[],
  { profiles, templates }: Materials,
  notice: Notice,
): Promise<EmittedFile[]> {
  const files: EmittedFile[] = [];
  if (formats.includes("html")) {
    const { emitHtml } = await import("../emit/html/index.ts");
    files.push(...(await emitHtml(input, templates)));
  }
  if (formats.includes("xlsx")) {
    const { emitXlsx } = await import("../emit/xlsx/index.ts");
    files.push(...(await emitXlsx(input, profiles, notice)));
  }
  if (formats.includes("csv")) files.push(...emitCsv(input));
  if (formats.includes("json")) files.push(...emitJson(input));
  return files;
}
