/** What the host says about itself. */
export interface HostFacts {
  readonly version: string;
  readonly excel: string;
  readonly platform: string;
  /** The newest ExcelApi this Excel has, "1.17". */
  readonly requirements: string;
  readonly mergesUndo: boolean;
}
