import type { Finding, IntendedValue } from "../findings/finding";
import { makeFinding } from "../findings/findings";
import { hasContent } from "../read/content";
import { readMoney } from "../read/readMoney";
import { yearNamed, yearText } from "../read/schoolYears";
import { codeOfWord, TABLE_BALANCE_KINDS } from "../read/tableWords";
import type { Cell, WorkbookSnapshot } from "../snapshot/workbookSnapshot";
import type { TableDescription } from "../tables/description";
import { findOwnTable, recordsOf } from "../tables/records";

type Meaning = (cell: Cell, language: "en" | "cy") => IntendedValue | null;

/** What a text means where the column holds something else; null where the formulas read it. */
const day: Meaning = ({ text }) => {
  const found = yearNamed(text)?.day ?? null;
  return found === null ? { kind: "anyOf", holds: "day" } : { kind: "day", day: found };
};
const amount: Meaning = (cell) => {
  const { amount: pence } = readMoney(cell, 100);
  return pence === null ? { kind: "anyOf", holds: "amount" } : { kind: "number", number: pence / 100 };
};
const wholeNumber: Meaning = ({ text }) =>
  /^\d{1,2}$/.test(text.trim()) ? { kind: "number", number: Number(text) } : { kind: "anyOf", holds: "number" };
const kind: Meaning = ({ text }, language) =>
  codeOfWord(text, TABLE_BALANCE_KINDS[language]) === null ? { kind: "anyOf", holds: "kind" } : null;
const year: Meaning = ({ text }) => {
  if (/^ *(?:199\d|20\d\d)/.test(text)) return null;
  const found = yearNamed(text);
  return found === null ? { kind: "anyOf", holds: "year" } : { kind: "words", words: yearText(found.year) };
};

/** By what a column holds, else by its name. */
const MEANINGS: Readonly<Record<string, Meaning>> = { day, money: amount, wholeNumber, kind, year };

/** Texts in PlanSchools and PlanSchoolBalances where the formulas need a day, an amount or a word of the list: they count for nothing (F50). */
export function ownSchoolCellFindings(snapshot: WorkbookSnapshot, language: "en" | "cy"): readonly Finding[] {
  return (["schools", "schoolBalances"] as const).flatMap((key) => {
    const table = findOwnTable(snapshot, key);
    if (!table) return [];
    const { columns }: TableDescription = table.description;
    const read = columns.flatMap(({ field, holds, writtenBy }) => {
      const meaning = MEANINGS[typeof holds === "string" && holds in MEANINGS ? holds : field];
      return meaning && writtenBy === "theirs" ? [{ field, meaning }] : [];
    });
    return recordsOf<string>(table).flatMap((record) =>
      read.flatMap(({ field, meaning }): readonly Finding[] => {
        const cell = record.cell(field);
        if (typeof cell?.value !== "string" || !hasContent(cell.value)) return [];
        const means = meaning({ ...cell, text: cell.value }, language);
        const at = { place: record.place(field), actionKey: null };
        return means === null ? [] : [makeFinding("value-not-for-formulas", at, { field, text: cell.value, means })];
      }),
    );
  });
}
