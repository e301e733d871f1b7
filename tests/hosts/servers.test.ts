import { describe, expect, test } from "vitest";
import { apacheFile } from "../../scripts/hosts/apache.ts";
import { caddyFile } from "../../scripts/hosts/caddy.ts";
import { nginxFile } from "../../scripts/hosts/nginx.ts";
import { anyEnding, anyFolder, anyPlace } from "../../scripts/hosts/pattern.ts";

describe("nginx", () => {
  const text = nginxFile("abc=");

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
  const text = apacheFile("abc=");

  test("sets a header once for all, and again for the folders that are excepted", () => {
    expect(text.match(/^ {2}Header always set /gm)).toHaveLength(9);
    expect(text).toContain(
      `<If "%{REQUEST_URI} =~ m#^/(tim-kiem)/#">\n    Header always set Content-Security-`,
    );
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

describe("Caddyfile", () => {
  test("gives a header that varies by two matchers that leave each other out", () => {
    const text = caddyFile("abc=");
    expect(text).toContain("\t@cache-control path /assets/*");
    expect(text).toContain("\t@not-cache-control not path /assets/*");
    expect(text.match(/[{}]$/gm)).toHaveLength(6);
  });

  test("gives a header that some places alone have by one", () => {
    const text = caddyFile("abc=");
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
