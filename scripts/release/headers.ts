/** One header of an answer. */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Headers that the files of a kind are answered with, beside those of every answer. */
export interface HeaderRule {
  /** What files: "*" every one, else how the file's name ends. */
  readonly files: "*" | "page" | "script" | "hashed";
  readonly headers: readonly Header[];
}

/**
 * Who may frame the pane: Excel on the web. Microsoft publishes no list; excel.cloud.microsoft alone did not do, the hosts of
 * SharePoint were needed as well (https://github.com/OfficeDev/office-js-docs-pr/issues/4911).
 */
const FRAME_ANCESTORS = [
  ...["'self'", "https://*.cloud.microsoft", "https://*.officeapps.live.com", "https://*.office.com"],
  ...["https://*.office365.com", "https://*.microsoft365.com", "https://*.sharepoint.com"],
];

const YEAR = 31_536_000;

/** The policy that the page itself has, in its first lines; a server adds what a page cannot say. */
export function policyOfPage(page: string): string {
  const [, policy] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
  if (policy === undefined) throw new Error("The page has no content security policy.");
  return `${policy}; frame-ancestors ${FRAME_ANCESTORS.join(" ")}`;
}

/** What a web server has to answer with, in one list. */
export const headerRules = (page: string): readonly HeaderRule[] => [
  {
    files: "*",
    headers: [
      { name: "Strict-Transport-Security", value: `max-age=${YEAR}` },
      { name: "X-Content-Type-Options", value: "nosniff" },
      { name: "Referrer-Policy", value: "no-referrer" },
    ],
  },
  {
    files: "page",
    headers: [
      { name: "Content-Security-Policy", value: policyOfPage(page) },
      { name: "Cache-Control", value: "no-cache" },
    ],
  },
  // A worker is not under the policy of the page that starts it, but under that of its own file.
  {
    files: "script",
    headers: [{ name: "Content-Security-Policy", value: "default-src 'none'; script-src 'self'; connect-src 'self'" }],
  },
  { files: "hashed", headers: [{ name: "Cache-Control", value: `public, max-age=${YEAR}, immutable` }] },
];

/** By the ending of the file's name; with "nosniff" a browser runs no script under another type. */
export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const KINDS: Readonly<Record<HeaderRule["files"], RegExp>> = {
  "*": /^/,
  page: /\.html$/,
  script: /\.js$/,
  hashed: /\.[0-9a-f]{8}\.\w+$/,
};

/** All headers of the answer for a file. */
export function headersOf(file: string, rules: readonly HeaderRule[]): Readonly<Record<string, string>> {
  const ending = file.slice(file.lastIndexOf("."));
  const own = rules.filter(({ files }) => KINDS[files].test(file)).flatMap(({ headers }) => headers);
  return {
    "Content-Type": TYPES[ending] ?? "application/octet-stream",
    ...Object.fromEntries(own.map(({ name, value }) => [name, value])),
  };
}
