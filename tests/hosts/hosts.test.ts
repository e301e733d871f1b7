import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { hosts, writeHostFiles } from "../../scripts/hosts/hosts.ts";
import { type HostName, hostNames, wantsSiblings } from "../../scripts/model/host.ts";
import { lastingFolders, mediaTypes, responseHeaders } from "../../scripts/model/policy.ts";
import { Tree } from "../../scripts/tree/tree.ts";

const trusted = { styleHashes: { page: "abc=", home: "hom=", search: "sea=" }, bootHash: "xyz=" };
const headers = responseHeaders(trusted);
const texts = Object.entries(hosts).map(([name, host]) => [name, host.text(trusted)] as const);

describe.each(texts)("the file for %s", (name, text) => {
  test("has every header with each of its values", () => {
    // IIS has cache times of its own.
    const told = headers.filter((header) => name !== "iis" || header.name !== "Cache-Control");
    const values = told.flatMap(({ value, except }) => [value ?? "", except?.value ?? ""]);
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
    expect(told.filter((header) => !text.includes(header.name))).toEqual([]);
  });

  test("knows the folders that are kept", () => {
    expect(lastingFolders.filter((folder) => !text.includes(folder.slice(1, -1)))).toEqual([]);
  });

  test("says the same each time, and nothing else when what is trusted changes", () => {
    expect(hosts[name]?.text(trusted)).toBe(text);
    const other = hosts[name]?.text({
      styleHashes: { ...trusted.styleHashes, page: "def=" },
      bootHash: "uvw=",
    });
    expect(other?.replaceAll("def=", "abc=").replaceAll("uvw=", "xyz=")).toBe(text);
  });
});

// Netlify and Cloudflare, whose file begins with a rule for all, know both by themselves.
test.each(texts.filter(([, text]) => !text.startsWith("/*")))(
  "the file for %s knows the types of files and the page for wrong addresses",
  (_, text) => {
    const endings = mediaTypes.flatMap((one) => one.endings.map((ending) => ending.slice(1)));
    expect(endings.filter((ending) => !text.includes(ending))).toEqual([]);
    expect(text).toContain("404.html");
  },
);

test.each<[HostName | undefined, string[]]>([
  [undefined, [".htaccess", "_headers", "web.config"]],
  ["nginx", []],
  ["caddy", []],
  ["apache", [".htaccess"]],
  ["iis", ["web.config"]],
  ["netlify", ["_headers"]],
  ["cloudflare-pages", ["_headers"]],
  ["github-pages", []],
])(
  "a release for %s brings along the files that servers read from the site's own folder: %j",
  async (host, files) => {
    const folder = await mkdtemp(join(tmpdir(), "cong-tin-hosts-"));
    await writeHostFiles(host, trusted, new Tree(folder));
    expect((await readdir(folder)).sort()).toEqual(files);
    for (const { file, text } of Object.values(hosts)) {
      if (files.includes(file)) expect(await readFile(join(folder, file), "utf8")).toBe(text(trusted));
    }
    await rm(folder, { recursive: true });
  },
);

test("hosts that take packed files, and no others, are told of them", () => {
  const told = Object.entries(hosts).filter(([, { text }]) =>
    /gzip_static|precompressed|\.gz\b/.test(text(trusted)),
  );
  expect(told.map(([name]) => name)).toEqual(hostNames.filter((name) => wantsSiblings(name)));
});
