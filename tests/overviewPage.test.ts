import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withDrawing } from "../scripts/drawing/drawing";

test("docs/overview.md draws the folders and the imports between them as they are (npm run drawing)", () => {
  const page = readFileSync(resolve(__dirname, "../docs/overview.md"), "utf8");
  expect(page).toBe(withDrawing(page, resolve(__dirname, "../src")));
});
