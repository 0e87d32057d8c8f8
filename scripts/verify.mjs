// `npm run verify`: everything there is to check, in the order in which mistakes are cheapest to mend.
import { join } from "node:path";
import { installPackages, ROOT, run } from "./install.mjs";

installPackages();
const node = (file, ...args) => run(process.execPath, [join(ROOT, "node_modules", file), ...args]);
node("prettier/bin/prettier.cjs", "--check", ".");
node("knip/bin/knip.js");
run(process.execPath, [join(ROOT, "scripts/test.mjs")]);
