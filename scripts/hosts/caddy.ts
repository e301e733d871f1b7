import { addresses } from "../model/address.ts";
import { type Header, type MediaType, mediaTypes, responseHeaders, type Trusted } from "../model/policy.ts";

/**
 * The table as a Caddyfile (https://caddyserver.com/docs/caddyfile/directives/header). Caddy orders directives of one
 * name by their matchers, so the matchers of one header leave each other out. An answer that becomes an error keeps the
 * headers it had got; those of the file that is not there are taken back. Caddy turns plain HTTP away to HTTPS itself.
 * Packed files go out as they lie there (https://caddyserver.com/docs/caddyfile/directives/file_serverprecompressed br gzip);
 * `encode` packs what has none.
 */
export function caddyFile(trusted: Trusted): string {
  const headers = responseHeaders(trusted);
  return `# Cổng tin: cấu hình Caddy. In lại bằng “npm run headers -- --host caddy” sau mỗi lần nâng cấp Cổng tin.
# Sửa tên miền và thư mục theo máy chủ của cơ quan.
cong-tin.example {
	root * /var/www/cong-tin
	encode zstd gzip

	header {
${headers.flatMap(({ name, value, except }) => (except ? [] : [`\t\t${name} "${value}"`])).join("\n")}
	}
${headers.flatMap(choice).join("\n")}

${mediaTypes.map(mediaType).join("\n")}

	file_server {
		precompressed br gzip
	}
	handle_errors {
		header -Content-Type
		header Cache-Control "no-cache"
		rewrite * ${addresses.notFound}
		file_server
	}
}
`;
}

function choice({ name, value, except }: Header): string[] {
  if (!except) return [];
  const matcher = name.toLowerCase();
  const { folders, files = [] } = except;
  const paths = [...folders.map((folder) => `${folder}*`), ...files.map((file) => `*/${file}`)].join(" ");
  const elsewhere = [`\t@not-${matcher} not path ${paths}`, `\theader @not-${matcher} ${name} "${value}"`];
  return [
    "",
    `\t@${matcher} path ${paths}`,
    `\theader @${matcher} ${name} "${except.value}"`,
    ...(value ? elsewhere : []),
  ];
}

function mediaType({ type, endings }: MediaType): string {
  const matcher = type.replace(/\W/g, "-");
  return `\t@${matcher} path ${endings.map((ending) => `*${ending}`).join(" ")}\n\theader @${matcher} Content-Type ${type}`;
}
