import { readOne } from "../host/read.ts";
import { decode } from "../source/decode.ts";
import { createSourceFile, type SourceFile } from "../source/source-file.ts";

/**
 * Looks lines up for code frames. Files are read again when a report shows them, one at a time, so
 * that a check need not hold the text of every file. A file that cannot be read has empty lines.
 */
export function lineReader(): (file: string, line: number) => string {
  let current: SourceFile | undefined;
  return (file, line) => {
    if (current?.path !== file) current = createSourceFile(file, textOf(file));
    return current.lineText(line);
  };
}

function textOf(file: string): string {
  const content = readOne(file, "en");
  const decoded = "bytes" in content ? decode(content.bytes) : undefined;
  return decoded?.ok ? decoded.text : "";
}
