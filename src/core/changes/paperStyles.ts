import { BODY_LOOKS, bodyStyle, type BodyLook, type PaperStyle } from "../papers/looks";
import { SIZE } from "../papers/measures";
import type { Rating } from "../rate/rating";
import type { BorderSpec, StyleSpec } from "./styleSpec";

const ACCENT = "#1F4E79";
const QUIET = "#595959";
const LINK = "#0B5394";
const ROW_RULE: BorderSpec = { weight: "thin", colour: "#BFBFBF" };
const GROUP_RULE: BorderSpec = { weight: "thin", colour: "#404040" };

type Colours = Readonly<Record<Rating, { readonly text: string; readonly fill: string; readonly solid: string }>>;

/** The looks of the papers, from the plain cell and the colours of the ratings. */
export function paperStyles(plain: StyleSpec, colours: Colours): Readonly<Record<PaperStyle, StyleSpec>> {
  const line: StyleSpec = { ...plain, horizontal: "left", vertical: "center" };
  const accent = { bold: true, colour: ACCENT } as const;
  const head: StyleSpec = {
    ...plain,
    ...accent,
    fontSize: SIZE.tableHeading,
    fill: "#EAF1F8",
    horizontal: "left",
    vertical: "bottom",
    wrap: true,
    borders: { bottom: { weight: "medium", colour: ACCENT } },
  };
  const rule = { borders: { bottom: { weight: "thin", colour: ACCENT } } } as const;
  return {
    ...bodyStyles(plain, colours),
    paperTitle: { ...line, ...accent, fontSize: SIZE.title },
    paperLine: { ...line, fontSize: SIZE.line, colour: QUIET },
    paperHeadline: { ...line, fontSize: SIZE.headline },
    paperText: line,
    paperStrongText: { ...line, bold: true },
    paperNote: { ...line, fontSize: SIZE.note, colour: QUIET },
    paperHeading: { ...line, ...accent, ...rule, fontSize: SIZE.heading },
    paperHeadingRule: { ...line, ...rule },
    paperLink: { ...line, colour: LINK, underline: true },
    paperHeadLeft: head,
    paperHeadIndented: { ...head, indent: 1 },
    paperHeadCentre: { ...head, horizontal: "center" },
    paperHeadRight: { ...head, horizontal: "right", indent: 1 },
  };
}

const indented = (style: StyleSpec): StyleSpec => ({ ...style, indent: 1 });

/** What a cell of a table looks like but for its rule. */
function bodyLooks(plain: StyleSpec, colours: Colours): Readonly<Record<BodyLook, StyleSpec>> {
  const cell: StyleSpec = { ...plain, horizontal: "left", vertical: "center", wrap: true };
  const chip = (rating: Rating): StyleSpec => {
    const { text: colour, fill, solid } = colours[rating];
    return { ...indented(cell), bold: true, colour, fill, borders: { left: { weight: "thick", colour: solid } } };
  };
  // References are text: "3.10" is no number.
  const strong: StyleSpec = { ...cell, bold: true, numberFormat: "@" };
  const centred: StyleSpec = { ...cell, horizontal: "center" };
  // The step at the right keeps a figure, and the heading over it, off the next.
  const figure: StyleSpec = { ...indented(cell), horizontal: "right", numberFormat: "#,##0" };
  // In figures a day reads the same in both languages, wherever it is opened.
  const day: StyleSpec = { ...cell, numberFormat: "dd/mm/yyyy" };
  const quiet: StyleSpec = { ...cell, colour: QUIET };
  const link: StyleSpec = { ...cell, colour: LINK, underline: true };
  return {
    ...{ Cell: cell, CellIndented: indented(cell), CellStrong: strong, CellStrongIndented: indented(strong) },
    ...{ CellCentre: centred, CellCentreStrong: { ...centred, bold: true } },
    ...{ CellRight: figure, CellRightStrong: { ...figure, bold: true } },
    ...{ CellTenths: { ...figure, numberFormat: "#,##0.0" }, CellDay: day, CellDayIndented: indented(day) },
    ...{ CellQuiet: quiet, CellQuietIndented: indented(quiet), CellLink: link, CellLinkIndented: indented(link) },
    ...{ ChipBlue: chip("Blue"), ChipGreen: chip("Green"), ChipAmber: chip("Amber") },
    ...{ ChipRed: chip("Red"), ChipGrey: chip("Grey") },
  };
}

function bodyStyles(
  plain: StyleSpec,
  colours: Colours,
): Readonly<Record<`paper${BodyLook}` | `paper${BodyLook}Ruled`, StyleSpec>> {
  const looks = bodyLooks(plain, colours);
  const ruled = (look: BodyLook, bottom: BorderSpec): StyleSpec => ({
    ...looks[look],
    borders: { ...looks[look].borders, bottom },
  });
  return Object.fromEntries(
    BODY_LOOKS.flatMap((look) => [
      [bodyStyle(look, false), ruled(look, ROW_RULE)],
      [bodyStyle(look, true), ruled(look, GROUP_RULE)],
    ]),
  ) as ReturnType<typeof bodyStyles>;
}
