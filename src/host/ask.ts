import { createInterface } from "node:readline/promises";

/** A person at a terminal. */
export interface Person {
  /** Shows the text and reads a line; undefined when there will be no more. */
  ask(text: string): Promise<string | undefined>;
  /** Lets the terminal go. */
  leave(): void;
}

/** Opens the terminal for questions; undefined when nobody sits at it. Ctrl-C interrupts the command as ever. */
export function openPerson(
  input: NodeJS.ReadableStream & { readonly isTTY?: boolean } = process.stdin,
  output: NodeJS.WritableStream = process.stderr,
): Person | undefined {
  if (input.isTTY !== true) return undefined;
  const lines = createInterface({ input, output });
  const ended = new Promise<undefined>((done) => lines.once("close", () => done(undefined)));
  lines.on("SIGINT", () => process.emit("SIGINT"));
  let open = true;
  lines.once("close", () => {
    open = false;
  });
  return {
    async ask(text) {
      if (!open) return undefined;
      // Only the last line is the prompt: the library draws it anew while somebody types.
      const prompt = text.lastIndexOf("\n") + 1;
      output.write(text.slice(0, prompt));
      return Promise.race([lines.question(text.slice(prompt)), ended]);
    },
    leave: () => lines.close(),
  };
}
