// `npm run release -- --base-url … --support-url … --privacy-url … --provider …`: one archive to hand over, in out/.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages, ROOT, run } from "./install.mjs";

const URLS = ["base-url", "support-url", "privacy-url"];
const text = { type: "string" };
const { values } = parseArgs({
  options: { "base-url": text, "support-url": text, "privacy-url": text, provider: text, out: text },
});
const isAddress = (name) => /^https:\/\/[^/\s]+(\/[^\s?#]*)?$/.test(values[name] ?? "");
const missing = [...URLS.filter((name) => !isAddress(name)), ...(values.provider?.trim() ? [] : ["provider"])];
if (missing.length > 0) {
  process.stderr.write(
    `A release needs ${missing.map((name) => `--${name}`).join(", ")}: three https addresses and a name.\n` +
      "  npm run release -- --base-url https://addins.example.gov.wales/action-plan \\\n" +
      "    --support-url https://example.gov.wales/help --privacy-url https://example.gov.wales/privacy \\\n" +
      '    --provider "Example County Council"\n',
  );
  process.exit(2);
}
installPackages();

const folder = join("out", "release");
const packages = join(ROOT, "out", "release-packages.json");
mkdirSync(join(ROOT, "out"), { recursive: true });
const baseUrl = values["base-url"].replace(/\/+$/, "");
run(process.execPath, [
  join(ROOT, "node_modules/webpack/bin/webpack.js"),
  ...["--mode", "production", "--stats", "errors-warnings"],
  ...["--env", `baseUrl=${baseUrl}`, "--env", `folder=${folder}`, "--env", `packages=${packages}`],
]);

const { register } = await import("tsx/esm/api");
register();
const { writeRelease } = await import("./release/writeRelease.ts");
const { OfficeAddinManifest } = await import("office-addin-manifest");

/** npm says where it is itself; on Windows it is no program that could be started by its name. */
function npmSbom() {
  const args = ["sbom", "--sbom-format", "cyclonedx"];
  const npm = process.env.npm_execpath;
  const options = {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    shell: !npm && process.platform === "win32",
  };
  const { status, stdout, stderr } = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync("npm", args, options);
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr}`);
  return stdout;
}

const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const written = writeRelease({
  site: join(ROOT, folder),
  packages: JSON.parse(readFileSync(packages, "utf8")),
  bill: npmSbom(),
  template: readFileSync(join(ROOT, "scripts/release/DEPLOY.md"), "utf8"),
  out: values.out ?? join(ROOT, "out"),
  publisher: {
    version,
    baseUrl,
    provider: values.provider.trim(),
    supportUrl: values["support-url"],
    privacyUrl: values["privacy-url"],
  },
});
const manifest = await OfficeAddinManifest.readManifestFile(written.manifest);
process.stdout.write(
  `${written.archive}\n${manifest.displayName} ${manifest.version}, ${manifest.providerName}: ` +
    `${manifest.defaultSettings.sourceLocation}\n`,
);
