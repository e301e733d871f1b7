import { describe, expect, test } from "vitest";
import { iisFile } from "../../scripts/hosts/iis.ts";
import { mediaTypes, responseHeaders } from "../../scripts/model/policy.ts";
import { type IisSettings, readWebConfig, settingsFor } from "./web-config.ts";

const trusted = { styleHashes: { page: "abc=", home: "hom=", search: "sea=" }, bootHash: "xyz=" };

const text = iisFile(trusted);
const config = readWebConfig(text);
const endings = mediaTypes.flatMap(({ type, endings }) => endings.map((ending) => [ending, type] as const));

/** A server as it is installed: an old one, and one that knows by itself all that the site sets. */
const servers: [string, IisSettings][] = [
  ["an old server", server([], ["X-Powered-By"])],
  [
    "a server that knows it all",
    server(
      endings.map(([ending]) => ending),
      responseHeaders(trusted).map(({ name }) => name),
    ),
  ],
];

function server(types: string[], headers: string[]): IisSettings {
  const filled = (keys: string[]) => new Map(keys.map((key) => [key.toLowerCase(), "the server's"]));
  return { headers: filled(headers), cache: {}, types: filled(types), errors: filled(["404", "500"]) };
}

/** The Cache-Control header IIS makes of its settings, in the order of the house's table. */
function cacheControl({
  cacheControlMode,
  cacheControlMaxAge = "",
  cacheControlCustom,
}: IisSettings["cache"]) {
  if (cacheControlMode === "DisableCache") return "no-cache";
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = cacheControlMaxAge.split(/[.:]/).map(Number);
  const age = ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
  const [first, ...rest] = (cacheControlCustom ?? "").split(", ");
  return [first, `max-age=${age}`, ...rest].join(", ");
}

describe.each(servers)("on %s", (_, own) => {
  test.each([
    "/",
    "/tin-tuc/bai/",
    "/404.html",
    "/tim-kiem/",
    "/tim-kiem-viec/",
    "/pagefind/cong-tin.json",
    "/pagefind/fragment/vi_1.pf_fragment",
    "/pagefind/index/vi_1.pf_index",
    "/pagefind/filter/vi_1.pf_filter",
    "/pagefind/list/1.pf_list",
    "/assets/search-0.js",
    "/anh/ab/abcd-400.avif",
    "/anh-dep/",
    "/tep/abcd/van-ban.pdf",
    "/api/v1/articles/tin-tuc/bai.json",
    "/api-moi/",
    "/feed.xml",
    "/feed.json",
  ])("%s has every header with the value of the table, and no other", (address) => {
    const settings = settingsFor(config, address, own);
    settings.headers.set("cache-control", cacheControl(settings.cache));
    const expected = responseHeaders(trusted).flatMap(({ name, value, except }) => {
      const inFolder = except?.folders.some((folder) => address.startsWith(folder));
      const isFile = except?.files?.includes(address.slice(1));
      const own = inFolder || isFile ? except?.value : value;
      return own === undefined ? [] : [[name.toLowerCase(), own]];
    });
    // What an administrator set besides stays; what this house names is this house's.
    const found = [...settings.headers].filter(([, value]) => value !== "the server's");
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(settings.headers.has("x-powered-by")).toBe(false);
  });

  test("the site's files have their types, and a wrong address the site's page", () => {
    const { types, errors } = settingsFor(config, "/", own);
    expect([...types]).toEqual(endings);
    expect(Object.fromEntries(errors)).toEqual({ 404: "404.html", 500: "the server's" });
  });
});

describe("a file is refused as IIS would refuse it", () => {
  test.each([
    ["a path that stands twice", 'path="tep"', 'path="anh"', /stands twice/],
    ["not well-formed", "</location>", "", /tag/],
    ["an element IIS does not know", "clientCache ", "clientCaching ", /does not take clientCaching/],
    ["an attribute IIS does not know", 'errorMode="', 'mode="', /does not take mode/],
    ["a value that is none of its own", '"DisableCache"', '"NoCache"', /does not take cacheControlMode/],
    ["a span of time that is none", '"365.00:00:00"', '"365"', /does not take cacheControlMaxAge/],
    ["a page by its path on the disk", '"404.html"', '"/404.html"', /does not take path/],
    ["a header without its value", 'value="nosniff"', "", /lacks value/],
  ])("%s", (_, from, to, reason) => {
    expect(text).toContain(from);
    expect(() => readWebConfig(text.replaceAll(from, to))).toThrow(reason);
  });

  test.each(["X-Content-Type-Options", ".webp", "404"])("%s set where the server has it", (key) => {
    const [, own] = servers[1] as [string, IisSettings];
    const kept = text.replace(new RegExp(`<remove \\w+="${key}"[^>]*>`), "");
    expect(kept).not.toBe(text);
    expect(() => settingsFor(readWebConfig(kept), "/", own)).toThrow("is there already");
  });
});
