import { issuingBodies } from "#generated/knowledge.js";
import type { DocumentNumber } from "../citation/citation.ts";
import { agencyOf } from "./numbers.ts";

/** A ministry that was abolished, as src/knowledge/issuing-bodies.yaml has it. */
export interface IssuingBody {
  readonly name: string;
  /** What stands before the year in the numbers of its documents. */
  readonly signs: readonly string[];
  /** Year and month of the reform that ended it. */
  readonly until: string;
  readonly successor: string;
  /** The decision on that reform. */
  readonly document: string;
}

const BODIES = issuingBodies as readonly IssuingBody[];

/** The abolished ministry that gave a number: 国家食品药品监督管理总局令第23号, 食药监法〔2017〕125号. */
export function abolishedIssuer(number: DocumentNumber): IssuingBody | undefined {
  const agency = agencyOf(number.canonical);
  if (agency === "") return undefined;
  if (number.kind === "order") return BODIES.find(({ name }) => agency === `${name.replaceAll("和", "")}令`);
  if (number.kind !== "document") return undefined;
  return BODIES.find(({ signs }) => signs.some((sign) => agency.startsWith(sign)));
}
