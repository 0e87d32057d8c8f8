// The transform of the tests, with the sources that hold mutants in the place of their own.
const { createHash } = require("node:crypto");
const { existsSync, readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const swc = require("@swc/jest");

const ROOT = join(__dirname, "../..");

function withMutants(source, path) {
  const changed = join(process.env.MUTANTS_FOLDER, "sources", relative(ROOT, path));
  return existsSync(changed) ? readFileSync(changed, "utf8") : source;
}

module.exports.createTransformer = (options) => {
  const { process: transformed, getCacheKey } = swc.createTransformer(options);
  return {
    process: (source, path, jest) => transformed(withMutants(source, path), path, jest),
    getCacheKey: (source, path, jest) =>
      createHash("sha1")
        .update(getCacheKey(source, path, jest))
        .update(withMutants(source, path))
        .digest("hex"),
  };
};
