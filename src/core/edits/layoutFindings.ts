import type { Finding, Severity } from "../findings/finding";
import type { CellPlace } from "../snapshot/address";
import { mapInSteps, part, type Work } from "../steps/work";
import { english } from "../words/english";
import { welsh } from "../words/welsh";
import type { FindingColumn } from "../words/sheetsWords";
import { bodyRows, bodyText, columnOf, findOwnTable, TABLE_NAMES, type OwnTable } from "./ownTables";
import { placesOnOurSheets } from "./placesOnOurSheets";
import { linkTo, placeFrom, placeText } from "./placeText";
import { layoutTable, TABLE_ROW, textContent, type Column, type LayoutInput, type SheetLayout } from "./sheetLayout";
import { cutText } from "./textFitting";

interface FindingRow {
  readonly code: string;
  /** In the language of the sheet. */
  readonly severity: string;
  readonly where: string;
  readonly place: CellPlace | null;
  readonly what: string;
  readonly setAside: SetAside | undefined;
}

interface SetAside {
  readonly reason: string;
  readonly by: string;
}

const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

const headingsOf = (column: FindingColumn): string[] =>
  [english, welsh].map(({ sheets }) => sheets.headings.findings[column]);

type Told = Pick<FindingRow, "code" | "where" | "what">;
interface Stored extends Told {
  readonly setAside: SetAside;
}

function readSetAside(input: LayoutInput): readonly Stored[] {
  const table = findOwnTable(input.snapshot, "findings");
  if (!table) return [];
  const at = (column: FindingColumn): number =>
    columnOf(table, [input.words.sheets.headings.findings[column], ...headingsOf(column)]);
  const [code, what, where, reason, by] = [at("code"), at("what"), at("where"), at("setAsideReason"), at("setAsideBy")];
  return Array.from({ length: bodyRows(table) }, (_, row): Stored => {
    const text = (column: number): string => bodyText(table, row, column);
    const setAside = { reason: text(reason), by: text(by) };
    return { code: text(code), what: text(what), where: text(where), setAside };
  }).filter(({ setAside }) => setAside.reason !== "" || setAside.by !== "");
}

/**
 * A finding set aside is known again by what it says, though its figures change (days overdue) and its row moves: first by
 * all of it, then by its action's id (its place where several actions have the id) and its words without figures, then,
 * in another language, by the id or place alone where there is only one. No reason is given to two findings.
 */
function givenBack(rows: readonly Told[], stored: readonly Stored[], idCounts: ReadonlyMap<string, number>) {
  const given = new Map<Told, SetAside>();
  const left = new Set(stored);
  const subjectOf = ({ what, where }: Told): string => {
    const id = what.split(": ", 1)[0] ?? "";
    return idCounts.get(id) === 1 ? id : where;
  };
  const isOnWholePlan = ({ where }: Told): boolean => [english, welsh].some(({ sheets }) => sheets.wholePlan === where);
  const without = (text: string): string => text.replaceAll(/\d+/g, "");
  const give = (keyOf: (told: Told) => string | null, onlyOne: boolean): void => {
    const waiting = grouped([...left], keyOf);
    for (const [key, alike] of grouped(
      rows.filter((row) => !given.has(row)),
      keyOf,
    )) {
      const found = waiting.get(key) ?? [];
      if (onlyOne && (alike.length > 1 || found.length > 1)) continue;
      alike.slice(0, found.length).forEach((row, index) => {
        const one = found[index];
        if (!one) return;
        given.set(row, one.setAside);
        left.delete(one);
      });
    }
  };
  give(({ code, where, what }) => [code, where, what].join("\n"), false);
  give((told) => [told.code, subjectOf(told), without(told.what)].join("\n"), false);
  give((told) => (isOnWholePlan(told) ? null : [told.code, subjectOf(told)].join("\n")), true);
  return given;
}

