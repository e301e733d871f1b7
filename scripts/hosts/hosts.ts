import type { HostName } from "../model/host.ts";
import type { Trusted } from "../model/policy.ts";
import type { Tree } from "../tree/tree.ts";
import { apacheFile } from "./apache.ts";
import { caddyFile } from "./caddy.ts";
import { iisFile } from "./iis.ts";
import { netlifyFile } from "./netlify.ts";
import { nginxFile } from "./nginx.ts";

/** A web server, as far as the site has to speak its language. */
export interface Host {
  /** The name of the file the server reads. */
  file: string;
  /** Whether the server reads the file from the site's own folder, so that every release brings it along. */
  inSite: boolean;
  text(trusted: Trusted): string;
}

/** Every server that takes the site's headers from a file, by the name a person types. */
export const hosts: Readonly<Record<string, Host>> = {
  nginx: { file: "nginx.conf", inSite: false, text: nginxFile },
  caddy: { file: "Caddyfile", inSite: false, text: caddyFile },
  apache: { file: ".htaccess", inSite: true, text: apacheFile },
  iis: { file: "web.config", inSite: true, text: iisFile },
  netlify: { file: "_headers", inSite: true, text: netlifyFile },
  "cloudflare-pages": { file: "_headers", inSite: true, text: netlifyFile },
} satisfies Partial<Record<HostName, Host>>;

/** Has a site hold the file the host reads from its own folder, or those of all where no host is chosen. */
export async function writeHostFiles(
  host: HostName | undefined,
  trusted: Trusted,
  tree: Tree,
): Promise<void> {
  const chosen = host === undefined ? Object.values(hosts) : [hosts[host]];
  for (const one of chosen) if (one?.inSite) tree.write(one.file, one.text(trusted));
}
