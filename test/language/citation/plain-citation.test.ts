import fc from "fast-check";
import { expect, test } from "vitest";
import { instruments } from "#generated/knowledge.js";
import { parseAnyCitations } from "../../../src/language/citation/parse-citations.ts";
import { isPlainCitation, plainCitation } from "../../../src/language/citation/plain-citation.ts";

const TITLES = (instruments as readonly { title: string }[]).map(({ title }) => title);
const AGENCIES = ["国发", "国办发", "民发", "财预", "辽政办发", "长政办发", "建保", "中办发", "人社部发", "自然资发"];

test("a plain citation is read as the whole parser reads it", () => {
  const number = fc.record({
    agency: fc.constantFrom(...AGENCIES),
    year: fc.integer({ min: 1950, max: 2099 }),
    number: fc.integer({ min: 1, max: 9999 }),
  });
  let plain = 0;
  fc.assert(
    fc.property(fc.constantFrom(...TITLES), fc.option(number), (title, given) => {
      const text = `《${title}》${given ? `（${given.agency}〔${given.year}〕${given.number}号）` : ""}`;
      const read = plainCitation(text);
      expect(read !== undefined).toBe(isPlainCitation(text));
      if (!read) return;
      plain += 1;
      expect([read]).toEqual(parseAnyCitations(text));
    }),
    { numRuns: 500 },
  );
  expect(plain).toBeGreaterThan(200);
});

test.each([
  ["a blank", "《社会救助 暂行办法》"],
  ["round brackets", "《社会救助暂行办法》（国发(2012)45号）"],
  ["no sign after the number", "《社会救助暂行办法》（国发〔2012〕45）"],
  ["an order", "《社会救助暂行办法》（国务院令第649号）"],
  ["two titles", "《社会救助暂行办法》《城市居民最低生活保障条例》"],
  ["an article", "《社会救助暂行办法》第九条"],
  ["a title in a title", "《民政部关于印发〈特困人员认定办法〉的通知》"],
  ["no mark", "社会救助暂行办法"],
])("%s makes it none", (_what, text) => {
  expect(plainCitation(text)).toBeUndefined();
});
