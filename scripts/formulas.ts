import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { formulasPage } from "./formulas/formulasPage";

writeFileSync(resolve(import.meta.dirname, "../docs/formulas.md"), formulasPage());
