import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";
import { withoutPersonalNumbers } from "../language/personal-data.ts";

/** The change of a file as a unified diff. It is for reading, in logs too: numbers of persons are masked. */
export function patchOf(path: string, before: string, after: string): string {
  const patch = createTwoFilesPatch(path, path, before, after, "", "", {
    context: 2,
    headerOptions: FILE_HEADERS_ONLY,
  });
  return patch.split("\n").map(withoutPersonalNumbers).join("\n");
}
