import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brynmorPlan } from "./brynmorPlan";
import { councilWorkbook } from "./councilWorkbook";

const file = join(import.meta.dirname, "brynmor-plan.xlsx");
writeFileSync(file, councilWorkbook(brynmorPlan));
process.stdout.write(`Written: ${file}\n`);
