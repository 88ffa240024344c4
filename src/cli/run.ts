import type { Language } from "../findings/message.ts";
import { reasonOf, UserError } from "../host/errors.ts";
import { openTerminal, type Terminal } from "../host/terminal.ts";
import { type Say, speaker } from "./words.ts";

/** The exit codes of every command. */
export const EXIT = { clean: 0, findings: 1, unusable: 2, bug: 3, interrupted: 130 } as const;
/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What a command is given besides its own options. */
export interface Session {
  readonly language: Language;
  readonly terminal: Terminal;
  readonly say: Say;
}

/** The options that all commands have. */
export interface SessionOptions {
  readonly lang: Language;
  readonly quiet?: boolean;
}

/** Runs a command and turns how it ended into an exit code: the only place that does. */
export async function run(options: SessionOptions, command: (session: Session) => Promise<ExitCode>): Promise<void> {
  const say = speaker(options.lang);
  process.on("SIGINT", () => process.exit(EXIT.interrupted));
  try {
    const terminal = openTerminal(options.quiet === true);
    const out = (text: string) =>
      terminal.out(text).catch((error: unknown) => {
        throw new UserError(say("cannotPrint", reasonOf(error)[options.lang]));
      });
    process.exitCode = await command({ language: options.lang, terminal: { ...terminal, out }, say });
  } catch (error) {
    process.exitCode = tell(error, say);
  }
}

/** Says why a command could not do its work; a failure that nobody foresaw is our bug. */
export function tell(error: unknown, say: Say): ExitCode {
  if (error instanceof UserError) {
    process.stderr.write(`${error.message}\n`);
    return EXIT.unusable;
  }
  const stack = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${say("bug")}\n\n${stack}\n`);
  return EXIT.bug;
}
