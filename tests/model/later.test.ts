import { deserialize, serialize } from "node:v8";
import { expect, test } from "vitest";
import { withLater } from "../../scripts/model/later.ts";

function textOf(read: () => string) {
  return withLater({ title: "Lịch tiêm chủng" }, "text", read);
}

test("a field is read each time it is looked at, and not before", () => {
  let times = 0;
  const page = textOf(() => `lần ${++times}`);
  expect(times).toBe(0);
  expect([page.text, page.text]).toEqual(["lần 1", "lần 2"]);
});

test("it stands in its turn, and with its value in whatever is made of the object", () => {
  const page = textOf(() => "lời");
  const plain = { title: "Lịch tiêm chủng", text: "lời" };
  expect(Object.entries(page)).toEqual(Object.entries(plain));
  expect(JSON.stringify(page)).toBe(JSON.stringify(plain));
  for (const copy of [{ ...page }, structuredClone(page), deserialize(serialize(page))]) {
    expect(Reflect.ownKeys(copy)).toEqual(["title", "text"]);
    expect(copy).toEqual(plain);
  }
  const names: string[] = [];
  for (const name in page) names.push(name);
  expect(names).toEqual(["title", "text"]);
});

test("objects do not mix up what they read", () => {
  expect(["một", "hai", "ba"].map((word) => textOf(() => word)).map(({ text }) => text)).toEqual([
    "một",
    "hai",
    "ba",
  ]);
});
