import { CLAIMED_COLOURS, type OwnerKind } from "../read/readings";
import { foldText } from "../text/normalise";
import type { CorrectionInForce, TableKind } from "../recognise/recognition";
import { fieldName, READ_FIELDS } from "../tables/fieldNames";
import { WRITTEN_WORDS, type WrittenWords } from "../words/wordsOfOwnTables";

/** What a role, a kind, an order or a colour is called, for a correction about this. */
export function choiceText(about: CorrectionInForce["kind"], code: string, words: WrittenWords): string {
  return codesOf(about, words).find(([known]) => known === code)?.[1] ?? code;
}

/** The code behind a word a person wrote or left there, in any of the languages; null for a word nobody knows. */
export function choiceCode(about: CorrectionInForce["kind"], text: string): string | null {
  const wanted = foldText(text);
  for (const words of WRITTEN_WORDS) {
    const found = codesOf(about, words).find(([, called]) => foldText(called) === wanted);
    if (found) return found[0];
  }
  return null;
}

/** What a correction is about, read from its word in any of the languages. */
export const aboutCode = (text: string): CorrectionInForce["kind"] | null =>
  ABOUT.find((kind) => WRITTEN_WORDS.some(({ corrections }) => foldText(corrections.about[kind]) === foldText(text))) ??
  null;

const ABOUT = [
  "table",
  "column",
  "dates",
  "colour",
  "claim",
  "owner",
  "spelling",
] as const satisfies readonly CorrectionInForce["kind"][];

/** Between the headings of a table, in its one cell. */
export const HEADINGS_BETWEEN = " | ";

/** What a correction is about, as it stands in the sheet: its colour, an owner's words, its heading or headings. */
export function textInSheet(correction: CorrectionInForce): string {
  if (correction.kind === "colour") return correction.fill;
  if ("text" in correction) return correction.text;
  return correction.anchor?.headings.join(HEADINGS_BETWEEN) ?? "";
}

/** The choice of a correction as one code; `correctionOf` takes it apart again. */
export function codeOf(correction: CorrectionInForce): string {
  switch (correction.kind) {
    case "table":
      return correction.ticked ? correction.tableKind : `${correction.tableKind}${NOT_TAKEN}`;
    case "column":
      return correction.role ?? LEFT_OUT;
    case "dates":
      return correction.order;
    case "colour":
    case "claim":
      return correction.means;
    case "owner":
      return correction.ownerKind;
    case "spelling":
      return correction.who;
  }
}

/** The correction with this code as its choice; what it is about comes from its own row. */
export function correctionOf(
  about: CorrectionInForce["kind"],
  code: string,
  text: string,
  column: number,
): CorrectionInForce {
  const tableKey = ""; // Placed once the tables are known.
  switch (about) {
    case "table":
      return {
        kind: "table",
        tableKey,
        ticked: !code.endsWith(NOT_TAKEN),
        // The code comes from the list of these kinds.
        tableKind: code.replace(NOT_TAKEN, "") as TableKind,
      };
    case "column":
      return { kind: "column", tableKey, column, role: code === LEFT_OUT ? null : code };
    case "dates":
      return { kind: "dates", tableKey, column, order: code === "month-first" ? "month-first" : "day-first" };
    case "colour":
      return { kind: "colour", fill: text, means: code };
    case "claim":
      return { kind: "claim", text, means: code };
    case "owner":
      return { kind: "owner", text, ownerKind: code as OwnerKind };
    case "spelling":
      return { kind: "spelling", text, who: code === "another" ? "another" : "same" };
  }
}

const NOT_TAKEN = "-";
const LEFT_OUT = "";
/** The code of a colour that claims nothing. */
export const MEANS_NOTHING = "none";

type Codes = readonly (readonly [code: string, text: string])[];

/** Every choice there is, with its words. Fields are called as the columns of our tables are. */
function codesOf(about: CorrectionInForce["kind"], words: WrittenWords): Codes {
  const { corrections, sheets, language } = words;
  switch (about) {
    case "table":
      return Object.entries(corrections.tableKinds).flatMap(([kind, text]): Codes => [
        [kind, text],
        [`${kind}${NOT_TAKEN}`, `${text}, ${corrections.notTaken}`],
      ]);
    case "column":
      return [
        [LEFT_OUT, corrections.leftOut],
        ...READ_FIELDS.map((field) => [field, fieldName(field, language)] as const),
      ];
    case "dates":
      return Object.entries(corrections.dateOrders);
    case "colour":
    case "claim":
      return [
        ...CLAIMED_COLOURS.map((colour) => [colour, corrections.colours[colour]] as const),
        [MEANS_NOTHING, corrections.meansNothing],
      ];
    case "owner":
      return Object.entries(sheets.ownerKinds);
    case "spelling":
      return Object.entries(corrections.spellings);
  }
}
