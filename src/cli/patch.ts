import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** The change of a file as a unified diff. */
export function patchOf(path: string, before: string, after: string): string {
  return createTwoFilesPatch(path, path, before, after, "", "", { context: 2, headerOptions: FILE_HEADERS_ONLY });
}
