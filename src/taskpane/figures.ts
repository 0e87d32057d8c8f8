import { figuresFile } from "../app/csvFile";
import { mergeFigures } from "../core/returns/mergeFigures";
import { readFigures } from "../core/returns/readFigures";

/** What takes in a file of figures, loaded with the first of them. It reads as workbooks are read, and so is loaded from there. */
export const figures = { figuresFile, mergeFigures, readFigures } as const;
