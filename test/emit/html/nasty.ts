import type { Catalog } from "../../../src/catalog/catalog.ts";
import { catalog, item } from "./fixture.ts";

const HOSTILE = `<script>alert(1)</script>"><img src=x onerror=alert(1)> ' \` {{title}} {{{title}}} &amp; </td></table>`;

/** A catalog that does everything that a careless or hostile text can do to a page. */
export const NASTY: Catalog = catalog(
  [
    item(
      "05-001",
      {
        name: { level1: HOSTILE, level2: HOSTILE, level3: HOSTILE },
        content: [
          HOSTILE,
          "无空格的长字串".repeat(60),
          "x".repeat(400),
          "a\u0000b\u001bc\u0085d\ud800e\uffff",
          "一行\r\n两行\r三行",
        ],
        basis: [HOSTILE],
        deadline: [{ scope: HOSTILE, limit: HOSTILE }],
        subject: [HOSTILE, "\u202e倒写"],
        channel: { kind: "marked", required: [HOSTILE], optional: [HOSTILE] },
        audience: { public: true, groups: [HOSTILE] },
        level: ["市级", "县级", "乡级", "村级"],
      },
      {
        note: HOSTILE,
        evidence: ["bad", HOSTILE],
        stage: ["决策", "结果"],
        unverified: ["name", "content", "level"],
        links: [
          { title: HOSTILE, url: "javascript:alert(1)", channel: HOSTILE },
          { title: "凭据", url: "https://user:secret@example.gov.cn/" },
          { title: "可用", url: `https://example.gov.cn/?q="><script>` },
        ],
      },
    ),
    item("05-001", {}, { unverified: "all" }),
    { id: `"><script>`, elements: {}, evidence: [], links: [], stage: [], unverified: [] },
    item("05-003", { name: { level1: "只有一级" } }),
  ],
  {
    title: HOSTILE,
    region: HOSTILE,
    edition: HOSTILE,
    sources: [
      {
        id: "bad",
        title: HOSTILE,
        number: HOSTILE,
        issuer: HOSTILE,
        date: HOSTILE,
        url: "javascript:alert(1)",
        accessed: HOSTILE,
        note: HOSTILE,
      },
      { id: "long", title: "长网址", url: `https://example.gov.cn/${"path".repeat(200)}` },
    ],
  },
);
