import type { BundledPackage } from "./notices";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly "bom-ref": string;
}

interface Dependency {
  readonly ref: string;
  readonly dependsOn?: readonly string[];
}

/** A bill of materials as npm writes it (CycloneDX 1.5), as far as it is used here. */
interface Bill {
  readonly bomFormat: string;
  readonly metadata: { readonly component: { readonly name: string; readonly "bom-ref": string } };
  readonly components: readonly Component[];
  readonly dependencies: readonly Dependency[];
}

/** npm's bill of materials of the whole project, cut down to the packages that the published files hold code of. */
export function billOf(text: string, packages: readonly BundledPackage[], product: string): string {
  const bill = JSON.parse(text) as Bill;
  const wanted = new Set(packages.map(({ name, version }) => `${name}@${version}`));
  const components = bill.components.filter(({ name, version }) => wanted.has(`${name}@${version}`));
  const missing = [...wanted].filter((one) => !components.some(({ name, version }) => `${name}@${version}` === one));
  if (missing.length > 0) throw new Error(`npm's bill of materials lacks ${missing.join(", ")}.`);
  const own = bill.metadata.component;
  const refs = new Set([own["bom-ref"], ...components.map((component) => component["bom-ref"])]);
  const dependencies = bill.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.filter((one) => refs.has(one)) }));
  const component = { ...own, type: "application", name: product };
  return `${JSON.stringify({ ...bill, metadata: { ...bill.metadata, component }, components, dependencies }, null, 2)}\n`;
}
