/** A stretch of a text, in UTF-16 code units from its start; `end` is the first unit after it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}
