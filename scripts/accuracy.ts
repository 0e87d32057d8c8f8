import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { accuracyReport } from "./accuracy/accuracyReport";
import { disturbedReport } from "./accuracy/disturbed";
import type { Gold } from "./accuracy/gold";

/**
 * `npm run accuracy`: how well recognition and reading do on every workbook whose right answer is known. With folders behind it
 * (`npm run accuracy -- tests/cases/first-sight`) on those instead, a column for each folder. With `--disturbed` how much of it is
 * read as before when letters of headings are changed, headings say nothing, and notes and lists stand around it.
 */
const given = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const FOLDERS = given.length > 0 ? given : [join("..", "shared", "data", "plans"), "samples"];
const ENDING = ".gold.json";

const found = FOLDERS.flatMap((folder) => {
  if (!existsSync(folder)) {
    process.stdout.write(`Skipped: ${folder} is not here.\n`);
    return [];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => join(folder, name));
});
const cases = found.flatMap((path) => {
  const workbook = path.slice(0, -ENDING.length) + ".xlsx";
  if (!existsSync(workbook)) {
    process.stdout.write(`Skipped: ${path} has no workbook beside it.\n`);
    return [];
  }
  return [
    {
      workbook,
      group: given.length > 0 ? basename(dirname(path)) : basename(workbook, ".xlsx"),
      gold: JSON.parse(readFileSync(path, "utf8")) as Gold,
    },
  ];
});
process.stdout.write(
  cases.length === 0
    ? `Nothing to measure in ${dirname(process.cwd())}.\n`
    : (process.argv.includes("--disturbed") ? disturbedReport : accuracyReport)(
        cases,
        process.argv.includes("--verbose"),
      ),
);
