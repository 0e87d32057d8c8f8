export interface BorderSpec {
  readonly weight: "hair" | "thin" | "medium" | "thick";
  readonly colour: string;
}

/** How a cell looks. The font is always the one of the workbook's theme. */
export interface StyleSpec {
  /** Points. */
  readonly fontSize: number;
  readonly bold: boolean;
  readonly colour: string;
  /** null for no fill. */
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  /** Steps; none where it is not named. */
  readonly indent?: number;
  readonly numberFormat: string;
  readonly underline: boolean;
  /** A side that is not named has no border. */
  readonly borders: Readonly<Partial<Record<"left" | "right" | "top" | "bottom", BorderSpec>>>;
}
