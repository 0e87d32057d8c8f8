import { makeStyles, tokens } from "@fluentui/react-components";

const line = `1px solid ${tokens.colorNeutralStroke2}`;

/** The looks the views share; spacing is 4, 8, 12 or 16. In forced colours Windows' own colours take over. */
export const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", minHeight: "100vh", boxSizing: "border-box" },
  header: { padding: "8px 12px 0", borderBottom: line },
  brand: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: "4px" },
  narrow: { minWidth: "32px", paddingLeft: "4px", paddingRight: "4px" },
  product: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  main: { flexGrow: 1 },
  body: { padding: "12px", display: "flex", flexDirection: "column", gap: "12px", outline: "none" },
  foot: {
    position: "sticky",
    bottom: 0,
    padding: "8px 12px",
    borderTop: line,
    backgroundColor: tokens.colorNeutralBackground1,
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
  },
  grow: { flexGrow: 1 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  tight: { display: "flex", flexDirection: "column", gap: "4px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  /** A word, and beside it a text that breaks within its own width. */
  beside: { display: "flex", alignItems: "baseline", gap: "8px" },
  /** Words on the left, what can be done with them on the right. */
  ends: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  /** Stands where the words of an opening stand, beside its triangle. */
  indented: { margin: 0, padding: "2px 0 2px 16px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  /** Entries of several lines each: the space between two is wider than that within one. */
  spaced: { gap: "16px", marginTop: "8px" },
  lines: { margin: 0, paddingLeft: "20px", display: "flex", flexDirection: "column", gap: "4px" },
  section: { borderTop: line, paddingTop: "12px", display: "flex", flexDirection: "column", gap: "8px" },
  card: {
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  /** A card that opens: a closed one has nothing below its summary, so the space belongs to what it holds. */
  opening: {
    border: line,
    borderRadius: tokens.borderRadiusMedium,
    padding: "8px",
    "& > :not(summary)": { marginTop: "8px" },
  },
  /** Stands beside the triangle of its summary, not under it. */
  besideMarker: {
    display: "inline-flex",
    flexDirection: "column",
    gap: "4px",
    width: "calc(100% - 20px)",
    verticalAlign: "top",
  },
  /** The words of a summary that is one sentence: its second line begins where the first does. */
  hanging: { display: "inline-block", width: "calc(100% - 20px)", verticalAlign: "top" },
  /** A question or an error stands out by its left edge and its words, not by colour alone. */
  asking: { borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  note: {
    borderLeft: `3px solid ${tokens.colorStatusDangerBorder2}`,
    backgroundColor: tokens.colorNeutralBackground3,
    padding: "8px 12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  said: { borderLeft: `3px solid ${tokens.colorStatusSuccessBorder2}` },
  field: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  /** A short list beside its label. */
  inline: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
  control: {
    minHeight: "32px",
    maxWidth: "100%",
    boxSizing: "border-box",
    padding: "4px 8px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  /** In Excel on the web Office.js walks with the Tab key itself, and knows no summary that does not state its tab index. */
  summary: {
    cursor: "pointer",
    padding: "2px 0",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  link: {
    font: "inherit",
    textAlign: "left",
    padding: "2px 0",
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  /** An answer with what it changes below it: as wide as the pane, so that long words break. */
  answer: { maxWidth: "100%", justifyContent: "flex-start", textAlign: "left", overflowWrap: "anywhere" },
  /** Many answers stand in two columns where the words have room, or the questions would be as long as the plan. */
  answers: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", gap: "4px" },
  effect: {
    display: "block",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  swatch: { display: "inline-block", width: "12px", height: "12px", border: line, forcedColorAdjust: "none" },
  samples: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
  },
  /** Two lines of a longer text; the dots say that it goes on. */
  clip: {
    display: "-webkit-box",
    overflow: "hidden",
    overflowWrap: "anywhere",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- no browser counts lines without it
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
  },
  words: { overflowWrap: "anywhere" },
  preformatted: {
    margin: 0,
    padding: "8px",
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
  },
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
