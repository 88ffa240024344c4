import { issuingBodies } from "#generated/knowledge.js";
import type { DocumentNumber } from "../citation/citation.ts";
import { remembering } from "../remembering.ts";
import { bodyKey } from "./body-key.ts";
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
  if (number.kind === "order") return issuerOfOrders(agencyOf(number.canonical));
  return number.kind === "document" ? issuerOfDocuments(number.agency) : undefined;
}

const issuerOfOrders = remembering((agency) => BODIES.find(({ name }) => agency === `${bodyKey(name)}令`));

const issuerOfDocuments = remembering((agency) => {
  const key = bodyKey(agency);
  return BODIES.find(({ signs }) => signs.some((sign) => key.startsWith(sign)));
});
