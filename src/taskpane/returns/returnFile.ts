import { returnBytes, returnedFile } from "../../app/returnFiles";
import { readReturn, type ReadReturn } from "../../core/returns/readReturn";
import type { ReturnSheet } from "../../core/returns/returnSheet";
import { RETURNS_WORDS } from "../../core/words/returnsLanguages";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What nobody could call a file on any system is left out. */
export const fileNameOf = ({ owner, asOf, language }: ReturnSheet): string =>
  `${RETURNS_WORDS[language].fileName(owner, asOf).replace(/[\\/:*?"<>|]/g, " ")}.xlsx`;

/** A browser takes no more files than ten at a stretch, and loses the others without a word: between them it has a pause. */
const AT_A_STRETCH = 8;
const PAUSE_MS = 1200;

/** Hands files to the browser as downloads, one after the other. */
export async function saveFiles(forms: readonly ReturnSheet[]): Promise<void> {
  for (const [at, form] of forms.entries()) {
    if (at > 0 && at % AT_A_STRETCH === 0) await new Promise((resume) => setTimeout(resume, PAUSE_MS));
    saveFile(form);
  }
}

/** Hands a file to the browser as a download; it goes nowhere else. */
function saveFile(form: ReturnSheet): void {
  const url = URL.createObjectURL(new Blob([returnBytes(form) as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameOf(form);
  link.click();
  URL.revokeObjectURL(url);
}

/** A file that is no workbook has no cells, and is told as no return. */
export async function readFile(file: File): Promise<ReadReturn> {
  try {
    return readReturn(returnedFile(file.name, new Uint8Array(await file.arrayBuffer())));
  } catch {
    return readReturn({ name: file.name, dateSystem: 1900, sheets: [] });
  }
}
