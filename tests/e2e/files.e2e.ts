import { readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../src/core/words/english";
import { inBrowser, ROOT, withPreview } from "./inBrowser";

describe("Own files in the preview", () => {
  inBrowser("a file that is no workbook gets the command line's sentence, and what was open stays open", () =>
    withPreview(async ({ page, pane }) => {
      const buffer = Buffer.from("Not a workbook at all");
      await page.locator("input[type=file]").setInputFiles({ name: "minutes.xlsx", mimeType: "", buffer });
      const { what } = english.failures.file["not-a-workbook"]("minutes.xlsx");
      await page.getByRole("status").getByText(what).waitFor();
      expect(await page.getByRole("grid").count()).toBe(1);
      expect(await pane.getByRole("tablist").count()).toBe(1);
    }),
  );

  inBrowser("a file that is picked opens with a pane of its own", () =>
    withPreview(async ({ page, pane }) => {
      const buffer = readFileSync(join(ROOT, "samples/brynmor-plan.xlsx"));
      await page.locator("input[type=file]").setInputFiles({ name: "own.xlsx", mimeType: "", buffer });
      await page.getByText("own.xlsx is open.").waitFor();
      await pane.getByRole("button", { name: "Look through this workbook" }).waitFor();
    }),
  );

  inBrowser("Excel in Welsh gives a pane in Welsh, and the page turns with it", () =>
    withPreview(async ({ page, pane }) => {
      await page.getByLabel("Excel’s language").selectOption("cy-GB");
      await pane.getByRole("heading", { level: 1, name: "Cynllun Gweithredu" }).waitFor();
      await page.getByRole("button", { name: "Lawrlwytho’r llyfr gwaith" }).waitFor();
    }),
  );
});
