/** What an element may hold; a name is a path below `configuration` or `location`. */
interface Rule {
  attributes?: Record<string, RegExp>;
  required?: string[];
  children?: string[];
}

const text = /^.+$/;
const status = /^[4-9]\d\d$/;
const subStatus = /^(?:-1|\d{1,3})$/;

/**
 * The corner of IIS's schema (`%windir%\System32\inetsrv\config\schema\IIS_schema.xml`) this house uses. An element or
 * attribute IIS does not know, or a value that is none of an enumeration's, is an error 500.19 for the whole site.
 */
export const schema: Record<string, Rule> = {
  configuration: { children: ["system.webServer", "location"] },
  location: { attributes: { path: text }, required: ["path"], children: ["system.webServer"] },
  "system.webServer": { children: ["httpErrors", "httpProtocol", "staticContent", "urlCompression"] },
  "system.webServer/httpErrors": {
    attributes: { errorMode: /^(?:DetailedLocalOnly|Custom|Detailed)$/ },
    children: ["remove", "error"],
  },
  "system.webServer/httpErrors/remove": {
    attributes: { statusCode: status, subStatusCode: subStatus },
    required: ["statusCode"],
  },
  "system.webServer/httpErrors/error": {
    attributes: {
      statusCode: status,
      subStatusCode: subStatus,
      // A path from the root of a disk is refused to a site's own file: allowAbsolutePathsWhenDelegated.
      path: /^[^/\\:]+$/,
      responseMode: /^(?:File|ExecuteURL|Redirect)$/,
    },
    required: ["statusCode", "path"],
  },
  "system.webServer/httpProtocol": { children: ["customHeaders"] },
  "system.webServer/httpProtocol/customHeaders": { children: ["remove", "add"] },
  "system.webServer/httpProtocol/customHeaders/remove": { attributes: { name: text }, required: ["name"] },
  "system.webServer/httpProtocol/customHeaders/add": {
    attributes: { name: text, value: text },
    required: ["name", "value"],
  },
  "system.webServer/urlCompression": {
    attributes: { doStaticCompression: /^(?:true|false)$/, doDynamicCompression: /^(?:true|false)$/ },
  },
  "system.webServer/staticContent": { children: ["clientCache", "remove", "mimeMap"] },
  "system.webServer/staticContent/clientCache": {
    attributes: {
      cacheControlMode: /^(?:NoControl|DisableCache|UseMaxAge|UseExpires)$/,
      cacheControlMaxAge: /^(?:\d+\.)?\d\d:\d\d:\d\d$/,
      cacheControlCustom: text,
    },
  },
  "system.webServer/staticContent/remove": {
    attributes: { fileExtension: /^\.\w+$/ },
    required: ["fileExtension"],
  },
  "system.webServer/staticContent/mimeMap": {
    attributes: { fileExtension: /^\.\w+$/, mimeType: /^[\w.+-]+\/[\w.+-]+$/ },
    required: ["fileExtension", "mimeType"],
  },
};
