import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Trusted } from "../model/policy.ts";
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

/** Every server the site knows, by the name a person types. */
export const hosts: Readonly<Record<string, Host>> = {
  nginx: { file: "nginx.conf", inSite: false, text: nginxFile },
  caddy: { file: "Caddyfile", inSite: false, text: caddyFile },
  apache: { file: ".htaccess", inSite: true, text: apacheFile },
  iis: { file: "web.config", inSite: true, text: iisFile },
  netlify: { file: "_headers", inSite: true, text: netlifyFile },
};

/** Writes the files that servers read from the site's own folder. */
export async function writeHostFiles(trusted: Trusted, output: string): Promise<void> {
  for (const { file, inSite, text } of Object.values(hosts)) {
    if (inSite) await writeFile(join(output, file), text(trusted));
  }
}
