export type { Range } from "../language/range.ts";

/** The way to a value inside a document: keys of maps and indexes of lists. */
export type Path = readonly (string | number)[];
