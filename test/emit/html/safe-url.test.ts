import { expect, test } from "vitest";
import { safeUrl } from "../../../src/emit/html/safe-url.ts";

test.each([
  ["https://www.gov.cn/zhengce/", "https://www.gov.cn/zhengce/"],
  ["HTTP://例子.gov.cn/路", "http://xn--fsqu00a.gov.cn/%E8%B7%AF"],
  [" https://www.gov.cn/a?b=\"'<>", "https://www.gov.cn/a?b=%22%27%3C%3E"],
])("%s may be linked to", (text, href) => {
  expect(safeUrl(text)).toBe(href);
});

test.each([
  "javascript:alert(1)",
  "java\tscript:alert(1)",
  "\u0001javascript:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "ftp://example.gov.cn/",
  "//example.gov.cn/",
  "/relative",
  "https:example.gov.cn",
  "https:\\\\example.gov.cn",
  "https://user@example.gov.cn/",
  "https://user:password@example.gov.cn/",
  "https://a b.gov.cn/",
  "https://",
  "http://[::1",
  "",
])("%j is text", (text) => {
  expect(safeUrl(text)).toBeUndefined();
});
