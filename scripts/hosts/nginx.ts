import { addresses } from "../model/address.ts";
import { type Header, mediaTypes, responseHeaders, type Trusted } from "../model/policy.ts";
import { anyEnding, anyPlace } from "./pattern.ts";

/**
 * The table as a file for `/etc/nginx/conf.d/` (https://nginx.org/en/docs/http/ngx_http_headers_module.html). One
 * `add_header` in a `location` would drop all those of the server, so each header stands at the server once, and a `map`
 * chooses its value. `$uri` is the page for wrong addresses where that is what is sent; a header with an empty value is
 * left out.
 */
export function nginxFile(trusted: Trusted): string {
  const headers = responseHeaders(trusted);
  return `# Cổng tin: cấu hình nginx. In lại bằng “npm run headers -- --host nginx” sau mỗi lần nâng cấp Cổng tin.
${headers.flatMap(map).join("\n\n")}

server {
    # Sửa ba dòng dưới đây theo máy chủ của cơ quan; HTTPS do certbot thêm vào.
    listen 80;
    server_name cong-tin.example;
    root /var/www/cong-tin;

    index index.html;
    error_page 404 ${addresses.notFound};
    server_tokens off;

${packing}

${headers.map((header) => `    add_header ${header.name} ${valueIn(header)} always;`).join("\n")}

${mediaTypes.map(({ type, endings }) => `    location ~ ${anyEnding(endings)} { types { } default_type ${type}; }`).join("\n")}
}
`;
}

/**
 * Packed files first (https://nginx.org/en/docs/http/ngx_http_gzip_static_module.html), whatever has none packed as it is
 * sent. Brotli is no module of nginx itself, and one line about a module that is not there keeps nginx from starting.
 */
const packing = `    gzip on;
    gzip_static on;
    gzip_vary on;
    gzip_proxied any;
    gzip_types application/javascript application/json application/manifest+json application/xml image/svg+xml text/javascript text/plain text/xml;
    # Có mô-đun Brotli (Debian, Ubuntu: apt install libnginx-mod-http-brotli-static) thì bỏ dấu # ở dòng dưới.
    # brotli_static on;`;

function map(header: Header): string[] {
  const { value, except, secure } = header;
  const choose = (by: string, ...rows: string[]) =>
    `map ${by} ${valueIn(header)} {\n${rows.map((row) => `    ${row};`).join("\n")}\n}`;
  if (except) {
    return [choose("$uri", `default "${value ?? ""}"`, `~${anyPlace(except)} "${except.value}"`)];
  }
  // RFC 6797 §7.2: never over plain HTTP.
  return secure ? [choose("$https", `default ""`, `on "${value}"`)] : [];
}

function valueIn({ name, value, except, secure }: Header): string {
  return except || secure ? `$cong_tin_${name.toLowerCase().replaceAll("-", "_")}` : `"${value}"`;
}
