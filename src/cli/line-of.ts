import type { SourceFile } from "../source/source-file.ts";
import { readAgain } from "./files.ts";

/**
 * Looks lines up for code frames. Files are read again when a report shows them, one at a time, so
 * that a check need not hold the text of every file. A file that cannot be read has empty lines.
 */
export function lineReader(): (file: string, line: number) => string {
  let current: { readonly path: string; readonly source: SourceFile | undefined } | undefined;
  return (path, line) => {
    if (current?.path !== path) current = { path, source: readAgain(path) };
    return current.source?.lineText(line) ?? "";
  };
}
