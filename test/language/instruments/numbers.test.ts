import { expect, test } from "vitest";
import { parseCitations } from "../../../src/language/citation/parse-citations.ts";
import { abolishedIssuer } from "../../../src/language/instruments/issuing-bodies.ts";
import { mayBeLater, nearestNumber } from "../../../src/language/instruments/nearest-number.ts";
import { agencyOf, isLocalNumber, numberKey } from "../../../src/language/instruments/numbers.ts";

test.each([
  ["人力资源和社会保障部令第23号", "人力资源社会保障部令第23号"],
  ["国家发展和改革委员会令2017年第10号", "国家发展改革委令第10号"],
  ["国家民委、公安部令第2号", "国家民委公安部令第2号"],
])("%s and %s are one number", (one, other) => expect(numberKey(one)).toBe(numberKey(other)));

test("documents of two years are two", () => {
  expect(numberKey("民发〔2016〕43号")).not.toBe(numberKey("民发〔2021〕43号"));
});

test.each([
  ["国发〔2012〕45号", "国发"],
  ["国务院令第711号", "国务院令"],
  ["国家税务总局公告2009年第1号", "国家税务总局公告"],
  ["某文", ""],
])("%s was given by %s", (number, agency) => expect(agencyOf(number)).toBe(agency));

test("local numbers are told from the state's", () => {
  expect(["辽政办发〔2014〕74号", "渝府发〔2014〕55号", "省政府令第327号"].every(isLocalNumber)).toBe(true);
  expect(["国办发〔2014〕74号", "民发〔2018〕23号", "国务院令第649号", "中办发〔2016〕8号"].some(isLocalNumber)).toBe(
    false,
  );
});

test("the number that is meant has the same figures, or is the only one", () => {
  expect(nearestNumber("国务院令第617号", ["国务院令第412号", "国务院令第548号", "国务院令第671号"])).toBe(
    "国务院令第671号",
  );
  expect(nearestNumber("国发〔2014〕74号", ["国发〔2014〕47号"])).toBe("国发〔2014〕47号");
  expect(nearestNumber("国务院令第999号", ["国务院令第412号", "国务院令第548号"])).toBeUndefined();
  expect(nearestNumber("国务院令第999号", [])).toBeUndefined();
});

test("a much higher number may be a later order's", () => {
  expect(mayBeLater("国务院令第797号", ["国务院令第649号", "国务院令第709号"])).toBe(true);
  expect(mayBeLater("国务院令第717号", ["国务院令第492号", "国务院令第711号"])).toBe(false);
  expect(mayBeLater("国务院令第617号", ["国务院令第412号", "国务院令第671号"])).toBe(false);
});

test.each([
  ["《某办法》（国家食品药品监督管理总局令第23号）", "国家食品药品监督管理总局"],
  ["《某办法》（劳动和社会保障部令第1号）", "劳动和社会保障部"],
  ["《某办法》（食药监法〔2017〕125号）", "国家食品药品监督管理总局"],
  ["《某办法》（国家市场监督管理总局令第49号）", undefined],
  ["《某办法》（住房和城乡建设部令第11号）", undefined],
  ["《某办法》（人力资源和社会保障部令第23号）", undefined],
  ["《某办法》（皖工商〔2015〕3号）", undefined],
])("%s was issued by %s", (text, name) => {
  const number = parseCitations(text)[0]?.numbers[0];
  expect(number && abolishedIssuer(number)?.name).toBe(name);
});
