import { expect, test } from "vitest";
import { feedType } from "../../scripts/model/feed.ts";
import { mediaTypeOf } from "../../scripts/model/media-type.ts";

test.each([
  ["/tep/ab/a.pdf", "application/pdf"],
  ["/tep/ab/a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
  ["/tep/ab/a.b.JPG", "image/jpeg"],
  ["/tep/ab.pdf/a", "application/octet-stream"],
  ["/tep/ab/a.la", "application/octet-stream"],
])("%s is %s", (url, type) => {
  expect(mediaTypeOf(url)).toBe(type);
});

test.each([
  ["/feed.xml", "application/atom+xml"],
  ["/tin-tuc/feed.json", "application/feed+json"],
])("%s is %s", (url, type) => {
  expect(feedType(url)).toBe(type);
});
