import type { HtmlPage } from "./page.ts";
import { type SheetName, sheetOf } from "./style-sheet.ts";

/**
 * What browsers are told to trust, in one table: the pages' own policy, the headers of every answer, how long a file may
 * be kept, and what the site's less common files are. `scripts/hosts/` writes it in the form of each web server.
 */

/** Where a header has another value. */
export interface Places {
  /** Each begins and ends with `/`. */
  folders: readonly string[];
  /** Names of files, whatever folder they lie in. */
  files?: readonly string[];
}

/** A header of the site's answers. */
export interface Header {
  name: string;
  /** Absent where the header is sent from some places only. */
  value?: string;
  /** Places whose answers carry another value. */
  except?: Places & { value: string };
  /** Sent over TLS only, where the host can tell. */
  secure?: true;
}

/** A media type, and the endings of its files, each with its dot. */
export interface MediaType {
  type: string;
  endings: readonly string[];
}

/** What a page's policy trusts by its SHA-256, in base64, because it stands in the page itself. */
export interface Trusted {
  /** Of the style sheets. */
  styleHashes: Record<SheetName, string>;
  /** Of the script that puts the reader's settings on the page before it is painted. */
  bootHash: string;
}

/** Seconds: the longest time caches are known to keep to. */
export const YEAR = 31_536_000;

/**
 * Where every file's name carries a hash of its bytes, so that a file never changes (RFC 8246). What lies beside them in
 * `/pagefind/` keeps its name from release to release and is asked for anew each time.
 */
export const lastingFolders: readonly string[] = [
  "/assets/",
  "/anh/",
  "/tep/",
  "/pagefind/fragment/",
  "/pagefind/index/",
  "/pagefind/filter/",
  "/pagefind/list/",
];

/**
 * What pages of other sites may fetch and read: the API and the feeds. All of it is public, and no answer of this site
 * depends on who asks.
 */
export const openPlaces: Places = { folders: ["/api/"], files: ["feed.xml", "feed.json"] };

/** Types that IIS or other servers do not know; with `nosniff` and without a type a browser refuses a file. */
export const mediaTypes: readonly MediaType[] = [
  {
    type: "application/octet-stream",
    endings: [".pf_meta", ".pf_index", ".pf_fragment", ".pf_filter", ".pf_list"],
  },
  { type: "image/avif", endings: [".avif"] },
  { type: "image/webp", endings: [".webp"] },
  { type: "application/manifest+json", endings: [".webmanifest"] },
  { type: "image/vnd.microsoft.icon", endings: [".ico"] },
];

/**
 * Everything a page could ask a visitor's device for, by the names browsers know
 * (https://www.w3.org/TR/permissions-policy/). Not `bluetooth` and `web-share`: where a Chromium does not know a name it
 * writes a warning into the console of every page.
 */
const deviceFeatures =
  "accelerometer autoplay camera display-capture encrypted-media fullscreen gamepad geolocation gyroscope " +
  "hid idle-detection local-fonts magnetometer microphone midi payment picture-in-picture publickey-credentials-get " +
  "screen-wake-lock serial usb window-management xr-spatial-tracking";

/**
 * The policy a page carries in its head, so that it holds on hosts whose headers cannot be set (Content Security Policy
 * Level 3, https://www.w3.org/TR/CSP3/). The style sheet and the script in the page are trusted by their hashes,
 * script files only where they are the site's own; WebAssembly and `eval` run nowhere. A script may
 * fetch the site's own files: what search looks up, what an article needs to be saved as one file, what a tool that judges
 * a page from within asks for (`robots.txt`).
 *
 * @example contentPolicy("redirect", trusted) // "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'"
 */
export function contentPolicy(layout: HtmlPage["layout"], { styleHashes, bootHash }: Trusted): string {
  // No style, no form; the picture is the site's icon.
  if (layout === "redirect") return "default-src 'none'; img-src 'self'; base-uri 'none'; form-action 'none'";
  return policyText([styleHashes[sheetOf(layout)]], bootHash);
}

/** All that any page may do, with any of the site's style sheets: what a header says, and the pages of a preview. */
export function widestPolicy({ styleHashes, bootHash }: Trusted): string {
  return policyText(Object.values(styleHashes), bootHash);
}

function policyText(styleHashes: readonly string[], bootHash: string): string {
  return [
    "default-src 'none'",
    "img-src 'self'",
    "manifest-src 'self'",
    `style-src ${styleHashes.map((hash) => `'sha256-${hash}'`).join(" ")}`,
    `script-src 'self' 'sha256-${bootHash}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

/**
 * Every header of every answer. Where the policy of a header and that of a page differ, both must allow: the header's
 * lets a page do all that any page may, and pages are held by their own, stricter ones.
 */
export function responseHeaders(trusted: Trusted): Header[] {
  return [
    {
      name: "Content-Security-Policy",
      // A page's own policy may not say who frames it: https://www.w3.org/TR/CSP3/#meta-element.
      value: `${widestPolicy(trusted)}; frame-ancestors 'none'`,
    },
    // RFC 6797; subdomains and preloading bind the whole domain, so they are the authority's to choose.
    { name: "Strict-Transport-Security", value: `max-age=${YEAR}`, secure: true },
    // https://fetch.spec.whatwg.org/#x-content-type-options-header
    { name: "X-Content-Type-Options", value: "nosniff" },
    // https://www.w3.org/TR/referrer-policy/
    { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { name: "Permissions-Policy", value: deviceFeatures.replaceAll(" ", "=(), ").concat("=()") },
    // https://html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies
    { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
    // https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header
    {
      name: "Cross-Origin-Resource-Policy",
      value: "same-origin",
      // Pictures too: a reader of feeds in a browser shows them from here.
      except: { ...openPlaces, folders: [...openPlaces.folders, "/anh/"], value: "cross-origin" },
    },
    // https://fetch.spec.whatwg.org/#http-access-control-allow-origin
    { name: "Access-Control-Allow-Origin", except: { ...openPlaces, value: "*" } },
    // RFC 7034, for browsers that do not know frame-ancestors.
    { name: "X-Frame-Options", value: "DENY" },
    // RFC 9111: kept, but never shown without asking whether it is still the newest.
    {
      name: "Cache-Control",
      value: "no-cache",
      except: { folders: lastingFolders, value: `public, max-age=${YEAR}, immutable` },
    },
  ];
}
