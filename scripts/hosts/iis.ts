import { addresses } from "../model/address.ts";
import {
  type Header,
  lastingFolders,
  mediaTypes,
  responseHeaders,
  type Trusted,
  YEAR,
} from "../model/policy.ts";

/**
 * The table as `web.config` for IIS 8 and newer (https://learn.microsoft.com/iis/configuration/system.webserver/). A name
 * or ending the server already has is an error 500, so each is taken away before it is set. Cache times go through
 * `clientCache`, which passes over errors: a picture missing for a moment must not stay missing for a year.
 *
 * IIS knows no packed files beside their texts; it packs texts itself and keeps them, where the role service “Static
 * Content Compression” is installed. Which types it packs, and with what, is said in
 * `httpCompression`, which a server as it is installed locks against a site's file (https://learn.microsoft.com/iis/configuration/system.webserver/httpcompression/).
 */
export function iisFile(trusted: Trusted): string {
  const headers = responseHeaders(trusted).filter(({ name }) => name !== "Cache-Control");
  const types = mediaTypes.flatMap(({ type, endings }) => endings.map((ending) => ({ type, ending })));
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- Cổng tin sinh ra tệp này khi dựng trang. Đừng sửa ở đây: lần dựng sau sẽ ghi đè. -->
<configuration>
  <system.webServer>
    <httpErrors errorMode="Custom">
      <remove statusCode="404" subStatusCode="-1" />
      <error statusCode="404" path="${addresses.notFound.slice(1)}" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${headers.flatMap(({ name, value }) => (value ? [set(name, value)] : [])).join("\n")}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
${types.map(({ ending, type }) => mimeMap(ending, type)).join("\n")}
    </staticContent>
    <urlCompression doStaticCompression="true" doDynamicCompression="false" />
  </system.webServer>
${headers.flatMap(exception).join("\n")}
${lastingFolders.map((folder) => location(folder.slice(1, -1), lasting)).join("\n")}
</configuration>
`;
}

const lasting = `    <staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${YEAR / 86_400}.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent>`;

/** IIS knows paths, not names in any folder: of files that are open to other sites, those of the front page alone. */
function exception({ name, except }: Header): string[] {
  const paths = [...(except?.folders ?? []).map((folder) => folder.slice(1, -1)), ...(except?.files ?? [])];
  return paths.map((path) =>
    location(
      path,
      `    <httpProtocol>
      <customHeaders>
${set(name, except?.value ?? "")}
      </customHeaders>
    </httpProtocol>`,
    ),
  );
}

function location(path: string, settings: string): string {
  return `  <location path="${path}">
    <system.webServer>
${settings.replace(/^/gm, "  ")}
    </system.webServer>
  </location>`;
}

function set(name: string, value: string): string {
  return `        <remove name="${name}" />
        <add name="${name}" value="${value}" />`;
}

function mimeMap(ending: string, type: string): string {
  return `      <remove fileExtension="${ending}" />
      <mimeMap fileExtension="${ending}" mimeType="${type}" />`;
}
