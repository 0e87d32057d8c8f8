/** The page of the pane opened in a browser, outside Excel. */
export interface NoExcelWords {
  readonly product: string;
  readonly what: string;
  readonly title: string;
  readonly lines: readonly string[];
}
