import { expect, test } from "vitest";
import type { SearchRecord } from "../../../scripts/model/search.ts";
import { shardNames } from "../../../scripts/search/shards/store.ts";
import { record, withText } from "../library.ts";

const one = withText(record("/tin/bai/"), "Chữ.");
const name = (own: SearchRecord, full = "Ủy ban nhân dân") =>
  shardNames()({ records: [own], abbreviations: [{ short: "UBND", full }] });

/** One more thing said of each field. */
const others: { [Field in keyof Omit<SearchRecord, "text">]: SearchRecord[Field] } = {
  url: "/tin/bai-2/",
  title: "Bài khác",
  textKey: "Chữ khác.",
  section: "Lịch",
  kind: "lịch",
  author: "Ai khác",
  tags: ["thẻ"],
  year: 2019,
  time: 1,
  shownDate: "06/12/2018 07:56 AM",
  picture: { hash: "1", width: 2, height: 3, tint: "" },
};

test.each(Object.entries(others))(
  "a shard has another name where a record has another %s",
  (field, value) => {
    expect(name({ ...one, [field]: value })).not.toBe(name(one));
  },
);

test("a shard has another name with other short forms, and the same for the same", () => {
  expect(name(one, "Ủy ban")).not.toBe(name(one));
  expect(name({ ...one })).toBe(name(one));
});

test("a shard's name is told without its texts", () => {
  const asking = {
    ...one,
    get text(): string {
      throw new Error("asked");
    },
  };
  expect(name(asking)).toBe(name(one));
});
