import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { openWorkbook } from "../../src/ooxml/openWorkbook";
import type { CellChange } from "../../src/ooxml/workbookChanges";
import { cellKey } from "../../src/ooxml/workbookChanges";
import { changesTo } from "./packages";

jest.setTimeout(120_000);

const isHere = spawnSync("soffice", ["--version"]).status === 0;
if (!isHere) process.stderr.write("Skipped: LibreOffice is not installed.\n");

/** LibreOffice trusts the results in a file unless its profile says that it must always calculate. */
const ALWAYS_CALCULATE =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse">' +
  "<value>0</value></prop></item></oor:items>";

/** The first sheet as LibreOffice shows it, line by line. */
function asShown(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  try {
    writeFileSync(join(folder, "book.xlsx"), bytes);
    mkdirSync(join(folder, "profile", "user"), { recursive: true });
    writeFileSync(join(folder, "profile", "user", "registrymodifications.xcu"), ALWAYS_CALCULATE);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    spawnSync("soffice", [
      "--headless",
      profile,
      "--convert-to",
      "csv:Text - txt - csv (StarCalc):44,34,76",
      "--outdir",
      folder,
      join(folder, "book.xlsx"),
    ]);
    return readFileSync(join(folder, "book.csv"), "utf8").trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

(isHere ? describe : describe.skip)("LibreOffice", () => {
  test("opens what was written and calculates it anew, calculated columns and special letters included", () => {
    const late = '=IF([@[Percent complete]]=100,"Blue",IF([@Due]<[@Now],"Red","Green"))';
    const rows: readonly (readonly (string | number)[])[] = [
      ["Ref", "Due", "Now", "Percent complete", "Rating"],
      ["=R1 & <R2>", 43_890, 43_900, 50],
      ["Gwybodaeth â ŵ €", 43_910, 43_900, 0],
      ["R3", 43_890, 43_900, 100],
    ];
    const cells = new Map<number, CellChange>(
      rows.flatMap((row, r) => row.map((value, c) => [cellKey(r, c), { value }] as const)),
    );
    // A result that is wrong: only a reader that calculates finds the right one.
    for (const row of [1, 2, 3]) cells.set(cellKey(row, 4), { formula: late, value: "stale" });
    for (const row of [1, 2, 3])
      cells.set(cellKey(row, 1), { value: Number(rows[row]?.[1]), style: { numberFormat: "dd/mm/yyyy" } });
    const columns = (rows[0] ?? []).map((heading) => ({
      name: String(heading),
      ...(heading === "Rating" ? { formula: late } : {}),
    }));
    const table = {
      name: "Actions",
      block: { row: 0, column: 0, rows: 4, columns: 5 },
      columns,
      style: "TableStyleLight1",
    };
    expect(asShown(openWorkbook(newWorkbook()).save(changesTo("Sheet1", { cells, addedTables: [table] })))).toEqual([
      "Ref,Due,Now,Percent complete,Rating",
      "=R1 & <R2>,29/02/2020,43900,50,Red",
      "Gwybodaeth â ŵ €,20/03/2020,43900,0,Green",
      "R3,29/02/2020,43900,100,Blue",
    ]);
  });
});
