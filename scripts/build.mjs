// `npm run build -- --base-url https://…`: the add-in for that address, in dist/, with its manifest.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages, ROOT, run } from "./install.mjs";

const { values } = parseArgs({ options: { "base-url": { type: "string" } } });
const baseUrl = values["base-url"];
if (!baseUrl || !/^https:\/\/[^/\s]+(\/[^\s?#]*)?$/.test(baseUrl)) {
  process.stderr.write(
    "The manifest needs the https address that the add-in will be served from:\n" +
      "  npm run build -- --base-url https://addins.example.gov.wales/action-plan\n",
  );
  process.exit(2);
}
installPackages();
run(process.execPath, [
  join(ROOT, "node_modules/webpack/bin/webpack.js"),
  "--mode",
  "production",
  "--env",
  `baseUrl=${baseUrl}`,
]);
