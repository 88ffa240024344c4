import type { Command } from "commander";
import type { Language } from "../findings/message.ts";
import { displayWidth } from "../language/display-width.ts";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "用法：",
  "Arguments:": "参数：",
  "Options:": "选项：",
  "Commands:": "命令：",
  "Global Options:": "公共选项：",
};

/** Help in Chinese, with columns that count Chinese characters as two wide. Loaded only when help is asked for. */
export function translateHelp(program: Command, language: Language): void {
  for (const command of [program, ...program.commands]) {
    command.configureHelp({ displayWidth });
    if (language === "en") continue;
    command.configureHelp({
      displayWidth,
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
