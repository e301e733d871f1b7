import { describe, expect, test } from "vitest";
import { netlifyFile } from "../../scripts/hosts/netlify.ts";
import { responseHeaders } from "../../scripts/model/policy.ts";
import { cloudflareHeaders, netlifyHeaders } from "./headers-file.ts";

const trusted = { styleHashes: { page: "abc=", home: "hom=", search: "sea=" }, bootHash: "xyz=" };

const text = netlifyFile(trusted);
const lasting = "public, max-age=31536000, immutable";

describe.each([
  ["Netlify", netlifyHeaders],
  ["Cloudflare", cloudflareHeaders],
])("on %s", (_, headersFor) => {
  test.each([
    ["/", "no-cache"],
    ["/tin-tuc/bai/", "no-cache"],
    ["/404.html", "no-cache"],
    ["/tim-kiem/", "no-cache"],
    ["/pagefind/cong-tin.json", "no-cache"],
    ["/pagefind/fragment/vi_1.pf_fragment", lasting],
    ["/pagefind/index/vi_1.pf_index", lasting],
    ["/pagefind/filter/vi_1.pf_filter", lasting],
    ["/pagefind/list/1.pf_list", lasting],
    ["/assets/search-0.js", lasting],
    ["/anh/ab/abcd-400.avif", lasting],
    ["/tep/abcd/van-ban.pdf", lasting],
  ])("%s: %s", (path, cache) => {
    const headers = headersFor(text, path);
    expect(headers.get("Cache-Control")).toBe(cache);
    expect(headers.get("Content-Security-Policy")).toMatch(/^[^,]*; frame-ancestors 'none'$/);
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe(
      path.startsWith("/anh/") ? "cross-origin" : "same-origin",
    );
    expect(headers.size).toBe(responseHeaders(trusted).length - 1);
  });

  test.each([
    "/feed.xml",
    "/tin-tuc/feed.json",
    "/tu-khoa/dat-dai/feed.xml",
    "/api/v1/index.json",
    "/api/v1/articles/tin-tuc/bai.json",
  ])("%s is open to other sites", (path) => {
    const headers = headersFor(text, path);
    expect(headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(headers.get("Cross-Origin-Resource-Policy")).toBe("cross-origin");
    expect(headers.get("Cache-Control")).toBe("no-cache");
    expect(headers.size).toBe(responseHeaders(trusted).length);
  });
});

test("rules are few: Cloudflare reads 100", () => {
  expect(text.match(/^\//gm)).toHaveLength(15);
});

test("a path has one rule: of two Cloudflare keeps the later alone", () => {
  const paths = text.match(/^\/.*$/gm) ?? [];
  expect(new Set(paths).size).toBe(paths.length);
});

test("a rule is written like this", () => {
  expect(text).toContain(
    "\n\n/assets/*\n  ! Cache-Control\n  Cache-Control: public, max-age=31536000, immutable\n",
  );
});
