import type { CellStyle } from "../../ooxml/workbookContents";

/** The cell formats of a workbook, each once; cells carry the index. */
export class CellFormats {
  private readonly styles: CellStyle[];
  private readonly indexes = new Map<string, number>();
  private readonly merged = new Map<CellStyle, Map<number, number>>();

  constructor(styles: readonly CellStyle[]) {
    this.styles = styles.length > 0 ? [...styles] : [{}];
    for (const [index, style] of this.styles.entries()) {
      const key = keyOf(style);
      if (!this.indexes.has(key)) this.indexes.set(key, index);
    }
  }

  at(index: number): CellStyle {
    return this.styles[index] ?? {};
  }

  /** The index of a format with a patch laid over it. The same patch object laid over many cells is worked out once. */
  patched(index: number, patch: CellStyle): number {
    const known = this.merged.get(patch) ?? new Map<number, number>();
    this.merged.set(patch, known);
    const index2 = known.get(index) ?? this.indexOf({ ...this.at(index), ...patch });
    known.set(index, index2);
    return index2;
  }

  private indexOf(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.indexes.get(key);
    if (known !== undefined) return known;
    const index = this.styles.push(style) - 1;
    this.indexes.set(key, index);
    return index;
  }
}

const keyOf = (style: CellStyle): string =>
  JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** What a format has that says nothing of it. */
const DEFAULTS: Required<CellStyle> = {
  ...{ fontName: "Calibri", fontSize: 11 },
  ...{ numberFormat: "General", bold: false, italic: false, underline: false, strike: false, fontColour: "#000000" },
  ...{ fill: null, horizontal: "general", vertical: "bottom", wrap: false, indent: 0 },
  ...{ borderLeft: null, borderRight: null, borderTop: null, borderBottom: null },
};

/**
 * The parts of a format that differ from another: laid over the other they give it. What only the other says is taken back,
 * as where a row was inserted and a plain cell stands in the place of a bold one.
 */
export function styleDifference(from: CellStyle, to: CellStyle): CellStyle {
  const whole = {
    ...Object.fromEntries(Object.keys(from).map((key) => [key, DEFAULTS[key as keyof CellStyle]])),
    ...to,
  };
  const differs = (key: string): boolean =>
    JSON.stringify(from[key as keyof CellStyle]) !== JSON.stringify(whole[key as keyof CellStyle]);
  return Object.fromEntries(Object.entries(whole).filter(([key]) => differs(key)));
}
