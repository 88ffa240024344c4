import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { findAbolishedBody } from "../../src/language/organisation/abolished.ts";

const root = new URL("../../src/knowledge/", import.meta.url).pathname;
const read = (name: string): Record<string, unknown>[] => parse(readFileSync(`${root}${name}.yaml`, "utf8"));

/** A page that shows a fact is a government's or wikisource, and has the day that it was looked at. */
function expectSource(entry: Record<string, unknown>): void {
  expect(typeof entry.verified).toBe("boolean");
  if (entry.verified === false) {
    expect(entry.url).toBeUndefined();
    return;
  }
  expect(new URL(String(entry.url)).hostname).toMatch(/\.gov\.cn$|\.wikisource\.org$/u);
  expect(String(entry.accessed)).toMatch(/^20\d\d-\d\d-\d\d$/u);
}

const texts = (value: unknown): string[] => {
  const list = value === undefined ? [] : (value as string[]);
  expect(Array.isArray(list)).toBe(true);
  for (const each of list) expect(each).toMatch(/^\p{Script=Han}+$/u);
  return list;
};

describe("abolished bodies", () => {
  const bodies = read("abolished-bodies");

  test.each(bodies.map((body) => [String(body.id), body] as const))(
    "%s has names, a successor and a source",
    (_, body) => {
      const functions = texts(body.functions);
      const names = texts(body.names);
      expect(texts(body.endings).length > 0).toBe(functions.length > 0);
      expect(functions.length + names.length).toBeGreaterThan(0);
      expect(body.since).toBeGreaterThanOrEqual(2008);
      expect(body.since).toBeLessThanOrEqual(2026);
      expect(String(body.document)).toMatch(/\d{4}年/u);
      expectSource(body);
    },
  );

  test("no successor is abolished itself", () => {
    for (const { successor } of bodies) expect(findAbolishedBody(String(successor)), String(successor)).toBeUndefined();
  });

  test("every id stands once", () => {
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
  });
});

describe("departments", () => {
  const departments = read("departments");

  test("each work has one department, which exists", () => {
    const works = departments.flatMap(({ work }) => texts(work));
    expect(new Set(works).size).toBe(works.length);
    for (const { bureau } of departments) {
      expect(bureau).toMatch(/^(?:\p{Script=Han}+局)?$/u);
      expect(findAbolishedBody(String(bureau))).toBeUndefined();
    }
  });
});

describe("powers", () => {
  test.each(read("powers").map((power) => [String(power.id), power] as const))(
    "%s names law and authority",
    (_, power) => {
      expect((power.matter as string[][]).length).toBeGreaterThan(0);
      for (const words of power.matter as string[][]) expect(texts(words).length).toBeGreaterThan(1);
      expect(power.law).toMatch(/^《.+》.*第.+条/u);
      expect(power.authority).toMatch(/^县级以上/u);
      expectSource(power);
    },
  );
});

describe("names of counties", () => {
  const provinces = read("county-names");

  test("31 provinces, with their prefectures and counties", () => {
    expect(provinces).toHaveLength(31);
    const counties = provinces.flatMap(({ counties }) => String(counties).split(" "));
    expect(counties.length).toBeGreaterThan(2800);
    for (const name of counties) expect(name).toMatch(/^\p{Script=Han}+[县市区旗]$/u);
    const cities = provinces.flatMap(({ cities }) => (cities === "" ? [] : String(cities).split(" ")));
    expect(cities).toHaveLength(333);
    for (const name of cities) expect(name).toMatch(/^\p{Script=Han}+(?:市|州|盟|地区)$/u);
  });

  test("no name twice in a province, and none of them a development zone", () => {
    for (const { province, counties } of provinces) {
      const names = String(counties).split(" ");
      expect(new Set(names).size, String(province)).toBe(names.length);
      expect(names.filter((name) => /开发区|高新区|管理区|示范区$/u.test(name))).toEqual([]);
    }
  });

  test("says where it is from, and when", () => {
    expect(readFileSync(`${root}county-names.yaml`, "utf8")).toMatch(/^# Source: .*\d{4}-\d{2}-\d{2}/mu);
  });
});
