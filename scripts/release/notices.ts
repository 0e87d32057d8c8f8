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

/** Packages that are published without their licence's text, and what the text in their repository says of the owner. */
const OWNERS: Readonly<Record<string, string>> = {
  "@fluentui/react-icons": "Copyright (c) 2020 Microsoft Corporation",
};

/** https://spdx.org/licenses/MIT.html */
const mitText = (owner: string): string => `MIT License

${owner}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

const LICENCE_FILE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/** Reads what a package says of itself; a package without a licence text is named instead of being left out. */
export function readPackage(folder: string): BundledPackage | { readonly withoutText: string } {
  const described = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Described;
  const { name = folder, version = "", license: licence = "" } = described;
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => LICENCE_FILE.test(file)) : [];
  const owner = licence === "MIT" ? OWNERS[name] : undefined;
  const text =
    files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n") || (owner ? mitText(owner) : "");
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
