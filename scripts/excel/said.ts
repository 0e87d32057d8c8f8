import { EXCEL_ADDRESS } from "./sideloading";

const numbered = (steps: readonly string[]): string =>
  steps.map((step, index) => `  ${String(index + 1)}. ${step.replaceAll("\n", "\n     ")}\n`).join("");

const upload = (manifest: string): readonly string[] => [
  `Open ${EXCEL_ADDRESS}/taskpane.html in the browser and accept this machine's own certificate, once.`,
  "In the same browser open a workbook in Excel on the web (https://excel.cloud.microsoft).",
  "Choose Home > Add-ins > More Add-ins > My Add-ins > Manage My Add-ins > Upload My Add-in, and pick\n" + manifest,
  "The tab Action Plan appears on the ribbon. If the browser asks whether the page may reach this machine, allow it.",
];

/** Said where there is no Excel: what to do instead, all of it. */
export const noExcelHere = (manifest: string): string =>
  "No Excel was found on this machine. `npm start` shows the add-in without one.\n\nWith Excel on the web:\n" +
  numbered([
    "Run `npm run excel -- --web`: it builds the add-in and serves it from this machine until Ctrl+C.",
    ...upload(manifest),
  ]) +
  "\nTo take it off again: My Add-ins > the three dots beside Action Plan > Remove.\n";

/** Said once the add-in is served for Excel on the web. */
export const servedForWeb = (manifest: string): string =>
  `The add-in is served from ${EXCEL_ADDRESS}. Ctrl+C ends it.\n\n${numbered(upload(manifest))}`;

/** Said once Excel has been given the manifest. */
export const putIntoExcel = (): string =>
  `Excel is given the manifest, and the add-in is served from ${EXCEL_ADDRESS}. Ctrl+C ends it.\n\n` +
  numbered([
    "If Excel was open, close it and open it again: it looks for add-ins when it starts.",
    "If the tab Action Plan is not there, choose Home > Add-ins > More Add-ins and pick Action Plan\nunder Developer Add-ins.",
  ]) +
  "\nTo take it off again: npm run excel -- --remove\n";

/** Said once it is taken off. The certificate may serve other add-ins of a developer, so it stays until asked. */
export const takenOff = (): string =>
  "Action Plan is taken off; it is gone when Excel is opened again.\n" +
  "The certificate for localhost stays. To remove that, too: npx office-addin-dev-certs uninstall\n";

/** Said where another program holds the port that the manifest names. */
export const portTaken = (port: number): string =>
  `Port ${String(port)} is taken, perhaps by another \`npm run excel\`. End that first: the manifest names this port.\n`;
