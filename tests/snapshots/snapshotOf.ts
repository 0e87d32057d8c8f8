import { readFileSync } from "node:fs";
import { fileSnapshot } from "../../src/app/fileSnapshot";
import type { WorkbookSnapshot } from "../../src/core/snapshot/workbookSnapshot";
import { openWorkbook } from "../../src/ooxml/openWorkbook";

/** The snapshot that Excel would give of a file. */
export const snapshotOfFile = (path: string): WorkbookSnapshot =>
  fileSnapshot(openWorkbook(readFileSync(path)).contents);
