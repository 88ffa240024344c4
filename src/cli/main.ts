import { Command, CommanderError, Option } from "commander";
import { LANGUAGES, type Language } from "../findings/message.ts";
import { UserError } from "../host/errors.ts";
import { version } from "../host/package.ts";
import { EXIT, run, tell } from "./run.ts";
import { type Say, speaker } from "./words.ts";

/** Reads the command line and runs one command. Never throws; the exit code is in `process.exitCode`. */
export async function main(argv: readonly string[]): Promise<void> {
  const language = languageOf(argv);
  const say = speaker(language);
  try {
    const program = createProgram(say);
    if (wantsHelp(argv)) (await import("./help.ts")).translateHelp(program, language);
    if (argv.length > 2) await program.parseAsync([...argv]);
    else {
      program.outputHelp();
      process.exitCode = EXIT.unusable;
    }
  } catch (error) {
    if (error instanceof CommanderError) {
      const { usageError } = await import("./usage-error.ts");
      const reason = usageError(error, language);
      if (reason !== undefined) process.exitCode = tell(new UserError(say("usage", reason)), say);
    } else process.exitCode = tell(error, say);
  }
}

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

function createProgram(say: Say): Command {
  const program = new Command("gkml")
    .description(say("tool"))
    .version(version(), "-V, --version", say("versionOption"))
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  program.addHelpText("after", say("examples"));

  const command = (name: string) => {
    const created = program.command(name);
    return created
      .addOption(new Option("--lang <zh|en>", say("langOption")).choices(LANGUAGES).default("zh"))
      .option("-q, --quiet", say("quietOption"));
  };

  command("check")
    .description(say("check"))
    .argument("[paths...]", say("pathsArgument"))
    .option("--format <format>", say("formatOption"), collect)
    .option("--max-warnings <n>", say("maxWarningsOption"))
    .action(async (paths, options) => {
      const { check } = await import("./check.ts");
      await run(options, (session) => check(paths, options, session));
    });

  command("build")
    .description(say("build"))
    .argument("[paths...]", say("pathsArgument"))
    .option("--out <folder>", say("outOption"))
    .option("--html", say("htmlOption"))
    .option("--xlsx", say("xlsxOption"))
    .option("--csv", say("csvOption"))
    .option("--json", say("jsonOption"))
    .option("--profile <profile>", say("profileOption"), collect)
    .option("--force", say("forceOption"))
    .action(async (paths, options) => {
      const { build } = await import("./build.ts");
      await run(options, (session) => build(paths, options, session));
    });

  command("init")
    .description(say("init"))
    .argument("[folder]", say("folderArgument"))
    .option("--region <name>", say("regionOption"))
    .option("--domain <domain>", say("domainOption"), collect)
    .action(async (folder, options) => {
      const { init } = await import("./init.ts");
      await run(options, (session) => init(folder ?? ".", options, session));
    });

  command("fmt")
    .description(say("fmt"))
    .argument("[paths...]", say("pathsArgument"))
    .option("--from <encoding>", say("fromOption"))
    .option("--dry-run", say("dryRunOption"))
    .action(async (paths, options) => {
      const { fmt } = await import("./fmt.ts");
      await run(options, (session) => fmt(paths, options, session));
    });

  command("explain")
    .description(say("explain"))
    .argument("<rule>", say("ruleArgument"))
    .action(async (rule, options) => {
      const { explain } = await import("./explain.ts");
      await run(options, (session) => explain(rule, session));
    });

  command("rules")
    .description(say("rules"))
    .action(async (options) => {
      const { rules } = await import("./rules.ts");
      await run(options, (session) => rules(session));
    });

  return program;
}

const collect = (value: string, earlier: string[] = []) => [...earlier, value];
