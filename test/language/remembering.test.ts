import { expect, test } from "vitest";
import { remembering } from "../../src/language/remembering.ts";

test("works each text out once, also when there is nothing to say of it", () => {
  const asked: string[] = [];
  const read = remembering((text) => {
    asked.push(text);
    return text === "甲" ? undefined : text.length;
  });
  expect([read("甲"), read("乙乙"), read("甲"), read("乙乙")]).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual(["甲", "乙乙"]);
});

test("forgets rather than grow without end", () => {
  let asked = 0;
  const read = remembering((text) => {
    asked += 1;
    return text;
  });
  for (let index = 0; index < 50_000; index += 1) read(String(index));
  expect(read("1")).toBe("1");
  expect(asked).toBe(50_001);
});
