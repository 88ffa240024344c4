import type { Report } from "./run.ts";

/** The report formats by name, each loaded when it is asked for: a JSON report needs no colours. */
export const FORMATS = {
  pretty: async () => (await import("./pretty.ts")).pretty,
  json: async () => (await import("./json.ts")).json,
  github: async () => (await import("./github.ts")).github,
} as const satisfies Readonly<Record<string, () => Promise<Report>>>;

/** The name of a report format. */
export type ReportFormat = keyof typeof FORMATS;

/** Whether there is a report of this name. */
export function isReportFormat(name: string): name is ReportFormat {
  return Object.hasOwn(FORMATS, name);
}
