import { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { openPerson } from "../../src/host/ask.ts";

function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = new PassThrough();
  let shown = "";
  output.on("data", (chunk) => {
    shown += String(chunk);
  });
  return { input, output, shown: () => shown };
}

test("nobody sits at an input that is no terminal", () => {
  expect(openPerson(new PassThrough())).toBeUndefined();
});

test("what is asked is shown, and what is typed comes back", async () => {
  const { input, output, shown } = terminal();
  const person = openPerson(input, output);
  const first = person?.ask("第一行\n改吗？");
  input.write("是\n");
  expect(await first).toBe("是");
  expect(shown()).toContain("第一行\n");
  expect(shown()).toContain("改吗？");
  const second = person?.ask("再问：");
  input.write("n\n");
  expect(await second).toBe("n");
  person?.leave();
});

test("at the end of the input there is no answer, then and later", async () => {
  const { input, output } = terminal();
  const person = openPerson(input, output);
  const asked = person?.ask("改吗？");
  input.end();
  expect(await asked).toBeUndefined();
  expect(await person?.ask("改吗？")).toBeUndefined();
});

test("Ctrl-C at a question interrupts the process", () => {
  const { input, output } = terminal();
  const interrupted = vi.fn();
  process.once("SIGINT", interrupted);
  const person = openPerson(input, Object.assign(output, { isTTY: true, columns: 80 }));
  void person?.ask("改吗？");
  input.write("\u0003");
  expect(interrupted).toHaveBeenCalledOnce();
  person?.leave();
});
