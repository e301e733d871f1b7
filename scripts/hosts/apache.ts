import { addresses } from "../model/address.ts";
import { packedEndings } from "../model/host.ts";
import { type Header, mediaTypes, responseHeaders, type Trusted } from "../model/policy.ts";
import { anyEnding, anyPlace } from "./pattern.ts";

/**
 * The table as `.htaccess` for Apache 2.4 and LiteSpeed (https://httpd.apache.org/docs/2.4/mod/mod_headers.html). It
 * needs `AllowOverride FileInfo`. `always` puts a header on the page for wrong addresses too; that page is reached by an
 * inner redirect, so it is cached by its own address and not by the one that was asked for.
 */
export function apacheFile(trusted: Trusted): string {
  const headers = responseHeaders(trusted);
  return `# Cổng tin sinh ra tệp này khi dựng trang. Đừng sửa ở đây: lần dựng sau sẽ ghi đè.
ErrorDocument 404 ${addresses.notFound}

${mediaTypes.map(({ type, endings }) => `AddType ${type} ${endings.join(" ")}`).join("\n")}

${packing}

<IfModule mod_headers.c>
${headers.flatMap((header) => (header.value ? [`  ${line(header)}`] : [])).join("\n")}
${headers.flatMap(exception).join("\n")}
</IfModule>
`;
}

/** Whether an `Accept-Encoding` takes a coding; `br;q=0` refuses it (RFC 9110 §12.4.2). No blank: Apache parts words there. */
function taken(word: string): string {
  return `(^|[,\\s])${word}(;\\s*q=(0\\.0*[1-9]\\d*|1(\\.0*)?))?(\\s|,|$)`;
}

/** Endings of texts that lie packed beside themselves: `\\.(html|xml|…)$`, without the `$`. */
const packed = anyEnding(packedEndings).slice(0, -1);

/**
 * Packed files in place of their texts, for who takes them. Their type comes from their name without its last ending,
 * which Debian's Apache takes for the Breton language or for an archive unless told otherwise. A folder's page is named
 * here, since `mod_dir` looks for it after the rewriting. What is packed once must not be packed again as it is sent.
 */
const packing = `<IfModule mod_rewrite.c>
  RewriteEngine On
${[
  { coding: "br", word: "br" },
  { coding: "gz", word: "gzip" },
]
  .flatMap(({ coding, word }) => [
    `  RewriteCond %{HTTP:Accept-Encoding} ${taken(word)}`,
    `  RewriteCond %{REQUEST_FILENAME}index.html.${coding} -f`,
    `  RewriteRule ^(.*/)?$ $1index.html.${coding} [E=no-gzip:1,E=no-brotli:1,END]`,
    `  RewriteCond %{HTTP:Accept-Encoding} ${taken(word)}`,
    `  RewriteCond %{REQUEST_FILENAME}.${coding} -f`,
    `  RewriteRule ${packed}$ %{REQUEST_URI}.${coding} [E=no-gzip:1,E=no-brotli:1,END]`,
  ])
  .join("\n")}
</IfModule>
<FilesMatch "${packed}\\.br$">
  RemoveLanguage .br
  AddEncoding br .br
</FilesMatch>
<FilesMatch "${packed}\\.gz$">
  RemoveType .gz
  AddEncoding gzip .gz
</FilesMatch>
<IfModule mod_headers.c>
  <FilesMatch "${packed}(\\.br|\\.gz)?$">
    Header merge Vary Accept-Encoding
  </FilesMatch>
</IfModule>`;

function line({ name, value, secure }: Header): string {
  // RFC 6797 §7.2: never over plain HTTP.
  return `Header always set ${name} "${value}"${secure ? ` "expr=%{HTTPS} == 'on'"` : ""}`;
}

function exception({ name, except }: Header): string[] {
  if (!except) return [];
  return [
    `  <If "%{REQUEST_URI} =~ m#${anyPlace(except)}#">`,
    `    ${line({ name, value: except.value })}`,
    "  </If>",
  ];
}