/** By their key, in their order; what has no key is left out. */
function grouped<T>(all: readonly T[], keyOf: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function* findingRows(input: LayoutInput): Work<readonly FindingRow[]> {
  const { plan, words } = input;
  yield 0;
  const placeOf = placesOnOurSheets(input);
  yield 0;
  const idOf = new Map(plan.actions.map(({ key, id }) => [key, id]));
  yield 0;
  const rowOf = (finding: Finding): FindingRow => {
    const place = placeOf(finding);
    const id = finding.actionKey === null ? null : (idOf.get(finding.actionKey) ?? null);
    const sentence = words.findings.sentence(finding);
    return {
      code: `${finding.rule} ${finding.code}`,
      severity: words.sheets.severities[finding.severity],
      where: place ? placeText(place) : words.sheets.wholePlan,
      place,
      what: cutText(id === null ? sentence : `${id}: ${sentence}`, words.sheets.cutMark),
      setAside: undefined,
    };
  };
  const inOrder = SEVERITIES.flatMap((severity) => input.findings.filter((row) => row.severity === severity));
  const rows = yield* mapInSteps(inOrder, rowOf);
  const stored = readSetAside(input);
  if (stored.length === 0) return rows;
  yield 1;
  const idCounts = new Map<string, number>();
  for (const { id } of plan.actions) if (id !== null) idCounts.set(id, (idCounts.get(id) ?? 0) + 1);
  const setAside = givenBack(rows, stored, idCounts);
  return rows.map((row) => ({ ...row, setAside: setAside.get(row) }));
}

function findingColumns(input: LayoutInput): readonly Column<FindingRow>[] {
  const { headings, severities, findingTip } = input.words.sheets;
  const heading = headings.findings;
  return [
    { heading: heading.code, width: 28, style: "body", content: ({ code }) => code },
    {
      heading: heading.severity,
      width: 11,
      style: "bodyCentred",
      content: ({ severity }) => severity,
      rules: [
        { equals: severities.error, style: "ratingRed" },
        { equals: severities.warning, style: "ratingAmber" },
      ],
    },
    {
      heading: heading.where,
      width: 26,
      style: "link",
      content: ({ where }) => where,
      link: ({ place, where }) => (place ? linkTo(place, findingTip(where)) : null),
    },
    { heading: heading.what, width: 80, style: "body", content: ({ what }) => what },
    {
      heading: heading.setAsideReason,
      width: 30,
      style: "body",
      roomy: true,
      content: ({ setAside }) => textContent(setAside?.reason),
    },
    { heading: heading.setAsideBy, width: 18, style: "body", content: ({ setAside }) => textContent(setAside?.by) },
  ];
}

const layoutRows = (input: LayoutInput, rows: readonly FindingRow[]): Work<SheetLayout> =>
  layoutTable(input, { key: "findings", tableName: TABLE_NAMES.findings, columns: findingColumns(input), rows });

/** PlanFindings: what stands, worst first; what was set aside stays set aside. */
export function* layoutFindings(input: LayoutInput): Work<SheetLayout> {
  const rows = yield* part(findingRows(input), 0, 0.4);
  return yield* part(layoutRows(input, rows), 0.4, 1);
}

/** PlanFindings as it stands in the workbook, so that a rebuild changes only what differs (B4). */
export function findingsAsTheyStand(input: LayoutInput, table: OwnTable): Work<SheetLayout> {
  const rows = Array.from({ length: bodyRows(table) }, (_, row): FindingRow => {
    const text = (column: number): string => bodyText(table, row, column);
    const setAside = { reason: text(4), by: text(5) };
    return { code: text(0), severity: text(1), where: text(2), place: placeFrom(text(2)), what: text(3), setAside };
  });
  return layoutRows(
    input,
    rows.filter(({ code, what }) => code !== "" || what !== ""),
  );
}

/** Whether the table still has our columns where we put them; others may stand to the right of them. */
export const findingsAreOurs = ({ block, headings }: OwnTable): boolean =>
  block.row === TABLE_ROW &&
  block.column === 0 &&
  [english, welsh].some(({ sheets }) =>
    Object.values(sheets.headings.findings).every((heading, index) => headings[index] === heading),
  );
