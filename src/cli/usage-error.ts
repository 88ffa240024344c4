import { CommanderError } from "commander";
import type { Language } from "../findings/message.ts";
import { UserError } from "../host/errors.ts";
import { type ExitCode, tell } from "./run.ts";
import { speaker } from "./words.ts";

/** What the arguments of commands are called in help. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  rule: "规则名，如 deadline/missing",
  paths: "路径",
  folder: "文件夹",
};

/** Tells why no command ran; undefined when nothing failed: help and version end as errors of commander too. */
export function explainFailure(error: unknown, language: Language): ExitCode | undefined {
  const say = speaker(language);
  if (!(error instanceof CommanderError)) return tell(error, say);
  const reason = usageError(error, language);
  return reason === undefined ? undefined : tell(new UserError(say("usage", reason)), say);
}

/** What was wrong with the command line; undefined when nothing was. */
function usageError(error: CommanderError, language: Language): string | undefined {
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
      return `缺少参数：${ARGUMENTS[named] ?? named}。`;
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
