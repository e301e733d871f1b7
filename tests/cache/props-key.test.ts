import { describe, expect, test } from "vitest";
import { PropsKeys, tellHash } from "../../scripts/cache/props-key.ts";

const keyOf = (props: object) => new PropsKeys().of(props);

/** Props as a page has them; each call makes all objects anew. */
function page() {
  return {
    layout: "article",
    url: "/tin/mot-bai/",
    hidden: false,
    count: 3,
    lang: undefined as string | undefined,
    tags: ["đất đai", "thủ tục"],
    parts: [["một", "hai"], ["ba"]],
    date: { iso: "2018-12-05T07:56:00+07:00", epoch: 1_543_971_360_000 },
    blocks: [
      { kind: "prose", html: "Nội dung. ".repeat(50) },
      { kind: "figure", figure: figure("Cầu") },
    ],
    image: figure("Chợ") as ReturnType<typeof figure> | undefined,
  };
}

function figure(alt: string) {
  const variants = [480, 960].map((width) => ({ url: `/anh/${width}.avif`, width, height: width / 2 }));
  return { alt, caption: "Ảnh chụp buổi sáng. ".repeat(20), picture: { hash: "7f3a", variants } };
}

type Props = ReturnType<typeof page>;

const changes: Record<string, (props: Props) => unknown> = {
  "a letter of a short text": (props) => (props.url = "/tin/mot-bay/"),
  "an accent": (props) => (props.tags[0] = "đất dai"),
  "a flag": (props) => (props.hidden = true),
  "a number": (props) => (props.count = 4),
  "a number for its text": (props) => Object.assign(props, { count: "3" }),
  "nothing for a word": (props) => (props.lang = "undefined"),
  "minus nought": (props) => (props.count = -0),
  nought: (props) => (props.count = 0),
  "no number": (props) => (props.count = Number.NaN),
  "a flag for its word": (props) => Object.assign(props, { hidden: "false" }),
  "a field without a value": (props) => Object.assign(props.date, { full: undefined }),
  "an empty text for nothing": (props) => (props.lang = ""),
  "the last letter of a long text": (props) =>
    Object.assign(props.blocks[0] ?? {}, { html: `${"Nội dung. ".repeat(50)}!` }),
  "a field within a long object": (props) => Object.assign(props.image?.picture ?? {}, { hash: "7f3b" }),
  "a width deep in a list": (props) => Object.assign(props.image?.picture.variants[1] ?? {}, { width: 961 }),
  "the order of a list": (props) => props.tags.reverse(),
  "the order of long objects": (props) => props.blocks.reverse(),
  "where one text ends and the next begins": (props) => (props.tags = ["đất đ", "aithủ tục"]),
  "two texts for one with a comma": (props) => (props.tags = ['đất đai","thủ tục']),
  "which list holds a text": (props) => (props.parts = [["một"], ["hai", "ba"]]),
  "a list for its only entry": (props) => Object.assign(props, { parts: ["một", "hai", "ba"] }),
  "an entry twice": (props) => props.tags.push("thủ tục"),
  "a field less": (props) => Reflect.deleteProperty(props, "image"),
  "no picture": (props) => (props.image = undefined),
  "a field of another name": ({ hidden, ...props }) => ({ ...props, hiden: hidden }),
  "one half of a surrogate pair": (props) => (props.url = "\ud800"),
  "the other half": (props) => (props.url = "\udc00"),
  "what is written for a lost half": (props) => (props.url = "\ufffd"),
};

test("equal props have one key, whatever objects hold them", () => {
  expect(keyOf(page())).toBe(keyOf(page()));
  const keys = new PropsKeys();
  expect(keys.of(page())).toBe(keyOf(page()));
  expect(keys.of(page())).toBe(keyOf(page()));
});

test("an object shared by two fields counts as two equal ones", () => {
  const one = figure("Cầu");
  expect(keyOf({ lead: one, rest: [one] })).toBe(keyOf({ lead: figure("Cầu"), rest: [figure("Cầu")] }));
});

describe("another key for", () => {
  const before = keyOf(page());
  test.each(Object.entries(changes))("%s", (_, change) => {
    const props = page();
    const answer = change(props);
    const changed = isPage(answer) ? answer : props;
    expect(keyOf(changed)).not.toBe(before);
  });

  test("each of these changes, no two the same", () => {
    const all = Object.values(changes).map((change) => {
      const props = page();
      const answer = change(props);
      return keyOf(isPage(answer) ? answer : props);
    });
    expect(new Set(all).size).toBe(all.length);
  });
});

test("text that is the hash of an object is not taken for it", () => {
  const long = figure("Cầu");
  const hash = keyOf(long);
  expect(keyOf({ image: hash })).not.toBe(keyOf({ image: long }));
  expect(keyOf([hash])).not.toBe(keyOf([long]));
});

test("a text longer than all room there is at first has its key too", () => {
  const long = { html: "Nội dung. ".repeat(50_000) };
  expect(keyOf(long)).toBe(keyOf({ html: "Nội dung. ".repeat(50_000) }));
  expect(keyOf(long)).not.toBe(keyOf({ html: `${long.html}!` }));
});

test("the order of fields counts", () => expect(keyOf({ a: 1, b: 2 })).not.toBe(keyOf({ b: 2, a: 1 })));

test("what was read is not read again", () => {
  let read = 0;
  const long = {
    get text(): string {
      read++;
      return "dài ".repeat(100);
    },
  };
  const keys = new PropsKeys();
  const [first, second] = [keys.of({ url: "/a/", long }), keys.of({ url: "/b/", list: [long, long] })];
  expect(first).not.toBe(second);
  expect(read).toBe(1);
});

describe("what somebody else read before", () => {
  const long = () => ({ kind: "prose", html: "Nội dung. ".repeat(50) });
  /** An object that must not be read. */
  const sealed = () => ({
    get html(): string {
      throw new Error("read");
    },
  });
  const hash = new PropsKeys().hashOf(long()) ?? "";

  test("has the same hash wherever it stands and whoever reads it", () => {
    const keys = new PropsKeys();
    keys.of({ lead: long(), rest: [long()] });
    expect(hash).not.toBe("");
    expect(keys.hashOf(long())).toBe(hash);
  });

  test("is not read again, and gives the keys it would give", () => {
    const block = sealed();
    tellHash(block, hash);
    for (const around of [(one: object) => ({ blocks: [one] }), (one: object) => [one, { one }, "x"]])
      expect(keyOf(around(block))).toBe(keyOf(around(long())));
    expect(new PropsKeys().hashOf(block)).toBe(hash);
  });

  test("has another hash where a letter differs", () => {
    const other = { ...long(), html: `${long().html}!` };
    expect(new PropsKeys().hashOf(other)).not.toBe(hash);
  });

  test("is read where it is short", () => expect(new PropsKeys().hashOf({ html: "Ngắn." })).toBeUndefined());

  test("still has a key of its own", () => {
    const block = long();
    tellHash(block, hash);
    expect(keyOf(block)).toBe(keyOf(long()));
  });
});

test.each([
  ["a map", new Map([["a", 1]])],
  ["a set", new Set(["a"])],
  ["a date", new Date(0)],
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["a whole number without bounds", 1n],
])("%s is no plain data and has no key", (_, value) => expect(() => keyOf({ value })).toThrow(TypeError));

function isPage(value: unknown): value is Props {
  return typeof value === "object" && value !== null && "layout" in value;
}
