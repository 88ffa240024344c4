import { codeOf } from "./errors.ts";

/** The standard streams as the rest of gkml uses them. */
export interface Terminal {
  /** Data: reports and what was asked for. Fails when it cannot be written, as on a full disk. */
  out(text: string): Promise<void>;
  /** Talk: progress and summaries. */
  say(text: string): void;
  /** Whether colours and progress reach a person. */
  readonly colour: boolean;
}

/**
 * Opens the standard streams. A reader that goes away (`gkml check | head`) is no error. Colours follow
 * `NO_COLOR` (https://no-color.org), `FORCE_COLOR`, `CI`, `TERM=dumb` and whether stdout is a terminal.
 */
export function openTerminal(quiet: boolean): Terminal {
  // A failure of stdout reaches whoever writes to it; one of stderr has nobody left to be told to.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  return {
    out: (text) =>
      new Promise((done, fail) => {
        if (text === "") return done();
        process.stdout.write(text, (error) => (error && codeOf(error) !== "EPIPE" ? fail(error) : done()));
      }),
    say(text) {
      if (!quiet) process.stderr.write(`${text}\n`);
    },
    colour: wantsColour(),
  };
}

function wantsColour(): boolean {
  const { NO_COLOR, FORCE_COLOR, CI, TERM } = process.env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if ((CI !== undefined && CI !== "" && CI !== "false") || TERM === "dumb") return false;
  return process.stdout.isTTY === true;
}
