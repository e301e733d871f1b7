import { describe, expect, test } from "vitest";
import { apacheFile } from "../../scripts/hosts/apache.ts";
import { caddyFile } from "../../scripts/hosts/caddy.ts";
import { nginxFile } from "../../scripts/hosts/nginx.ts";
import { anyEnding, anyFolder, anyPlace } from "../../scripts/hosts/pattern.ts";

const trusted = { styleHashes: { page: "abc=", home: "hom=", search: "sea=" }, bootHash: "xyz=" };

describe("nginx", () => {
  const text = nginxFile(trusted);

  test("has headers at the server only: one in a location would drop all others", () => {
    expect(text.match(/^ {4}add_header .* always;$/gm)).toHaveLength(10);
    expect(text.match(/add_header/g)).toHaveLength(10);
  });

  test("opens feeds and the API to other sites, and nothing else", () => {
    expect(text).toContain(
      'map $uri $cong_tin_access_control_allow_origin {\n    default "";\n    ~^/(api)/|/(feed\\.xml|feed\\.json)$ "*";\n}',
    );
  });

  test("sends Strict-Transport-Security over TLS only", () => {
    expect(text).toContain('map $https $cong_tin_strict_transport_security {\n    default "";\n    on ');
  });
});

describe(".htaccess", () => {
  const text = apacheFile(trusted);

  test("sets a header once for all, and again for the folders that are excepted", () => {
    expect(text.match(/^ {2}Header always set /gm)).toHaveLength(9);
    expect(text).toContain('pagefind/list)/#">\n    Header always set Cache-Control');
  });

  test("sends a header that some places alone have from those alone", () => {
    expect(text.match(/Access-Control-Allow-Origin/g)).toHaveLength(1);
    expect(text).toContain(
      '=~ m#^/(api)/|/(feed\\.xml|feed\\.json)$#">\n    Header always set Access-Control-Allow-Origin "*"',
    );
  });

  test("sends Strict-Transport-Security over TLS only", () => {
    expect(text).toMatch(/Strict-Transport-Security "max-age=31536000" "expr=%\{HTTPS\} == 'on'"/);
  });
});

describe("who is sent packed files by Apache", () => {
  const text = apacheFile(trusted);
  const [brotli, gzip] = ["br", "gz"].map((coding) => {
    const [, pattern = ""] =
      new RegExp(`Accept-Encoding\\} (.*)\\n.*index\\.html\\.${coding} -f`).exec(text) ?? [];
    return new RegExp(pattern);
  });

  test.each([
    ["gzip, deflate, br", true, true],
    ["br", true, false],
    ["gzip", false, true],
    ["br;q=1.0, gzip;q=0.8", true, true],
    ["gzip;q=0.5, br; q=0.25", true, true],
    ["gzip, br;q=0", false, true],
    ["br;q=0.0,gzip; q=0", false, false],
    ["identity", false, false],
    ["xbr, x-gzip", false, false],
    ["", false, false],
  ])("%s: Brotli %s, gzip %s", (accepted, takesBrotli, takesGzip) => {
    expect([brotli?.test(accepted), gzip?.test(accepted)]).toEqual([takesBrotli, takesGzip]);
  });
});

describe("Caddyfile", () => {
  test("gives a header that varies by two matchers that leave each other out", () => {
    const text = caddyFile(trusted);
    expect(text).toContain("\t@cache-control path /assets/*");
    expect(text).toContain("\t@not-cache-control not path /assets/*");
    expect(text.match(/[{}]$/gm)).toHaveLength(8);
  });

  test("gives a header that some places alone have by one", () => {
    const text = caddyFile(trusted);
    expect(text).toContain("\t@access-control-allow-origin path /api/* */feed.xml */feed.json\n");
    expect(text).not.toContain("@not-access-control-allow-origin");
  });
});

test.each([
  ["folders", anyFolder(["/anh/", "/pagefind/index/"]), "/pagefind/index/a", "/pagefind/a"],
  ["folders", anyFolder(["/anh/"]), "/anh/a", "/anh-dep/a"],
  ["places", anyPlace({ folders: ["/api/"], files: ["feed.xml"] }), "/tin-tuc/feed.xml", "/feedxml"],
  ["places", anyPlace({ folders: ["/api/"], files: ["feed.xml"] }), "/api/v1/site.json", "/api-moi/"],
  ["endings", anyEnding([".avif", ".webp"]), "/a.webp", "/a.webp/b"],
])("a pattern of %s, %s, takes %s and not %s", (_, pattern, taken, left) => {
  expect(new RegExp(pattern).test(taken)).toBe(true);
  expect(new RegExp(pattern).test(left)).toBe(false);
});
