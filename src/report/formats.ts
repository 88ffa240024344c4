import type { Report } from "./run.ts";

/** The report formats by name, each loaded when it is asked for: a JSON report needs no colours. */
export const FORMATS: Readonly<Record<string, () => Promise<Report>>> = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
};
