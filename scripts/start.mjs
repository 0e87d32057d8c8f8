// `npm start`: until the preview opens, the command line shows on the sample what the add-in does to a workbook.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { installPackages, ROOT, run } from "./install.mjs";

installPackages();
const result = join(ROOT, "out", "brynmor-plan-summary.xlsx");
mkdirSync(join(ROOT, "out"), { recursive: true });
run(process.execPath, [
  "--import",
  "tsx",
  "src/cli/plan.ts",
  "summary",
  "samples/brynmor-plan.xlsx",
  "--as-at",
  "2020-02-28",
  "--out",
  result,
]);
process.stdout.write(`\nOpen it in Excel or LibreOffice: ${result}\n`);
