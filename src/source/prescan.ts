import { LIMITS, type Limit } from "./limits.ts";
import { FLOW_END, tokensOf } from "./tokens.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/**
 * One cheap pass over the text that finds what would cost the YAML library seconds or gigabytes,
 * and the characters that YAML forbids but the library accepts.
 */
export function prescan(text: string): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const tooMuch = (limit: Limit, actual: number, start: number) =>
    problems.push({ kind: "limit", limit, actual, range: { start, end: start } });

  let nodes = 0;
  const brackets = createBracketCount();
  let references = 0;
  let lineStart = 0;
  let longLine = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    switch (code) {
      case 10: // line feed
        nodes += 1;
        brackets.lineEnds();
        if (at - lineStart > LIMITS.lineLength && longLine < 0) {
          longLine = lineStart;
          tooMuch("lineLength", at - lineStart, lineStart);
        }
        lineStart = at + 1;
        break;
      case 33: // !
      case 44: // ,
        nodes += 1;
        break;
      case 34: // "
      case 39: // '
        nodes += 1;
        brackets.quotes(code);
        break;
      case 35: // #
        brackets.comments();
        break;
      case 93: // ]
      case 125: // }
        nodes += 1;
        brackets.closes();
        break;
      case 91: // [
      case 123: // {
        nodes += 1;
        brackets.opens();
        break;
      case 38: // &
      case 42: // *
        nodes += 1;
        references += 1;
        break;
      default:
        if (code < 32 ? code !== 9 && code !== 13 : isForbidden(text, code, at)) {
          problems.push({ kind: "control-character", code, range: { start: at, end: at + 1 } });
        }
    }
  }
  if (nodes > LIMITS.nodes) tooMuch("nodes", nodes, 0);
  if (problems.some((problem) => problem.kind === "limit")) return problems;
  if (brackets.deepest() > LIMITS.depth || references > LIMITS.aliases) problems.push(...countTokens(text));
  return problems;
}

/**
 * How deep brackets stand in each other, at most: closing ones in quotes and comments do not count.
 * Quotes inside plain text can upset it; then the parser, which has a guard of its own, sees the depth.
 */
function createBracketCount() {
  let depth = 0;
  let most = 0;
  let quote = 0;
  let comment = false;
  return {
    opens() {
      depth += 1;
      if (depth > most) most = depth;
    },
    closes() {
      if (depth > 0 && quote === 0 && !comment) depth -= 1;
    },
    quotes(sign: number) {
      if (comment) return;
      if (quote === 0) quote = sign;
      else if (quote === sign) quote = 0;
    },
    comments() {
      if (quote === 0) comment = true;
    },
    lineEnds() {
      comment = false;
    },
    deepest: () => most,
  };
}

/** DEL, the C1 controls, U+FEFF inside the text, non-characters and halves of surrogate pairs. */
function isForbidden(text: string, code: number, at: number): boolean {
  if (code < 0x7f) return false;
  if (code <= 0x9f) return code !== 0x85;
  if (code < 0xd800) return false;
  if (code <= 0xdbff) return !isLowSurrogate(text.charCodeAt(at + 1));
  if (code <= 0xdfff) return !isHighSurrogate(text.charCodeAt(at - 1));
  return code >= 0xfffe || code === 0xfeff;
}

const isLowSurrogate = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHighSurrogate = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** Exact counts by the library's lexer; only for texts that look suspicious, as it costs time. */
function countTokens(text: string): YamlProblem[] {
  let depth = 0;
  let deepest = 0;
  let aliases = 0;
  let deepestAt = 0;
  for (const { token, offset } of tokensOf(text)) {
    const first = token.charAt(0);
    if (token === "[" || token === "{") {
      depth += 1;
      if (depth > deepest) [deepest, deepestAt] = [depth, offset];
    } else if (token === "]" || token === "}") depth -= 1;
    // Brackets that end unclosed: the syntax error is told, and is no nesting.
    else if (token === FLOW_END) depth = 0;
    else if (token.length > 1 && (first === "&" || first === "*")) aliases += 1;
  }
  const problems: YamlProblem[] = [];
  const range = { start: deepestAt, end: deepestAt + 1 };
  if (deepest > LIMITS.depth) problems.push({ kind: "limit", limit: "depth", actual: deepest, range });
  if (aliases > LIMITS.aliases)
    problems.push({ kind: "limit", limit: "aliases", actual: aliases, range: { start: 0, end: 0 } });
  return problems;
}
