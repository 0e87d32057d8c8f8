import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { withDrawing } from "./drawing/drawing";

const page = resolve(import.meta.dirname, "../docs/overview.md");
writeFileSync(page, withDrawing(readFileSync(page, "utf8"), resolve(import.meta.dirname, "../src")));
