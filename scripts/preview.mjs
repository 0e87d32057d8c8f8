// The preview's build, made only when something it is made of is newer than it.
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, run } from "./install.mjs";

export const PREVIEW = join(ROOT, "out/preview");
const STAMP = join(PREVIEW, ".built");
const SOURCES = [
  "src",
  "assets",
  "samples",
  "webpack.config.cjs",
  "webpack.preview.config.cjs",
  "package.json",
  "node_modules/.package-lock.json",
];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

/** Builds the preview into out/preview unless it is there and up to date. */
export function buildPreview() {
  const built = existsSync(STAMP) ? statSync(STAMP).mtimeMs : 0;
  if (Math.max(...SOURCES.map((source) => newest(join(ROOT, source)))) <= built) return;
  const begun = new Date();
  process.stdout.write("Building the preview.\n");
  run(process.execPath, [
    join(ROOT, "node_modules/webpack/bin/webpack.js"),
    "--config",
    "webpack.preview.config.cjs",
    "--mode",
    "production",
    "--stats",
    "errors-warnings",
  ]);
  // As of its beginning: what was saved while it ran is not in it.
  writeFileSync(STAMP, "");
  utimesSync(STAMP, begun, begun);
}
