/** A number of an instrument and the time in which that version was the one to cite. */
export interface InstrumentNumber {
  /** In its canonical spelling: 国发〔2012〕45号, 国务院令第711号. */
  readonly number: string;
  /** A date, or as much of it as is known. */
  readonly from?: string;
  /** Since then a later version, with a number of its own, holds. */
  readonly until?: string;
}

/** A law, regulation, rule or document that catalogs cite, as src/knowledge/instruments.yaml holds it. */
export interface Instrument {
  readonly title: string;
  /** Other titles in right use. */
  readonly short?: readonly string[];
  /** Titles in use that are no title. */
  readonly wrong?: readonly string[];
  readonly numbers?: readonly InstrumentNumber[];
  /** It has numbers beside those of `numbers`. */
  readonly more?: boolean;
  readonly issuer?: string;
  readonly date?: string;
  readonly inForce?: string;
  readonly amended?: readonly string[];
  /** `verified`: read in the text of what took its place; else known for certain. */
  readonly repealed?: { readonly date: string; readonly by?: string; readonly verified: boolean };
  readonly replaced?: { readonly date: string; readonly by: string; readonly verified: boolean };
  /** Nobody found out whether it is still in force. */
  readonly doubtful?: boolean;
  /** What a plan or a policy is limited to, and what follows it. */
  readonly period?: { readonly from?: string; readonly to: string; readonly next?: string };
  /** Any domain may cite it. */
  readonly general?: boolean;
  /** Slugs of the domains whose catalogs cite it. */
  readonly domains?: readonly string[];
  /** Words of which an item that rests on it has at least one. */
  readonly topics?: readonly string[];
  /** An item without any of its topics cannot rest on it, whatever else the item is about. */
  readonly narrow?: boolean;
  /** Paragraphs (款) and items (项) of its articles in force. */
  readonly articles?: readonly { readonly article: number; readonly paragraphs: number; readonly items: number }[];
  /** Where the matter of an article, or of an item of it, of the version before now stands. */
  readonly formerArticles?: readonly { readonly article: number; readonly item?: number; readonly now: string }[];
  readonly verified: boolean;
  readonly source?: string;
  readonly accessed?: string;
}
