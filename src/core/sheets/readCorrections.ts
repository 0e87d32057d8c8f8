import type { Finding } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import type { CorrectionAnchor, CorrectionInForce } from "../recognise/recognition";
import { parseAddress, type CellPlace } from "../snapshot/address";
import type { WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import { CORRECTIONS } from "../tables/corrections";
import type { FieldOf } from "../tables/description";
import { findOwnTable, recordsOf } from "../tables/records";
import { aboutCode, choiceCode, codeOf, correctionOf, HEADINGS_BETWEEN, textInSheet } from "./correctionTexts";

/** One row of PlanCorrections, as it stands. */
export type CorrectionTexts = Readonly<Record<FieldOf<typeof CORRECTIONS>, string>>;

/** The corrections that the workbook remembers (T11), and the rows that say nothing we know. */
export interface RememberedCorrections {
  readonly corrections: readonly CorrectionInForce[];
  readonly unreadable: readonly { readonly at: CellPlace; readonly texts: CorrectionTexts }[];
}

/** Reads the table PlanCorrections, in whichever language its headings and words stand; a cleared choice is none. */
export function readCorrections(snapshot: WorkbookSnapshot): RememberedCorrections {
  const table = findOwnTable(snapshot, "corrections");
  if (!table) return { corrections: [], unreadable: [] };
  const corrections: CorrectionInForce[] = [];
  const unreadable: RememberedCorrections["unreadable"][number][] = [];
  for (const record of recordsOf(table)) {
    const texts = Object.fromEntries(
      CORRECTIONS.columns.map(({ field }) => [field, record.text(field).trim()]),
    ) as CorrectionTexts;
    if (texts.choice === "") continue;
    const place = record.place("choice");
    if (place === null) continue;
    const correction = correctionIn(texts, place);
    if (correction) corrections.push(correction);
    else unreadable.push({ at: place, texts });
  }
  return { corrections, unreadable };
}

function correctionIn(texts: CorrectionTexts, keptAt: CellPlace): CorrectionInForce | null {
  const about = aboutCode(texts.about);
  const code = about && choiceCode(about, texts.choice);
  if (about === null || code === null) return null;
  const isAboutWords = about === "claim" || about === "owner" || about === "spelling";
  if ((about === "colour" && !/^#[0-9A-F]{6}$/i.test(texts.text)) || (isAboutWords && texts.text === "")) return null;
  const anchor: CorrectionAnchor = {
    sheet: texts.sheet,
    cell: texts.cell,
    headings: about === "table" ? texts.text.split(HEADINGS_BETWEEN) : [texts.text],
    read: texts.read === "" ? "" : (choiceCode(about, texts.read) ?? texts.read),
    keptAt,
  };
  return { ...correctionOf(about, code, texts.text, parseAddress(texts.cell)?.column ?? 0), anchor };
}

/** The corrections that are not followed, so that none is dropped in silence: their place is gone, or their words say nothing. */
export function correctionFindings(
  unplaced: readonly CorrectionInForce[],
  unreadable: RememberedCorrections["unreadable"],
): readonly Finding[] {
  return [
    ...unplaced.map((correction) =>
      makeFinding(
        "correction-not-followed",
        { place: correction.anchor?.keptAt ?? null, actionKey: null },
        {
          about: correction.kind,
          onSheet: correction.anchor?.sheet ?? "",
          text: textInSheet(correction),
          choice: codeOf(correction),
          why: "place-gone",
        },
      ),
    ),
    ...unreadable.map(({ at, texts }) =>
      makeFinding(
        "correction-not-followed",
        { place: at, actionKey: null },
        { about: texts.about, onSheet: texts.sheet, text: texts.text, choice: texts.choice, why: "not-understood" },
      ),
    ),
  ];
}
