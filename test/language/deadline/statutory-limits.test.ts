import { describe, expect, test } from "vitest";
import { statutoryLimits } from "#generated/knowledge.js";
import {
  citationOf,
  isOverDisclosure,
  leastDays,
  statutoryLimit,
} from "../../../src/language/deadline/statutory-limits.ts";

test("every entry of the table has its parts and a source", () => {
  expect(statutoryLimits).toHaveLength(3);
  for (const entry of statutoryLimits as readonly Record<string, unknown>[]) {
    expect(entry).toMatchObject({
      id: expect.stringMatching(/^(?:disclosure|enforcement|budget)$/u),
      unit: expect.stringMatching(/^(?:workday|day)$/u),
      instrument: expect.stringMatching(/^\p{Script=Han}+$/u),
      rule: expect.stringContaining("公开"),
      since: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      url: expect.stringMatching(/^https?:\/\/[\w.]+\.gov\.cn\//u),
      accessed: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
      verified: expect.any(Boolean),
    });
    expect(Number.isInteger(entry.n)).toBe(true);
  }
});

test("they are cited with number and article", () => {
  expect(citationOf(statutoryLimit("disclosure"))).toBe(
    "《中华人民共和国政府信息公开条例》（国务院令第711号）第二十六条",
  );
  expect(citationOf(statutoryLimit("budget"))).toBe("《中华人民共和国预算法》第十四条");
});

describe("over 20 working days", () => {
  test.each([
    [20, "workday", false],
    [21, "workday", true],
    [20, "day", false],
    // About a month: with holidays it can be as long as 20 working days.
    [31, "day", false],
    [32, "day", true],
    [1, "month", false],
    [2, "month", true],
  ] as const)("%i %s: %s", (n, unit, over) => {
    expect(isOverDisclosure({ n, unit })).toBe(over);
  });
});

test("working days are at least so many days", () => {
  expect(leastDays({ n: 15, unit: "workday" })).toBe(21);
  expect(leastDays({ n: 20, unit: "day" })).toBe(20);
});
