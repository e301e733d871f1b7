import { addresses } from "../model/address.ts";
import { type Header, mediaTypes, responseHeaders } from "../model/policy.ts";
import { anyPlace } from "./pattern.ts";

/**
 * The table as `.htaccess` for Apache 2.4 and LiteSpeed (https://httpd.apache.org/docs/2.4/mod/mod_headers.html). It
 * needs `AllowOverride FileInfo`. `always` puts a header on the page for wrong addresses too; that page is reached by an
 * inner redirect, so it is cached by its own address and not by the one that was asked for.
 */
export function apacheFile(styleHash: string): string {
  const headers = responseHeaders(styleHash);
  return `# Cổng tin sinh ra tệp này khi dựng trang. Đừng sửa ở đây: lần dựng sau sẽ ghi đè.
ErrorDocument 404 ${addresses.notFound}

${mediaTypes.map(({ type, endings }) => `AddType ${type} ${endings.join(" ")}`).join("\n")}

<IfModule mod_headers.c>
${headers.flatMap((header) => (header.value ? [`  ${line(header)}`] : [])).join("\n")}
${headers.flatMap(exception).join("\n")}
</IfModule>
`;
}

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
