import type { CellFormats } from "./cellFormats";

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly dateSystem: 1900 | 1904;
  readonly formats: CellFormats;
  newId(): string;
  isNameTaken(name: string): boolean;
  /** A table has another name now; its old one is in small letters. */
  noteTableName(before: string, name: string): void;
  /** Called before each change. */
  noteWrite(): void;
  /** Called after each change. */
  noteChange(): void;
}
