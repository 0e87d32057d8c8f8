import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { withFault, type Fault } from "./fault";

const RELATIVE = /(\bfrom |\bimport\(|\brequire\()"(\.{1,2}\/[^"]+)"/g;

/** A copy of a file with its fault, that can stand anywhere: what it imports is named from the root of the disk. */
export function faultyCopy(fault: Fault, root: string): string {
  const source = join(root, fault.source);
  const copy = withFault(fault, readFileSync(source, "utf8"));
  return copy.replace(RELATIVE, (_, before: string, path: string) => {
    return `${before}${JSON.stringify(resolve(dirname(source), path))}`;
  });
}

const ENVIRONMENT = /@jest-environment\s+(\S+)/;

/**
 * A test file that runs the one test of a fault while the copy stands in the place of the code, or, without a copy, with
 * the code as it is. Everything else of that test file stays as it is, and nothing of the work tree is touched.
 */
export function wrapper({ test, source }: Fault, copy: string | null, root: string): string {
  const file = join(root, test.file);
  const [, environment] = ENVIRONMENT.exec(readFileSync(file, "utf8")) ?? [];
  const original = join(root, source).replace(/\.tsx?$/, "");
  const text = JSON.stringify;
  return `/** @jest-environment ${environment ?? "node"} */
const all = globalThis.test;
const wanted = ${text(test.title)};
const one = (name, ...rest) => name === wanted && all(name, ...rest);
const each = (...table) => (name, ...rest) => name === wanted && all.each(...table)(name, ...rest);
const none = Object.assign(() => undefined, { each: () => () => undefined });
globalThis.test = Object.assign(one, { each, skip: none, todo: none, failing: none });
globalThis.it = globalThis.test;
${copy === null ? "" : `jest.mock(${text(original)}, () => jest.requireActual(${text(copy)}));`}
require(${text(file)});
`;
}
