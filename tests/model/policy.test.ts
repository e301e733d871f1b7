import { describe, expect, test } from "vitest";
import { isHouseAddress } from "../../scripts/model/address.ts";
import {
  contentPolicy,
  lastingFolders,
  mediaTypes,
  openPlaces,
  responseHeaders,
} from "../../scripts/model/policy.ts";

const trusted = { styleHashes: { page: "abc=", home: "hom=", search: "sea=" }, bootHash: "xyz=" };
const start =
  "default-src 'none'; img-src 'self'; manifest-src 'self'; style-src 'sha256-abc='; script-src 'self' 'sha256-xyz='; ";
const whole = `${start}connect-src 'self'; base-uri 'none'; form-action 'self'`;

describe("the policy in the head of a page", () => {
  test.each([
    ["home", whole.replace("abc=", "hom=")],
    ["article", whole],
    ["list", whole],
    ["site-map", whole],
    ["statement", whole],
    ["not-found", whole],
    ["open-data", whole],
    ["search", whole.replace("abc=", "sea=")],
    ["redirect", "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'"],
  ] as const)("%s", (layout, policy) => {
    expect(contentPolicy(layout, trusted)).toBe(policy);
  });
});

describe("a header of every answer", () => {
  const headers = responseHeaders(trusted);

  test.each([
    [
      "Content-Security-Policy",
      `${whole.replace("'sha256-abc='", "'sha256-abc=' 'sha256-hom=' 'sha256-sea='")}; frame-ancestors 'none'`,
    ],
    ["Strict-Transport-Security", "max-age=31536000"],
    ["X-Content-Type-Options", "nosniff"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["X-Frame-Options", "DENY"],
    ["Cache-Control", "no-cache"],
  ])("%s: %s", (name, value) => {
    expect(headers.find((header) => header.name === name)?.value).toBe(value);
  });

  test("Permissions-Policy turns every feature off for everyone", () => {
    const value = headers.find(({ name }) => name === "Permissions-Policy")?.value ?? "";
    expect(value).toMatch(/^[a-z-]+=\(\)(?:, [a-z-]+=\(\))*$/);
    expect(value.split(", ")).toEqual(expect.arrayContaining(["camera=()", "geolocation=()", "payment=()"]));
  });

  test("feeds and the API alone are open to other sites, files that never change alone are kept", () => {
    expect(headers.filter(({ except }) => except).map(({ name, except }) => [name, except])).toEqual([
      ["Cross-Origin-Resource-Policy", { ...openPlaces, folders: ["/api/", "/anh/"], value: "cross-origin" }],
      ["Access-Control-Allow-Origin", { ...openPlaces, value: "*" }],
      ["Cache-Control", { folders: lastingFolders, value: "public, max-age=31536000, immutable" }],
    ]);
  });

  test("of pages and headers the stricter holds: no page may do what the header forbids", () => {
    const header = headers[0]?.value ?? "";
    for (const layout of [
      "home",
      "article",
      "list",
      "site-map",
      "not-found",
      "search",
      "redirect",
    ] as const) {
      const rules = contentPolicy(layout, trusted).split("; ");
      const loose = rules.filter((rule) => !rule.endsWith("'none'"));
      const allowed = header.split("; ").map((rule) => rule.split(" "));
      const forbidden = loose.filter((rule) => {
        const [name, ...sources] = rule.split(" ");
        return !allowed.some(
          ([known, ...all]) => known === name && sources.every((one) => all.includes(one)),
        );
      });
      expect(forbidden).toEqual([]);
    }
  });

  test("none is loosened by a catch-all", () => {
    const words = headers
      .filter(({ name }) => name !== "Access-Control-Allow-Origin")
      .flatMap(({ value, except }) => [value, except?.value])
      .join(" ");
    expect(words).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:|data:|blob:/);
  });

  test("no value can break out of the quotes of a host's file", () => {
    const values = headers.flatMap(({ value, except }) => [value ?? "", except?.value ?? ""]);
    expect(values.filter((value) => /["<>&\\$%{}\n]/.test(value))).toEqual([]);
  });

  test("no line is longer than the 2,000 characters Cloudflare reads", () => {
    const lines = headers.map(({ name, value }) => `  ${name}: ${value}`.length);
    expect(Math.max(...lines)).toBeLessThan(1_000);
  });
});

test("folders whose files never change, or are open to other sites, are the house's own, where no article can stand", () => {
  const folders = [...lastingFolders, ...openPlaces.folders];
  expect(folders.filter((folder) => !isHouseAddress(folder))).toEqual([]);
});

test("an ending has one type", () => {
  const endings = mediaTypes.flatMap((one) => one.endings);
  expect(new Set(endings).size).toBe(endings.length);
  expect(endings.filter((ending) => !/^\.[a-z_]+$/.test(ending))).toEqual([]);
});
