import type { OpenPreview } from "./previewExcel";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook as it stands to the browser as a download; it never leaves the machine otherwise. */
export function downloadWorkbook({ host, file }: OpenPreview): void {
  const url = URL.createObjectURL(new Blob([host.workbook.save() as BlobPart], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file;
  link.click();
  URL.revokeObjectURL(url);
}
