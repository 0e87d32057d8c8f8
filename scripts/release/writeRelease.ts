import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8 } from "fflate";
import { archiveOf, type Files } from "./archive";
import { headerRules } from "./headers";
import { webConfig } from "./iis";
import { manifestOf, type Publisher } from "./manifestOf";
import { notices, readPackage, type BundledPackage } from "./notices";
import { billOf } from "./sbom";

/** What a release is made of. */
export interface Release {
  /** The folder of the build. */
  readonly site: string;
  /** The folders of the packages that the build holds code of. */
  readonly packages: readonly string[];
  /** npm's bill of materials. */
  readonly bill: string;
  /** The instructions, with names in double braces for the publisher's facts. */
  readonly template: string;
  /** The folder to write to. */
  readonly out: string;
  readonly publisher: Published;
}

export interface Published extends Publisher {
  readonly version: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
}

const PRODUCT = "Action Plan";

/** Writes the archive, and the manifest beside it; gives where they are. */
export function writeRelease(release: Release): { readonly archive: string; readonly manifest: string } {
  const files = releaseFiles(release);
  const name = `action-plan-${release.publisher.version}`;
  mkdirSync(release.out, { recursive: true });
  const [archive, manifest] = [join(release.out, `${name}.zip`), join(release.out, `${name}-manifest.xml`)];
  writeFileSync(archive, archiveOf(name, files));
  writeFileSync(manifest, files.get("manifest.xml") ?? new Uint8Array());
  return { archive, manifest };
}

/** Everything in the archive but the checksums. */
function releaseFiles({ site, packages, bill, publisher, template }: Release): Files {
  const built = filesUnder(site);
  const page = strFromU8(built.get("taskpane.html") ?? new Uint8Array());
  const manifest = strFromU8(built.get("manifest.xml") ?? new Uint8Array());
  built.delete("manifest.xml");
  const bundled = packages.map(readPackage);
  const bare = bundled.flatMap((one) => ("withoutText" in one ? [one.withoutText] : []));
  if (bare.length > 0) throw new Error(`No licence text is there for ${bare.join(", ")}.`);
  const known = bundled.filter((one): one is BundledPackage => !("withoutText" in one));
  const rules = headerRules(page);
  return new Map([
    ...[...built].map(([path, bytes]) => [`site/${path}`, bytes] as const),
    ["site/web.config", strToU8(webConfig([...built.keys()].sort(), rules))],
    ["headers.json", strToU8(`${JSON.stringify(rules, null, 2)}\n`)],
    ["manifest.xml", strToU8(manifestOf(manifest, publisher))],
    ["THIRD-PARTY-NOTICES.txt", strToU8(notices(known))],
    ["sbom.cdx.json", strToU8(billOf(bill, known, PRODUCT))],
    ["DEPLOY.md", strToU8(filledIn(template, publisher))],
  ]);
}

function filledIn(template: string, facts: Published): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const fact = (facts as unknown as Readonly<Record<string, string | undefined>>)[name];
    if (fact === undefined) throw new Error(`DEPLOY.md asks for ${name}.`);
    return fact;
  });
}

function filesUnder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1).replaceAll("\\", "/"), new Uint8Array(readFileSync(path))];
    }),
  );
}
