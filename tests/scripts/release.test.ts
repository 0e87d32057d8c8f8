import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { headersOf, type HeaderRule } from "../../scripts/release/headers";
import { writeRelease, type Release } from "../../scripts/release/writeRelease";

const ROOT = join(__dirname, "../..");
const BASE = "https://addins.example.gov.wales/action-plan";
const PAGE =
  "<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'\">";

/** A build as webpack makes it, with as little in it as will do. */
function build(): string {
  const site = mkdtempSync(join(tmpdir(), "action-plan-site-"));
  mkdirSync(join(site, "assets"));
  writeFileSync(join(site, "taskpane.html"), PAGE);
  writeFileSync(join(site, "taskpane.0123abcd.js"), "void 0;");
  writeFileSync(join(site, "taskpane.0123abcd.css"), "a{}");
  writeFileSync(join(site, "assets/icon-32.png"), "x");
  const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8").replaceAll("https://base-url.invalid", BASE);
  writeFileSync(join(site, "manifest.xml"), manifest);
  return site;
}

const PACKAGES = ["react", "scheduler"];
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(ROOT, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;
const component = (name: string): object => ({
  type: "library",
  name,
  version: versionOf(name),
  "bom-ref": `${name}@${versionOf(name)}`,
});
const BILL = JSON.stringify({
  bomFormat: "CycloneDX",
  specVersion: "1.5",
  metadata: { component: { name: "folder", "bom-ref": "action-plan@0.1.0" } },
  components: [...PACKAGES, "jest"].map(component),
  dependencies: [
    { ref: "action-plan@0.1.0", dependsOn: ["react", "jest"].map((name) => `${name}@${versionOf(name)}`) },
  ],
});

const release = (): Release => ({
  site: build(),
  packages: PACKAGES.map((name) => join(ROOT, "node_modules", name)),
  bill: BILL,
  template: readFileSync(join(ROOT, "scripts/release/DEPLOY.md"), "utf8"),
  out: mkdtempSync(join(tmpdir(), "action-plan-release-")),
  publisher: {
    version: "0.1.0",
    baseUrl: BASE,
    provider: "Cyngor & Council",
    supportUrl: "https://example.gov.wales/help?a=1&b=2",
    privacyUrl: "https://example.gov.wales/privacy",
  },
});

const { archive } = writeRelease(release());
const files = new Map(
  Object.entries(unzipSync(readFileSync(archive))).map(
    ([path, bytes]) => [path.replace("action-plan-0.1.0/", ""), bytes] as const,
  ),
);
const text = (path: string): string => strFromU8(files.get(path) ?? new Uint8Array());
const rules = JSON.parse(text("headers.json")) as HeaderRule[];

describe("One archive is handed over", () => {
  test("with everything a council's server and its Microsoft 365 are given", () => {
    expect([...files.keys()].sort()).toEqual([
      "DEPLOY.md",
      "SHA256SUMS",
      "THIRD-PARTY-NOTICES.txt",
      "headers.json",
      "manifest.xml",
      "sbom.cdx.json",
      "site/assets/icon-32.png",
      "site/taskpane.0123abcd.css",
      "site/taskpane.0123abcd.js",
      "site/taskpane.html",
      "site/web.config",
    ]);
  });

  test("whose checksums are those of its files, all of them", () => {
    const sums = text("SHA256SUMS").trim().split("\n");
    const real = [...files]
      .filter(([path]) => path !== "SHA256SUMS")
      .map(([path, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}`);
    expect(sums.sort()).toEqual(real.sort());
  });

  test("the same build gives the same archive", () => {
    const same = release();
    const twice = [0, 1].map(() => readFileSync(writeRelease(same).archive));
    expect(twice[0]?.equals(twice[1] ?? Buffer.alloc(0))).toBe(true);
  });

  test("whose manifest names the publisher, and leads to their help and not to the pane", () => {
    const manifest = text("manifest.xml");
    expect(manifest).toContain("<ProviderName>Cyngor &amp; Council</ProviderName>");
    expect(manifest).toContain('<SupportUrl DefaultValue="https://example.gov.wales/help?a=1&amp;b=2"');
    expect(manifest).toContain('<LearnMoreUrl resid="Support.Url"');
    expect(manifest.match(/<bt:Url id="Support\.Url"/g)).toHaveLength(1);
    expect(manifest).not.toContain("base-url.invalid");
  });

  test("whose notices hold the whole licence of each package, and its bill of materials those packages only", () => {
    const notices = text("THIRD-PARTY-NOTICES.txt");
    expect(notices).toContain(readFileSync(join(ROOT, "node_modules/react/LICENSE"), "utf8").trim());
    expect(notices).toContain(`scheduler ${versionOf("scheduler")} (MIT)`);
    const bill = JSON.parse(text("sbom.cdx.json")) as {
      components: { name: string }[];
      dependencies: { dependsOn: string[] }[];
    };
    expect(bill.components.map(({ name }) => name)).toEqual(PACKAGES);
    expect(bill.dependencies[0]?.dependsOn).toEqual([`react@${versionOf("react")}`]);
  });

  test("a package without a licence text stops the release, and so does one that the bill of materials lacks", () => {
    const bare = mkdtempSync(join(tmpdir(), "action-plan-bare-"));
    writeFileSync(join(bare, "package.json"), '{"name":"bare","version":"1.0.0","license":"MIT"}');
    expect(() => writeRelease({ ...release(), packages: [bare] })).toThrow(/No licence text.*bare@1\.0\.0/);
    const packages = [join(ROOT, "node_modules/react-dom")];
    expect(() => writeRelease({ ...release(), packages })).toThrow(/lacks react-dom/);
  });

  test("whose instructions name the addresses and leave nothing to be filled in", () => {
    for (const fact of ["0.1.0", BASE, "Cyngor & Council", "https://example.gov.wales/privacy"])
      expect(text("DEPLOY.md")).toContain(fact);
    expect(text("DEPLOY.md")).not.toMatch(/\{\{/);
  });
});

describe("Served by a plain web server with the headers of the list", () => {
  let server: Server;
  let address = "";
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = (request.url ?? "").slice(1);
      const body = files.get(`site/${path}`);
      response.writeHead(body ? 200 : 404, headersOf(path, rules)).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => server.close());

  const answer = async (path: string): Promise<Headers> => (await fetch(address + path)).headers;

  test("every file is there, byte for byte, with a type of its own", async () => {
    for (const [path, bytes] of files) {
      if (!path.startsWith("site/") || path.endsWith(".config")) continue;
      const response = await fetch(address + path.slice(5));
      expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
      expect(response.headers.get("content-type")).not.toBe("application/octet-stream");
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("strict-transport-security")).toMatch(/max-age=31536000/);
    }
  });

  test("the page has its own policy, may be framed by Excel on the web only, and is asked for anew each time", async () => {
    const headers = await answer("taskpane.html");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain(
      "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-abc'; frame-ancestors 'self'",
    );
    for (const host of ["https://*.cloud.microsoft", "https://*.sharepoint.com"]) expect(policy).toContain(host);
    expect(policy).not.toMatch(/frame-ancestors[^;]*(?:\s\*(?:\s|$)|http:)/);
    expect(headers.get("cache-control")).toBe("no-cache");
  });

  test("a script that runs as a worker has a policy, and what carries its contents in its name is kept for a year", async () => {
    const headers = await answer("taskpane.0123abcd.js");
    expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'; script-src 'self'/);
    expect(headers.get("cache-control")).toMatch(/immutable/);
    expect((await answer("assets/icon-32.png")).get("cache-control")).toBeNull();
  });

  test("the settings for Internet Information Services say the same for every file", () => {
    const config = text("site/web.config");
    const everywhere = config.split("<location")[0] ?? "";
    const lacking = ["taskpane.html", "taskpane.0123abcd.js", "taskpane.0123abcd.css"].flatMap((path) => {
      const own = new RegExp(`<location path="${path}">([^]*?)</location>`).exec(config)?.[1] ?? "";
      return Object.entries(headersOf(path, rules))
        .map(([name, value]) => (name === "Content-Type" ? `mimeType="${value}"` : `name="${name}" value="${value}"`))
        .filter((setting) => !`${everywhere}${own}`.includes(setting));
    });
    expect(lacking).toEqual([]);
  });
});
