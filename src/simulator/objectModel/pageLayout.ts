import type { PageMargin, PageSetup } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Member } from "../protocol/hostObject";
import { lastRow, parseReference, WHOLE_SHEET } from "../workbook/blocks";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import { rangeObject } from "./ranges";
import { isRangeTarget } from "./rangeTarget";

function setUp(sheet: SimulatedSheet, patch: Partial<PageSetup>): void {
  sheet.requireWritable();
  sheet.pageSetup = { ...sheet.pageSetup, ...patch };
}

/** Excel's names of paper sizes and their numbers in the file; the sizes offices here print on. */
const PAPERS: Readonly<Record<string, number>> = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 };

const paperSize: Member<SimulatedSheet> = scalar(
  9,
  ({ pageSetup }) => Object.entries(PAPERS).find(([, number]) => number === pageSetup.paperSize)?.[0] ?? null,
  (sheet, value) => {
    const number = typeof value === "string" ? PAPERS[value] : undefined;
    if (number === undefined) throw new ApiError("InvalidArgument");
    setUp(sheet, { paperSize: number });
  },
);

const orientation: Member<SimulatedSheet> = scalar(
  9,
  ({ pageSetup }) => (pageSetup.orientation === "landscape" ? "Landscape" : "Portrait"),
  (sheet, value) => {
    if (value !== "Landscape" && value !== "Portrait") throw new ApiError("InvalidArgument");
    setUp(sheet, { orientation: value === "Landscape" ? "landscape" : "portrait" });
  },
);

const printOrder: Member<SimulatedSheet> = scalar(
  9,
  ({ pageSetup }) => (pageSetup.overThenDown ? "OverThenDown" : "DownThenOver"),
  (sheet, value) => {
    if (value !== "OverThenDown" && value !== "DownThenOver") throw new ApiError("InvalidArgument");
    setUp(sheet, { overThenDown: value === "OverThenDown" });
  },
);

const pages = (value: unknown): number | null => (typeof value === "number" && value > 0 ? value : null);

const zoom: Member<SimulatedSheet> = scalar(
  9,
  ({ pageSetup: { fitToWidth, fitToHeight } }) =>
    fitToWidth === null && fitToHeight === null
      ? { scale: 100 }
      : { horizontalFitToPages: fitToWidth ?? 0, verticalFitToPages: fitToHeight ?? 0 },
  (sheet, value) => {
    const { horizontalFitToPages, verticalFitToPages, scale } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof scale === "number" && scale !== 100)
      throw new ApiError("ApiNotFound", "The simulated Excel fits to pages, it does not print at a scale.");
    setUp(sheet, { fitToWidth: pages(horizontalFitToPages), fitToHeight: pages(verticalFitToPages) });
  },
);

const SECTIONS = { left: "L", center: "C", right: "R" } as const;
type Section = keyof typeof SECTIONS;

/** Takes "&LLeft&CCentre&RRight" apart; text before any code stands in the centre. "&&" is an ampersand, not a code. */
function sectionsOf(text: string): Record<Section, string> {
  const found: Record<Section, string> = { left: "", center: "", right: "" };
  let place: Section = "center";
  for (const [piece] of text.matchAll(/&&|&[LCR]|&|[^&]+/g)) {
    const section = (Object.keys(SECTIONS) as Section[]).find((name) => `&${SECTIONS[name]}` === piece);
    if (section) place = section;
    else found[place] += piece;
  }
  return found;
}

const joined = (sections: Record<Section, string>): string =>
  (Object.keys(SECTIONS) as Section[])
    .filter((name) => sections[name] !== "")
    .map((name) => `&${SECTIONS[name]}${sections[name]}`)
    .join("");

function sectionMember(section: Section, where: "header" | "footer"): Member<SimulatedSheet> {
  return scalar(
    9,
    ({ pageSetup }) => sectionsOf(pageSetup[where])[section],
    (sheet, value) => {
      if (typeof value !== "string") throw new ApiError("InvalidArgument");
      const text = joined({ ...sectionsOf(sheet.pageSetup[where]), [section]: value });
      if (text.length > LONGEST_HEADER) throw new ApiError("InvalidArgument");
      setUp(sheet, { [where]: text });
    },
  );
}

const LONGEST_HEADER = 255;

const headerFooterObject = defineClass<SimulatedSheet>({
  name: "HeaderFooter",
  members: {
    leftHeader: sectionMember("left", "header"),
    centerHeader: sectionMember("center", "header"),
    rightHeader: sectionMember("right", "header"),
    leftFooter: sectionMember("left", "footer"),
    centerFooter: sectionMember("center", "footer"),
    rightFooter: sectionMember("right", "footer"),
  },
});

const headersFootersObject = defineClass<SimulatedSheet>({
  name: "HeaderFooterGroup",
  members: { defaultForAllPages: navigation(9, headerFooterObject) },
});

/** Excel's own margins, for a sheet whose file says nothing of them. */
const STANDARD_MARGINS = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 } as const;

