import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { tablesPage } from "./tables/tablesPage";

writeFileSync(resolve(import.meta.dirname, "../docs/tables.md"), tablesPage());
