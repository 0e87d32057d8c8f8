import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { tablesPage } from "../scripts/tables/tablesPage";
import { ALL_TABLES } from "../src/core/tables/allTables";

test("docs/tables.md lists the tables as they are described (npm run tables)", () => {
  const page = readFileSync(resolve(__dirname, "../docs/tables.md"), "utf8");
  expect(page).toBe(tablesPage());
  for (const { name, columns } of ALL_TABLES) {
    expect(page).toContain(`## ${name}\n`);
    for (const { heading } of columns) expect(page).toContain(`| ${heading.en} | ${heading.cy} |`);
  }
});