const margin = (name: PageMargin): Member<SimulatedSheet> =>
  scalar(
    9,
    ({ pageSetup }) => (pageSetup.margins ?? STANDARD_MARGINS)[name],
    (sheet, value) => {
      if (typeof value !== "number" || value < 0) throw new ApiError("InvalidArgument");
      setUp(sheet, { margins: { ...(sheet.pageSetup.margins ?? STANDARD_MARGINS), [name]: value } });
    },
  );

/** The page breaks between rows that somebody chose. A new page begins above the range. */
export const horizontalPageBreaksObject = defineClass<SimulatedSheet>({
  name: "PageBreakCollection",
  members: {
    getCount: method(9, ({ pageSetup }) => pageSetup.rowBreaks?.length ?? 0),
    removePageBreaks: method(9, (sheet) => setUp(sheet, { rowBreaks: [] })),
    add: method(9, (sheet, args) => {
      const target = args.object(0, "Range")?.target;
      const block = isRangeTarget(target) ? target.block : parseReference(args.text(0))?.block;
      if (!block || block.row === 0) throw new ApiError("InvalidArgument");
      const rows = new Set([...(sheet.pageSetup.rowBreaks ?? []), block.row]);
      setUp(sheet, { rowBreaks: [...rows].sort((a, b) => a - b) });
      return pageBreakObject({ sheet, row: block.row });
    }),
  },
});

const pageBreakObject = defineClass<{ readonly sheet: SimulatedSheet; readonly row: number }>({
  name: "PageBreak",
  members: { columnIndex: scalar(9, () => 0), rowIndex: scalar(9, ({ row }) => row) },
});

export const pageLayoutObject = defineClass<SimulatedSheet>({
  name: "PageLayout",
  members: {
    orientation,
    paperSize,
    zoom,
    printOrder,
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    headersFooters: navigation(9, headersFootersObject),
    setPrintTitleRows: method(9, (sheet, args) => {
      const target = args.object(0, "Range")?.target;
      const block = isRangeTarget(target) ? target.block : parseReference(args.text(0))?.block;
      if (!block) throw new ApiError("InvalidArgument");
      setUp(sheet, { titleRows: { first: block.row, last: lastRow(block) } });
    }),
    setPrintTitleColumns: method(9, (sheet, args) => {
      const target = args.object(0, "Range")?.target;
      const block = isRangeTarget(target) ? target.block : parseReference(args.text(0))?.block;
      if (!block) throw new ApiError("InvalidArgument");
      setUp(sheet, { titleColumns: { first: block.column, last: block.column + block.columns - 1 } });
    }),
    getPrintTitleColumnsOrNullObject: method(9, (sheet) => {
      const columns = sheet.pageSetup.titleColumns;
      if (!columns) return null;
      const across = { column: columns.first, columns: columns.last - columns.first + 1 };
      return rangeObject({ sheet, block: { row: 0, rows: WHOLE_SHEET.rows, ...across } });
    }),
    getPrintTitleRowsOrNullObject: method(9, (sheet) => {
      const rows = sheet.pageSetup.titleRows;
      if (!rows) return null;
      const block = { row: rows.first, column: 0, rows: rows.last - rows.first + 1, columns: WHOLE_SHEET.columns };
      return rangeObject({ sheet, block });
    }),
  },
});

function freeze(sheet: SimulatedSheet, rows: number, columns: number): void {
  sheet.requireWritable();
  if (rows + columns < 1) throw new ApiError("InvalidArgument");
  sheet.frozenRows = rows;
  sheet.frozenColumns = columns;
}

export const freezePanesObject = defineClass<SimulatedSheet>({
  name: "WorksheetFreezePanes",
  members: {
    freezeRows: method(7, (sheet, args) => freeze(sheet, args.numberOr(0, 1), 0)),
    freezeColumns: method(7, (sheet, args) => freeze(sheet, 0, args.numberOr(0, 1))),
    freezeAt: method(7, (sheet, args) => {
      const target = args.object(0, "Range")?.target;
      const block = isRangeTarget(target) ? target.block : parseReference(args.text(0))?.block;
      if (!block) throw new ApiError("InvalidArgument");
      freeze(sheet, lastRow(block) + 1, block.column + block.columns);
    }),
    unfreeze: method(7, (sheet) => {
      sheet.requireWritable();
      sheet.frozenRows = 0;
      sheet.frozenColumns = 0;
    }),
    getLocationOrNullObject: method(7, (sheet) => {
      const { frozenRows, frozenColumns } = sheet;
      if (frozenRows === 0 && frozenColumns === 0) return null;
      const rows = frozenRows === 0 ? WHOLE_SHEET.rows : frozenRows;
      const columns = frozenColumns === 0 ? WHOLE_SHEET.columns : frozenColumns;
      return rangeObject({ sheet, block: { row: 0, column: 0, rows, columns } });
    }),
  },
});
