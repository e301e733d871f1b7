/** What is known of the hosts a portal may lie on: what they need of a release, and what they refuse. */

/** A number a host lets no site pass, and the page that says so. */
export interface HostLimits {
  /** Files of a site; `paid` where a paid plan allows more. */
  files?: { free: number; paid?: number };
  /** Bytes of one file. */
  fileBytes?: number;
  /** Bytes of the whole site. */
  siteBytes?: number;
  source: string;
}

/** What a host needs of a release. */
export interface HostFacts {
  /** As people know it. */
  name: string;
  /**
   * Whether it sends files packed at build (`x.html.br`, `x.html.gz`). Hosts that pack by themselves would only carry
   * them along, three files for each page, and most of those count files.
   */
  siblings: boolean;
  limits?: HostLimits;
}

/** By the word that `site.yaml` and the command line know them by. */
export const hostFacts = {
  nginx: { name: "nginx", siblings: true },
  caddy: { name: "Caddy", siblings: true },
  apache: { name: "Apache", siblings: true },
  iis: { name: "IIS", siblings: false },
  netlify: { name: "Netlify", siblings: false },
  "cloudflare-pages": {
    name: "Cloudflare Pages",
    siblings: false,
    limits: {
      files: { free: 20_000, paid: 100_000 },
      fileBytes: 25 * 2 ** 20,
      source: "https://developers.cloudflare.com/pages/platform/limits/",
    },
  },
  "github-pages": {
    name: "GitHub Pages",
    siblings: false,
    limits: {
      siteBytes: 1_000_000_000,
      source: "https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits",
    },
  },
} satisfies Record<string, HostFacts>;

export type HostName = keyof typeof hostFacts;

export const hostNames = Object.keys(hostFacts) as [HostName, ...HostName[]];

/** Whether a release for this host carries packed files; one that is not yet decided goes anywhere, so it does. */
export function wantsSiblings(host: HostName | undefined): boolean {
  return host === undefined || hostFacts[host].siblings;
}

/** Endings of files that packing makes smaller; pictures, attachments and Pagefind's own pieces are packed inside. */
export const packedEndings = [
  ".html",
  ".xml",
  ".json",
  ".js",
  ".css",
  ".svg",
  ".txt",
  ".webmanifest",
] as const;

/** The codings of packed files: the ending of the file, and the word of HTTP for it. */
export const codings = { br: "br", gz: "gzip" } as const;
export type Coding = keyof typeof codings;

/**
 * What a packed file stands for.
 *
 * @param path in the release
 * @example originalOf("tin/index.html.br") // { path: "tin/index.html", coding: "br" }
 */
export function originalOf(path: string): { path: string; coding: Coding } | undefined {
  const [, original, coding] = /^(.+\.[a-z]+)\.(br|gz)$/.exec(path) ?? [];
  const packed = packedEndings.some((ending) => original?.endsWith(ending));
  return original && packed ? { path: original, coding: coding as Coding } : undefined;
}
