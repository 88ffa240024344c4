import { Command, Option } from "commander";
import { LANGUAGES, type Language } from "../findings/message.ts";
import { version } from "../host/package.ts";
import type { ExitCode, Session, SessionOptions } from "./run.ts";
import { type SpeakerOf, speakerOf } from "./words/both.ts";
import { HELP } from "./words/help.ts";

/**
 * Reads the command line and runs one command. Never throws; the exit code is in `process.exitCode`.
 * What only a command, its help or a failure needs is loaded then, so that gkml starts fast.
 */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv);
  try {
    const program = createProgram(language);
    if (wantsHelp(argv)) (await import("./help.ts")).translateHelp(program, language);
    if (argv.length > 2) await program.parseAsync([...argv]);
    else {
      program.outputHelp();
      process.exitCode = WITHOUT_COMMAND;
    }
  } catch (error) {
    const { explainFailure } = await import("./usage-error.ts");
    process.exitCode = explainFailure(error, language) ?? process.exitCode;
  }
}

const WITHOUT_COMMAND: ExitCode = 2;

/** Help and usage errors come before options are parsed, so the language is looked up by itself. */
function languageOf(argv: readonly string[]): Language {
  const index = argv.indexOf("--lang");
  const value =
    index === -1 ? argv.find((word) => word.startsWith("--lang="))?.slice("--lang=".length) : argv[index + 1];
  return value === "en" ? "en" : "zh";
}

/** Help needs the width of Chinese text, whose library takes longer to load than all else here. */
function wantsHelp(argv: readonly string[]): boolean {
  const words = argv.slice(2);
  return words.length === 0 || words[0] === "help" || words.includes("--help") || words.includes("-h");
}

/** Runs a command that `load` brings, with what all commands need. */
async function perform(options: SessionOptions, load: () => Promise<(session: Session) => Promise<ExitCode>>) {
  const { run } = await import("./run.ts");
  await run(options, await load());
}

/** Adds a command to the program, with the options that all have. */
type Add = (name: string) => Command;
type Say = SpeakerOf<typeof HELP>;

function createProgram(language: Language): Command {
  const say = speakerOf(HELP, language);
  const program = new Command("gkml")
    .description(say("tool"))
    .version(version(), "-V, --version", say("versionOption"))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  program.addHelpText("after", say("examples"));
  const add: Add = (name) =>
    program
      .command(name)
      .addOption(new Option("--lang <zh|en>", say("langOption")).choices(LANGUAGES).default("zh"))
      .option("-q, --quiet", say("quietOption"));
  for (const addCommand of COMMANDS) addCommand(add, say);
  return program;
}

/** The commands in the order in which help lists them. */
const COMMANDS: readonly ((add: Add, say: Say) => void)[] = [
  (add, say) =>
    add("check")
      .description(say("check"))
      .argument("[paths...]", say("pathsArgument"))
      .option("--format <format>", say("formatOption"), collect)
      .option("--max-warnings <n>", say("maxWarningsOption"))
      .option("--baseline <file>", say("baselineOption"))
      .option("--write-baseline <file>", say("writeBaselineOption"))
      .action((paths, options) =>
        perform(options, async () => {
          const { check } = await import("./check.ts");
          return (session) => check(paths, options, session);
        }),
      ),
  (add, say) =>
    add("build")
      .description(say("build"))
      .argument("[paths...]", say("pathsArgument"))
      .option("--out <folder>", say("outOption"))
      .option("--html", say("htmlOption"))
      .option("--xlsx", say("xlsxOption"))
      .option("--csv", say("csvOption"))
      .option("--json", say("jsonOption"))
      .option("--profile <profile>", say("profileOption"), collect)
      .option("--force", say("forceOption"))
      .action((paths, options) =>
        perform(options, async () => {
          const { build } = await import("./build.ts");
          return (session) => build(paths, options, session);
        }),
      ),
  (add, say) =>
    add("init")
      .description(say("init"))
      .argument("[folder]", say("folderArgument"))
      .option("--region <name>", say("regionOption"))
      .option("--domain <domain>", say("domainOption"), collect)
      .action((folder, options) =>
        perform(options, async () => {
          const { init } = await import("./init.ts");
          return (session) => init(folder ?? ".", options, session);
        }),
      ),
  (add, say) =>
    add("fix")
      .description(say("fix"))
      .argument("[paths...]", say("pathsArgument"))
      .option("--dry-run", say("dryRunOption"))
      .option("--suggested", say("suggestedOption"))
      .action((paths, options) =>
        perform(options, async () => {
          const { fix } = await import("./fix.ts");
          return (session) => fix(paths, options, session);
        }),
      ),
  (add, say) =>
    add("fmt")
      .description(say("fmt"))
      .argument("[paths...]", say("pathsArgument"))
      .option("--from <encoding>", say("fromOption"))
      .option("--dry-run", say("dryRunOption"))
      .action((paths, options) =>
        perform(options, async () => {
          const { fmt } = await import("./fmt.ts");
          return (session) => fmt(paths, options, session);
        }),
      ),
  (add, say) =>
    add("due")
      .description(say("due"))
      .argument("[paths...]", say("pathsArgument"))
      .option("--item <id>", say("itemOption"))
      .option("--from <date>", say("fromDateOption"))
      .option("--format <format>", say("dueFormatOption"))
      .action((paths, options) =>
        perform(options, async () => {
          const { due } = await import("./due.ts");
          return (session) => due(paths, options, session);
        }),
      ),
  (add, say) =>
    add("explain")
      .description(say("explain"))
      .argument("<rule>", say("ruleArgument"))
      .action((rule, options) =>
        perform(options, async () => {
          const { explain } = await import("./explain.ts");
          return (session) => explain(rule, session);
        }),
      ),
  (add, say) =>
    add("rules")
      .description(say("rules"))
      .addOption(
        new Option("--format <format>", say("rulesFormatOption")).choices(["table", "markdown"]).default("table"),
      )
      .action((options) =>
        perform(options, async () => {
          const { rules } = await import("./rules.ts");
          return (session) => rules(options.format, session);
        }),
      ),
];

const collect = (value: string, earlier: string[] = []) => [...earlier, value];
