// The builds that the browser runs, each made only when something it is made of is newer than it.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./install.mjs";

export const PREVIEW = join(ROOT, "out/preview");
/** The pane as it is published, for a test of what is published; `npm run build` makes the one to publish. */
export const PRODUCTION = join(ROOT, "out/production");
const SOURCES = [
  "src",
  "assets",
  "samples",
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

function build(what, folder, args) {
  const stamp = join(folder, ".built");
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))) <= built) return;
  const begun = new Date();
  process.stdout.write(`Building ${what}.\n`);
  const webpack = join(ROOT, "node_modules/webpack/bin/webpack.js");
  run(process.execPath, [webpack, ...args, "--mode", "production", "--stats", "errors-warnings"]);
  // As of its beginning: what was saved while it ran is not in it.
  writeFileSync(stamp, "");
  utimesSync(stamp, begun, begun);
}

/** Builds the preview into out/preview unless it is there and up to date. */
export const buildPreview = () => build("the preview", PREVIEW, ["--config", "webpack.preview.config.js"]);

/** Builds the pane as it is published into out/production unless it is there and up to date. */
export const buildProduction = () =>
  build("the pane as it is published", PRODUCTION, ["--env", "folder=out/production"]);

/** Builds the pane for Excel, with the manifest that names the address it is served from, unless it is there. */
export const buildForExcel = (folder, address) =>
  build("the add-in for Excel", join(ROOT, folder), ["--env", `folder=${folder}`, "--env", `baseUrl=${address}`]);
