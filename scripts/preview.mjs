// The builds that the browser runs, each made only when something it is made of is newer than it.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./install.mjs";

export const PREVIEW = join(ROOT, "out/preview");
/** A release for a test of what is published; `npm run release` makes the one to hand over. */
const RELEASE = join(ROOT, "out/release-tried");
const SOURCES = [
  "src",
  "assets",
  "samples",
  "scripts/release",
  "scripts/release.mjs",
  "manifest.xml",
  "webpack.config.js",
  "webpack.preview.config.js",
  "package.json",
  "node_modules/.package-lock.json",
];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Makes what a folder is for unless it is there and newer than all it is made of. */
function make(what, folder, program, args) {
  const stamp = join(folder, ".built");
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))) <= built) return;
  const begun = new Date();
  process.stdout.write(`Building ${what}.\n`);
  run(process.execPath, [join(ROOT, program), ...args]);
  // As of its beginning: what was saved while it ran is not in it.
  writeFileSync(stamp, "");
  utimesSync(stamp, begun, begun);
}

const build = (what, folder, args) =>
  make(what, folder, "node_modules/webpack/bin/webpack.js", [
    ...args,
    ...["--mode", "production", "--stats", "errors-warnings"],
  ]);

/** Builds the preview into out/preview unless it is there and up to date. */
export const buildPreview = () => build("the preview", PREVIEW, ["--config", "webpack.preview.config.js"]);

const PUBLISHER = [
  ...["--base-url", "https://addins.example.gov.wales/action-plan", "--provider", "Example County Council"],
  ...["--support-url", "https://example.gov.wales/help", "--privacy-url", "https://example.gov.wales/privacy"],
];

/** Makes a release with the command that makes those to hand over, unless it is there, and gives the archive's path. */
export function makeRelease() {
  make("a release", RELEASE, "scripts/release.mjs", [...PUBLISHER, "--out", RELEASE]);
  return join(
    RELEASE,
    readdirSync(RELEASE).find((file) => file.endsWith(".zip")),
  );
}

/** Builds the pane for Excel, with the manifest that names the address it is served from, unless it is there. */
export const buildForExcel = (folder, address) =>
  build("the add-in for Excel", join(ROOT, folder), ["--env", `folder=${folder}`, "--env", `baseUrl=${address}`]);
