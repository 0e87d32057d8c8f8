import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

/** British English, and every formula calculated anew on loading: LibreOffice trusts stored results otherwise. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>en-GB</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The workbook as LibreOffice calculates it; null, saying so, where there is no LibreOffice. */
export function recalculated(path: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), "action-plan-lo-"));
  mkdirSync(join(folder, "profile/user"), { recursive: true });
  writeFileSync(join(folder, "profile/user/registrymodifications.xcu"), SETTINGS);
  try {
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${join(folder, "profile")}`,
        "--headless",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        folder,
        path,
      ],
      { stdio: "ignore", timeout: 120_000 },
    );
    return join(folder, basename(path));
  } catch (error) {
    if ((error as { code?: string }).code !== "ENOENT") throw error;
    process.stderr.write("LibreOffice is absent: its calculation is not compared.\n");
    return null;
  }
}
