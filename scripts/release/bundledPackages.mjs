import { writeFileSync } from "node:fs";

const PACKAGE = /^(.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+))[\\/]/;

/** A webpack plugin that writes the folders of the packages a build is made of, as a JSON list. */
export class BundledPackages {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const folders = new Set();
    compiler.hooks.compilation.tap("BundledPackages", (compilation) =>
      compilation.hooks.finishModules.tap("BundledPackages", (modules) => {
        for (const { resource } of modules) {
          const [, folder] = PACKAGE.exec(resource ?? "") ?? [];
          // What only loads styles while building is none of what is published.
          if (folder && !/[\\/](?:css-loader|mini-css-extract-plugin)$/.test(folder)) folders.add(folder);
        }
      }),
    );
    compiler.hooks.done.tap("BundledPackages", () => writeFileSync(this.file, JSON.stringify([...folders].sort())));
  }
}
