import { powers } from "#generated/knowledge.js";

/** An entry of src/knowledge/powers.yaml: what only an authority of the county or above may decide. */
export interface Power {
  readonly id: string;
  /** Words of an item's name; all of one list must be there. */
  readonly matter: readonly (readonly string[])[];
  readonly authority: string;
  readonly law: string;
}

/** The power that an item's name is about, if it is one that no township has. */
export function powerFor(itemName: string): Power | undefined {
  return (powers as readonly Power[]).find(({ matter }) =>
    matter.some((words) => words.every((word) => itemName.includes(word))),
  );
}
