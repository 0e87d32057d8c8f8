/** What the browser preview says around the simulated workbook. */
export interface PreviewWords {
  readonly title: string;
  /** What it is, and what it is not. */
  readonly about: string;
  readonly open: string;
  readonly openHint: string;
  readonly sample: string;
  readonly download: string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly ribbon: string;
  readonly commands: Readonly<Record<"openPane" | "structure" | "check" | "buildSummary" | "schools", string>>;
  readonly pane: string;
  readonly closePane: string;
  readonly opened: (file: string) => string;
  readonly opening: (file: string) => string;
  readonly charts: string;
  readonly languageLabel: string;
  /** What can be done to the rows, columns and tables of the sheet. */
  readonly change: string;
  readonly changes: Readonly<
    Record<
      "insertRow" | "deleteRow" | "insertColumn" | "deleteColumn" | "sortUp" | "sortDown" | "showOnly" | "showAll",
      string
    >
  >;
  /** Excel refuses: tables, merged or filtered cells are in the way. */
  readonly notHere: string;
}
