import { type TemplateProblem, templateProblemInWords } from "../../findings/messages/template.ts";

/** A template that cannot be used. `template` is its name below the templates folder; `line` counts from 1. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
  readonly template: string;
  readonly line: number;
  readonly problem: TemplateProblem;

  constructor(template: string, line: number, problem: TemplateProblem) {
    super(templateProblemInWords(problem).zh);
    this.template = template;
    this.line = line;
    this.problem = problem;
  }
}
