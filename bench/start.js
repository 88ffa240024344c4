import { GKML, pairs, row, seconds } from "./measure.js";

/** `gkml --version` against a Node process that does nothing. */
export default function start() {
  const measured = pairs(
    () => seconds([GKML, "--version"]),
    () => seconds(["-e", "0"]),
    9,
  );
  return [row("start: gkml --version, against node -e 0", measured, 1.5)];
}
