import { compressAnywhere, type Compress } from "./package/compress";
import { openPackage } from "./package/packageParts";
import { readContents } from "./reading/readContents";
import { saveWorkbook } from "./splicing/saveWorkbook";
import type { WorkbookChanges } from "./workbookChanges";
import type { WorkbookContents } from "./workbookContents";

/** A workbook file, read. It keeps the bytes it was opened from, so that a save can copy what was not changed. */
export interface OpenedWorkbook {
  readonly contents: WorkbookContents;
  /**
   * The file with the changes spliced in; every part that no change touches is copied byte for byte. The opened workbook
   * itself stays as it was: changes do not add up over several saves.
   */
  save(changes: WorkbookChanges): Uint8Array;
}

/**
 * Opens an .xlsx or .xlsm file. Throws a `FileFailure`, and nothing else, when the bytes are no workbook it can take.
 * `compress` packs what is saved.
 */
export function openWorkbook(bytes: Uint8Array, compress: Compress = compressAnywhere): OpenedWorkbook {
  const opened = openPackage(bytes);
  const contents = readContents(opened);
  return { contents, save: (changes) => saveWorkbook(opened, contents, changes, compress) };
}
