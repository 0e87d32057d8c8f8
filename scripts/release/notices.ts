import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that the published files hold code of. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

interface Described {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Reads what a package says of itself; a package without a licence text is named instead of being left out. */
export function readPackage(folder: string): BundledPackage | { readonly withoutText: string } {
  const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described;
  const { name = folder, version = "", license: licence = "" } = described;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => LICENCE_FILE.test(file)) : [];
  const text = files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n");
  if (text === "" || licence === "") return { withoutText: `${name}@${version} (${licence})` };
  return { name, version, licence, text };
}

const LINE = "=".repeat(80);

/** The licence texts of everything that is published, each once for all packages that have the same. */
export function notices(packages: readonly BundledPackage[]): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) {
    const same = byText.get(one.text);
    if (same) same.push(one);
    else byText.set(one.text, [one]);
  }
  const parts = [...byText].map(
    ([text, same]) =>
      `${LINE}\n${same.map(({ name, version, licence }) => `${name} ${version} (${licence})`).join("\n")}\n\n${text}\n`,
  );
  return `Action Plan holds code of the following packages, under the licences below.\n\n${parts.join("\n")}`;
}
