import { expect, test } from "vitest";
import { issuingBodies, policyPeriods } from "#generated/knowledge.js";
import { DOMAINS } from "../../src/catalog/domains.ts";
import { parseCitations } from "../../src/language/citation/parse-citations.ts";
import type { Instrument } from "../../src/language/instruments/instrument.ts";
import { numberKey } from "../../src/language/instruments/numbers.ts";
import { INSTRUMENTS } from "../../src/language/instruments/table.ts";
import { findInstrument } from "../../src/language/instruments.ts";

const KEYS: ReadonlySet<string> = new Set<keyof Instrument>([
  "title",
  "short",
  "wrong",
  "numbers",
  "more",
  "issuer",
  "date",
  "inForce",
  "amended",
  "repealed",
  "replaced",
  "doubtful",
  "period",
  "general",
  "domains",
  "topics",
  "narrow",
  "articles",
  "formerArticles",
  "verified",
  "source",
  "accessed",
]);
const SLUGS: ReadonlySet<string> = new Set(DOMAINS.map(({ slug }) => slug));
const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

const titlesOf = (test: (instrument: Instrument) => boolean) => INSTRUMENTS.filter(test).map(({ title }) => title);

test("there are instruments of every domain, most of them seen somewhere", () => {
  expect(INSTRUMENTS.length).toBeGreaterThan(400);
  expect([...SLUGS].filter((slug) => !INSTRUMENTS.some(({ domains }) => domains?.includes(slug)))).toEqual([]);
  expect(titlesOf(({ verified }) => verified).length * 2).toBeGreaterThan(INSTRUMENTS.length);
});

test("entries have known keys, dates and domains", () => {
  expect(INSTRUMENTS.flatMap((entry) => Object.keys(entry).filter((key) => !KEYS.has(key)))).toEqual([]);
  expect(INSTRUMENTS.flatMap(({ domains }) => (domains ?? []).filter((slug) => !SLUGS.has(slug)))).toEqual([]);
  expect(titlesOf(({ domains, general }) => !general && (domains ?? []).length === 0)).toEqual([]);
  const dates = INSTRUMENTS.flatMap(({ date, inForce, amended, repealed, replaced, period, accessed, numbers }) => [
    date,
    inForce,
    ...(amended ?? []),
    repealed?.date,
    replaced?.date,
    period?.from,
    period?.to,
    accessed,
    ...(numbers ?? []).flatMap(({ from, until }) => [from, until]),
  ]);
  expect(dates.filter((date) => date !== undefined && !DATE.test(date))).toEqual([]);
});

test("what was seen names where and when, at a government page, Wikisource or the texts of the national database", () => {
  expect(
    titlesOf(({ verified, source, accessed }) => verified !== (source !== undefined && accessed !== undefined)),
  ).toEqual([]);
  const hosts = INSTRUMENTS.flatMap(({ source }) =>
    source === undefined || source === "LawRefBook/Laws" ? [] : [source],
  );
  expect(
    hosts.filter((source) => !/^https?:\/\/(?:[\w.-]+\.)?(?:gov\.cn|wikisource\.org)(?::\d+)?\//u.test(source)),
  ).toEqual([]);
});

test("every title finds its own instrument, and no two are the same", () => {
  expect(titlesOf(({ title }) => findInstrument(title)?.title !== title)).toEqual([]);
  expect(titlesOf(({ short, title }) => (short ?? []).some((one) => findInstrument(one)?.title !== title))).toEqual([]);
  expect(titlesOf(({ wrong }) => (wrong ?? []).some((one) => findInstrument(one) !== undefined))).toEqual([]);
});

test("every number is in its canonical spelling", () => {
  const odd = INSTRUMENTS.flatMap(({ numbers }) => (numbers ?? []).map(({ number }) => number)).filter((number) => {
    const read = parseCitations(`《某某办法》（${number}）`)[0]?.numbers ?? [];
    return read.length !== 1 || read[0] === undefined || numberKey(read[0].canonical) !== numberKey(number);
  });
  expect(odd).toEqual([]);
});

test("a version that is over is followed by one that is not", () => {
  expect(
    titlesOf(({ numbers }) => (numbers ?? []).some(({ until }) => until) && !numbers?.some(({ until }) => !until)),
  ).toEqual([]);
});

const instrumentTitled = (title: string) => INSTRUMENTS.find((instrument) => instrument.title === title);

test("what takes the place of a repealed or replaced one is known, unless it is a law of another matter", () => {
  const named = INSTRUMENTS.flatMap(({ repealed, replaced }) => [repealed?.by, replaced?.by]).filter(
    (by) => by !== undefined,
  );
  expect(named.filter((by) => !instrumentTitled(by))).toEqual([]);
  const inForce = named.filter((by) => instrumentTitled(by)?.repealed === undefined);
  expect(inForce).toEqual(named);
});

test("the regulation's articles are all there", () => {
  const regulation = findInstrument("政府信息公开条例");
  expect(regulation?.articles?.map(({ article }) => article)).toEqual(
    Array.from({ length: 56 }, (_, index) => index + 1),
  );
  expect(regulation?.articles?.find(({ article }) => article === 20)).toEqual({
    article: 20,
    paragraphs: 1,
    items: 15,
  });
});

test("periods and issuing bodies have what the rules say of them", () => {
  for (const entry of policyPeriods as readonly Record<string, unknown>[]) {
    expect(entry).toMatchObject({
      kind: expect.stringMatching(/^(?:plan|policy)$/u),
      words: expect.arrayContaining([expect.any(String)]),
      to: expect.stringMatching(DATE),
      verified: expect.any(Boolean),
    });
  }
  for (const entry of issuingBodies as readonly Record<string, unknown>[]) {
    expect(entry).toMatchObject({
      name: expect.any(String),
      signs: expect.any(Array),
      until: expect.stringMatching(DATE),
      successor: expect.any(String),
      document: expect.any(String),
      verified: expect.any(Boolean),
    });
  }
});
