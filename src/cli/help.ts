import type { Command, CommanderError } from "commander";
import stringWidth from "string-width";
import type { Language } from "../findings/message.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Global Options:": "公共选项：",
};

/** Help in Chinese, with columns that count Chinese characters as two wide; usage errors are caught everywhere. */
export function translateHelp(program: Command, language: Language): void {
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeErr: () => undefined });
    command.configureHelp({ displayWidth: stringWidth });
    if (language === "en") continue;
    command.configureHelp({
      displayWidth: stringWidth,
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option) => option.description,
      subcommandTerm: (subcommand) => subcommand.name(),
    });
    command.helpOption("-h, --help", "显示用法");
    command.usage(
      command === program
        ? "<命令> [选项]"
        : `[选项]${command.registeredArguments.map(({ required, variadic }) => ` ${argument(required, variadic)}`).join("")}`,
    );
  }
  if (language === "zh") program.helpCommand("help [命令]", "显示一个命令的用法");
}

const argument = (required: boolean, variadic: boolean) => {
  const name = variadic ? "路径…" : required ? "规则" : "文件夹";
  return required ? `<${name}>` : `[${name}]`;
};

/** What was wrong with the command line; undefined when nothing was (help and version end this way too). */
export function usageError(error: CommanderError, language: Language): string | undefined {
  if (error.exitCode === 0 || error.code === "commander.help" || error.code === "commander.helpDisplayed")
    return undefined;
  const plain = error.message.replace(/^error: /u, "");
  if (language === "en") return plain.endsWith(".") ? plain : `${plain}.`;
  const named = /'([^']*)'/u.exec(plain)?.[1] ?? "";
  const guess = /Did you mean ([^?]*)\?/u.exec(plain)?.[1];
  const suffix = guess === undefined ? "" : `是不是 ${guess.replace(/^one of /u, "")}？`;
  switch (error.code) {
    case "commander.unknownOption":
      return `没有 ${named} 这个选项。${suffix}`;
    case "commander.unknownCommand":
      return `没有 ${named} 这个命令。${suffix}`;
    case "commander.missingArgument":
      return "缺少参数。";
    case "commander.optionMissingArgument":
      return `选项 ${named} 后面缺少内容。`;
    case "commander.excessArguments":
      return "参数太多。";
    case "commander.invalidArgument":
      return `选项 ${named} 的内容不对，可用：${/Allowed choices are ([^.]*)\./u.exec(plain)?.[1] ?? ""}。`;
    default:
      return `${plain}。`;
  }
}
