import { RATING_SOLIDS } from "../papers/ratingSolids";
import type { StyleName } from "./changeSet";
import { paperStyles } from "./paperStyles";
import type { BorderSpec, StyleSpec } from "./styleSpec";

const ACCENT = "#1F4E79";
const INK = "#1A1A1A";
const GREY = "#595959";
const BETWEEN_ROWS: BorderSpec = { weight: "thin", colour: "#D9D9D9" };
const UNDER_HEADING: BorderSpec = { weight: "medium", colour: ACCENT };

/** The plain look and style of a table of ours: the rules between its rows are ours, so the table brings no bands. */
export const TABLE_STYLE = { name: "TableStyleLight1", bandedRows: false } as const;

/** Text, fill and solid of each rating (R13: always beside its word). The solids are the charts' and left edges'. */
export const RATING_COLOURS = {
  Blue: { text: "#0B3D73", fill: "#DCE9F7", solid: RATING_SOLIDS.Blue },
  Green: { text: "#0E5A1F", fill: "#DFF2E1", solid: RATING_SOLIDS.Green },
  Amber: { text: "#6B4400", fill: "#FFF0CC", solid: RATING_SOLIDS.Amber },
  Red: { text: "#8A1212", fill: "#FBE0E0", solid: RATING_SOLIDS.Red },
  Grey: { text: "#404040", fill: "#EDEDED", solid: RATING_SOLIDS.Grey },
} as const;

const PLAIN: StyleSpec = {
  fontSize: 10,
  bold: false,
  colour: INK,
  fill: null,
  horizontal: "general",
  vertical: "bottom",
  wrap: false,
  numberFormat: "General",
  underline: false,
  borders: {},
};

/** A cell of a table: in the middle of its row, clear of the rules above and below, and wrapped. */
const BODY: StyleSpec = {
  ...PLAIN,
  horizontal: "left",
  vertical: "center",
  wrap: true,
  borders: { bottom: BETWEEN_ROWS },
};

const HEADING: StyleSpec = {
  ...BODY,
  bold: true,
  colour: ACCENT,
  fill: "#EEF3F8",
  vertical: "bottom",
  borders: { bottom: UNDER_HEADING },
};

const rating = (colours: { readonly text: string; readonly fill: string; readonly solid: string }): StyleSpec => ({
  ...BODY,
  bold: true,
  colour: colours.text,
  fill: colours.fill,
  horizontal: "center",
  borders: { bottom: BETWEEN_ROWS, left: { weight: "thick", colour: colours.solid } },
});

/** Every look a cell of ours can have. "plain" is how Excel would show a cell nobody touched. */
export const STYLES: Readonly<Record<StyleName, StyleSpec>> = {
  ...paperStyles(PLAIN, RATING_COLOURS),
  plain: { ...PLAIN, fontSize: 11, colour: "#000000" },
  title: { ...PLAIN, fontSize: 18, bold: true, colour: ACCENT, horizontal: "left", vertical: "center" },
  subtitle: { ...PLAIN, colour: GREY, horizontal: "left", vertical: "center" },
  headline: { ...PLAIN, fontSize: 12, horizontal: "left", vertical: "center" },
  sectionHeading: {
    ...PLAIN,
    fontSize: 12,
    bold: true,
    colour: ACCENT,
    horizontal: "left",
    vertical: "center",
    borders: { bottom: { weight: "thin", colour: ACCENT } },
  },
  tableHeading: HEADING,
  tableHeadingCentred: { ...HEADING, horizontal: "center" },
  body: BODY,
  // References are text: "3.10" is no number.
  bodyStrong: { ...BODY, bold: true, numberFormat: "@" },
  bodyCentred: { ...BODY, horizontal: "center" },
  // Counts of one or two figures and days of one length: in the middle they keep clear of the text in the next column.
  money: { ...BODY, horizontal: "right", numberFormat: "#,##0.00;-#,##0.00" },
  number: { ...BODY, horizontal: "center", numberFormat: "#,##0" },
  date: { ...BODY, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  // 0 to 100 under a heading that says %: a % in the format would make Excel, and readers, take 50 for 0.5.
  percent: { ...BODY, horizontal: "center", numberFormat: "0" },
  link: { ...BODY, colour: "#0B5394", underline: true },
  textLink: { ...PLAIN, colour: "#0B5394", underline: true, horizontal: "left", vertical: "center" },
  note: { ...PLAIN, colour: GREY, horizontal: "left", vertical: "top" },
  ratingBlue: rating(RATING_COLOURS.Blue),
  ratingGreen: rating(RATING_COLOURS.Green),
  ratingAmber: rating(RATING_COLOURS.Amber),
  ratingRed: rating(RATING_COLOURS.Red),
  ratingGrey: rating(RATING_COLOURS.Grey),
};
