import { headersOf, TYPES, type HeaderRule } from "./headers";

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const customHeaders = (headers: Readonly<Record<string, string>>): string =>
  Object.entries(headers)
    .map(([name, value]) => `<remove name="${name}" /><add name="${name}" value="${escaped(value)}" />`)
    .map((line) => `          ${line}`)
    .join("\n");

/** The same list for Internet Information Services: a web.config for the folder of the site. */
export function webConfig(files: readonly string[], rules: readonly HeaderRule[]): string {
  const types = Object.entries(TYPES).map(
    ([ending, type]) =>
      `      <remove fileExtension="${ending}" /><mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  );
  const everywhere = new Set(rules.filter(({ files: kind }) => kind === "*").flatMap(({ headers }) => headers));
  const shared = Object.fromEntries([...everywhere].map(({ name, value }) => [name, value]));
  const places = files.flatMap((file) => {
    // The type is said once for all files of an ending.
    const isOwn = ([name]: readonly [string, string]): boolean => name !== "Content-Type" && !(name in shared);
    const own = Object.fromEntries(Object.entries(headersOf(file, rules)).filter(isOwn));
    if (Object.keys(own).length === 0) return [];
    return [
      `  <location path="${escaped(file)}">\n    <system.webServer>\n      <httpProtocol>\n        <customHeaders>\n${customHeaders(own)}\n` +
        "        </customHeaders>\n      </httpProtocol>\n    </system.webServer>\n  </location>",
    ];
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <directoryBrowse enabled="false" />
    <staticContent>
${types.join("\n")}
    </staticContent>
    <httpProtocol>
        <customHeaders>
          <remove name="X-Powered-By" />
${customHeaders(shared)}
        </customHeaders>
    </httpProtocol>
  </system.webServer>
${places.join("\n")}
</configuration>
`;
}
