/** The standard streams as the rest of gkml uses them. */
export interface Terminal {
  /** Data: reports and what was asked for. */
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
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  return {
    out: (text) =>
      new Promise((done) => {
        if (text === "") done();
        else process.stdout.write(text, () => done());
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
