import { figuresFile } from "../app/csvFile";
import { mergeFigures } from "../core/returns/mergeFigures";
import { readFigures } from "../core/returns/readFigures";
import { changedInSheets, sheetsSeen } from "../core/returns/sheetFigures";

/** What takes in figures, loaded with the first of them. It reads as workbooks are read, and so is loaded from there. */
export const figures = { changedInSheets, figuresFile, mergeFigures, readFigures, sheetsSeen } as const;
