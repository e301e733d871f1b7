import { bodyCases } from "./body-cases.ts";
import { bodied, type HostileCase, headed, SITE, withArticle } from "./case.ts";
import { fileCases } from "./file-cases.ts";
import { headCases } from "./head-cases.ts";
import { spamCases } from "./spam-cases.ts";

const folders: HostileCase[] = [
  {
    name: "no site.yaml",
    risk: "site",
    files: { "tin/bai.md": bodied("x") },
    problems: ["CT-501 site.yaml:1"],
  },
  { name: "an empty site.yaml", risk: "site", files: { "site.yaml": "" }, problems: ["CT-206 site.yaml:1"] },
  {
    name: "a section that contradicts the folder",
    risk: "loss",
    files: withArticle(`---\ntitle: A\ndate: 05/12/2018\nauthor: A\nsection: lich\n---\n\nx\n`),
    problems: ["CT-209 tin/bai.md:5"],
  },
  {
    name: "three broken articles at once: all are told",
    risk: "loss",
    files: { "site.yaml": SITE, "tin/a.md": "", "tin/b.md": "---\n", "lich/c.md": "x" },
    problems: ["CT-201 lich/c.md:1", "CT-201 tin/a.md:1", "CT-202 tin/b.md:1"],
  },
  {
    name: "a slip in an author's name, which would be shown on all of that author's articles",
    risk: "loss",
    files: {
      "site.yaml": SITE,
      "tin/a.md": bodied("x").replace("Ban Biên tập", "Thành Duy"),
      "tin/b.md": bodied("x").replace("Ban Biên tập", "Thành Duy"),
      "tin/c.md": bodied("x").replace("Ban Biên tập", "Thành Duy"),
      "tin/d.md": bodied("x").replace("Ban Biên tập", "Thành Đuy"),
    },
    problems: ["CT-213 tin/d.md:4"],
  },
  {
    name: "a slip in a tag, which would hide its article from those who follow the tag",
    risk: "loss",
    files: {
      "site.yaml": SITE,
      "tin/a.md": headed("tags: [an toàn giao thông]"),
      "tin/b.md": headed("tags: [an toàn giao thôg]"),
    },
    problems: ["CT-213 tin/b.md:5"],
  },
];

/** Every hostile content folder. */
export const corpus: HostileCase[] = [...headCases, ...bodyCases, ...fileCases, ...spamCases, ...folders];
