import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { caddyFile } from "../../../scripts/hosts/caddy.ts";
import { nginxFile } from "../../../scripts/hosts/nginx.ts";
import type { Trusted } from "../../../scripts/model/policy.ts";
import { ask } from "./ask.ts";

/** A web server of this machine, run with the configuration the house gives for it. */
export interface LiveServer {
  name: string;
  /** Whether it sends Brotli. */
  brotli: boolean;
  /** Path of its program, as an environment variable or the system's folders name it. */
  program: string;
  /** Writes its configuration into `room` and tells the words to start it with, in the foreground. */
  prepare(site: { folder: string; room: string; port: number; trusted: Trusted }): Promise<string[]>;
}

/** Every server found: on the usual paths, or where `NGINX_PATH`, `APACHE_PATH`, `CADDY_PATH` say. */
export function serversHere(): LiveServer[] {
  const { NGINX_PATH, APACHE_PATH, CADDY_PATH } = process.env;
  const found = [
    { make: nginx, paths: NGINX_PATH ? [NGINX_PATH] : ["/usr/sbin/nginx", "/usr/local/sbin/nginx"] },
    { make: apache, paths: APACHE_PATH ? [APACHE_PATH] : ["/usr/sbin/apache2", "/usr/sbin/httpd"] },
    { make: caddy, paths: CADDY_PATH ? [CADDY_PATH] : ["/usr/bin/caddy", "/usr/local/bin/caddy"] },
  ];
  return found.flatMap(({ make, paths }) => paths.filter(existsSync).slice(0, 1).flatMap(make));
}

/** Starts a server on a site, waits until it answers, and stops it when `work` is done. */
export async function withServer<Result>(
  server: LiveServer,
  site: { folder: string; room: string; trusted: Trusted },
  work: (origin: string) => Promise<Result>,
): Promise<Result> {
  const port = await freePort();
  await mkdir(site.room, { recursive: true });
  const words = await server.prepare({ ...site, port });
  const child = spawn(server.program, words, { env: { ...process.env, HOME: site.room } });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (said += String(part)));
  const ended = new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
  const origin = `http://127.0.0.1:${port}`;
  try {
    for (let patience = 100; ; patience--) {
      if (await ask(origin, "/", {}).catch(() => undefined)) break;
      if (patience === 0 || child.exitCode !== null)
        throw new Error(`${server.name} does not start:\n${said}`);
      await sleep(50);
    }
    return await work(origin);
  } finally {
    child.kill("SIGTERM");
    await ended;
  }
}

/** Debian keeps nginx's modules beside its program: `…/sbin/nginx`, `…/lib/nginx/modules/`. */
function nginx(program: string): LiveServer[] {
  const brotliModule = join(dirname(program), "../lib/nginx/modules/ngx_http_brotli_static_module.so");
  const prepare =
    (brotli: boolean): LiveServer["prepare"] =>
    async ({ folder, room, port, trusted }) => {
      const text = nginxFile(trusted)
        .replace("listen 80;", `listen 127.0.0.1:${port};`)
        .replace("root /var/www/cong-tin;", `root ${folder};`)
        .replace("# brotli_static on;", brotli ? "brotli_static on;" : "");
      const types =
        "types { text/html html; application/javascript js; application/json json; text/xml xml; image/svg+xml svg; image/jpeg jpeg; }";
      const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
        .map((one) => `${one}_temp_path ${room}/${one};`)
        .join(" ");
      const main = `${brotli ? `load_module ${brotliModule};` : ""}
daemon off; master_process off; pid ${room}/pid; error_log stderr;
events {}
http { ${temp} access_log off; ${types}
${text} }`;
      await writeFile(join(room, "nginx.conf"), main);
      return ["-c", join(room, "nginx.conf"), "-e", "stderr"];
    };
  const plain = { name: "nginx", brotli: false, program, prepare: prepare(false) };
  if (!existsSync(brotliModule)) return [plain];
  return [plain, { name: "nginx with brotli_static", brotli: true, program, prepare: prepare(true) }];
}

function apache(program: string): LiveServer[] {
  const modules = join(dirname(program), "../lib/apache2/modules");
  const prepare: LiveServer["prepare"] = async ({ folder, room, port }) => {
    const names = [
      ...[
        "mpm_event",
        "authz_core",
        "mime",
        "dir",
        "headers",
        "rewrite",
        "filter",
        "deflate",
        "brotli",
        "setenvif",
      ],
    ];
    // What Debian's Apache says of `.br`, `.gz` and of packing as it sends, in its own mods-enabled.
    const main = `ServerRoot ${room}
PidFile ${room}/pid
Listen 127.0.0.1:${port}
ServerName localhost
ErrorLog ${room}/error.log
${names.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join("\n")}
TypesConfig ${room}/mime.types
AddType application/x-gzip .gz .tgz
AddLanguage br .br
AddOutputFilterByType DEFLATE text/html text/xml text/plain application/javascript application/json image/svg+xml
DocumentRoot ${folder}
DirectoryIndex index.html
<Directory ${folder}>
  AllowOverride FileInfo
  Require all granted
</Directory>
`;
    const types =
      "text/html html\ntext/javascript js\napplication/json json\ntext/xml xml\nimage/svg+xml svg\nimage/jpeg jpeg\n";
    await writeFile(join(room, "mime.types"), types);
    await writeFile(join(room, "apache.conf"), main);
    return ["-X", "-f", join(room, "apache.conf")];
  };
  return [{ name: "Apache", brotli: true, program, prepare }];
}

function caddy(program: string): LiveServer[] {
  const prepare: LiveServer["prepare"] = async ({ folder, room, port, trusted }) => {
    const text = caddyFile(trusted)
      .replace("cong-tin.example {", `http://127.0.0.1:${port} {`)
      .replace("root * /var/www/cong-tin", `root * ${folder}`);
    await writeFile(join(room, "Caddyfile"), `{\n\tadmin off\n}\n${text}`);
    return ["run", "--adapter", "caddyfile", "--config", join(room, "Caddyfile")];
  };
  return [{ name: "Caddy", brotli: true, program, prepare }];
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
