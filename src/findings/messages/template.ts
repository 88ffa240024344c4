import { visible } from "../../language/quote.ts";

/** What is wrong with a page template, apart from where. */
export type TemplateProblem =
  | { readonly kind: "absent" | "unused" }
  | { readonly kind: "syntax"; readonly near: string }
  | { readonly kind: "raw-output" }
  | { readonly kind: "unknown-helper"; readonly name: string }
  | { readonly kind: "unknown-partial"; readonly name: string }
  | { readonly kind: "unknown-field"; readonly name: string }
  | { readonly kind: "endless" }
  | { readonly kind: "other"; readonly detail: string };

/** The problem in one clause that goes on a sentence. */
export function templateProblemInWords(problem: TemplateProblem): { readonly zh: string; readonly en: string } {
  switch (problem.kind) {
    case "absent":
      return { zh: "没有这个模板，无法生成网页", en: "the template is missing" };
    case "unused":
      return {
        zh: "没有同名的自带模板，它不会被用到；自己加的文件放在 partials 或 assets 文件夹里",
        en: "no bundled template has its name, so nothing uses it; files of your own go into partials or assets",
      };
    case "syntax":
      return {
        zh: `模板语法有误，请检查“${visible(problem.near)}”附近的花括号和 {{#…}}、{{/…}} 是否成对`,
        en: `wrong syntax near “${visible(problem.near)}”; braces and {{#…}}, {{/…}} must match`,
      };
    case "raw-output":
      return {
        zh: "不能用 {{{…}}} 或 {{&…}}：目录中的文字会不经转义写进网页；请改用 {{…}}",
        en: "{{{…}}} and {{&…}} would put text into the page unescaped; use {{…}}",
      };
    case "unknown-helper":
      return {
        zh: `没有名为“${visible(problem.name)}”的指令，可用的是 if、unless、each、with、lookup`,
        en: `there is no helper “${visible(problem.name)}”; use if, unless, each, with or lookup`,
      };
    case "unknown-partial":
      return {
        zh: `没有名为“${visible(problem.name)}”的子模板（应为 html 文件夹下的 ${visible(problem.name)}.hbs）`,
        en: `there is no partial “${visible(problem.name)}” (it would be ${visible(problem.name)}.hbs)`,
      };
    case "unknown-field":
      return {
        zh: `这里没有名为“${visible(problem.name)}”的字段，请检查拼写，以及是否需要用 ../ 取外层的字段`,
        en: `there is no field “${visible(problem.name)}” here; check its spelling, and whether it needs ../`,
      };
    case "endless":
      return { zh: "模板互相套用，没有尽头", en: "the templates include each other without end" };
    case "other":
      return {
        zh: `模板无法使用：${visible(problem.detail)}`,
        en: `the template cannot be used: ${visible(problem.detail)}`,
      };
  }
}
