/** The looks of cells on papers. What each is stands with the styles of our sheets. */
type PlainLook = "Title" | "Line" | "Headline" | "Text" | "StrongText" | "Note" | "Heading" | "HeadingRule" | "Link";
type HeadLook = "HeadLeft" | "HeadIndented" | "HeadCentre" | "HeadRight";
/** Looks of a table's body; each stands twice, the second with the dark rule that ends a group. */
export const BODY_LOOKS = [
  "Cell",
  "CellStrong",
  "CellIndented",
  "CellStrongIndented",
  "CellCentre",
  "CellCentreStrong",
  "CellRight",
  "CellRightStrong",
  "CellTenths",
  "CellDay",
  "CellDayIndented",
  "CellQuiet",
  "CellQuietIndented",
  "CellLink",
  "CellLinkIndented",
  "ChipBlue",
  "ChipGreen",
  "ChipAmber",
  "ChipRed",
  "ChipGrey",
] as const;

export type BodyLook = (typeof BODY_LOOKS)[number];
export type PaperStyle = `paper${PlainLook}` | `paper${HeadLook}` | `paper${BodyLook}` | `paper${BodyLook}Ruled`;

export const bodyStyle = (look: BodyLook, isRuled: boolean): PaperStyle => `paper${look}${isRuled ? "Ruled" : ""}`;
