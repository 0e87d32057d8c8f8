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

/** A finding set aside is known again by its code and the action's id, else its place: rows move, figures change. */
const keyOf = (code: string, what: string, where: string, ids: ReadonlySet<string>): string => {
  const id = what.split(": ", 1)[0] ?? "";
  return `${code}|${ids.has(id) ? id : where}`;
};

function readSetAside(input: LayoutInput, ids: ReadonlySet<string>): ReadonlyMap<string, SetAside> {
  const table = findOwnTable(input.snapshot, "findings");
  const kept = new Map<string, SetAside>();
  if (!table) return kept;
  const at = (column: FindingColumn): number =>
    columnOf(table, [input.words.sheets.headings.findings[column], ...headingsOf(column)]);
  const [code, what, where, reason, by] = [at("code"), at("what"), at("where"), at("setAsideReason"), at("setAsideBy")];
  for (let row = 0; row < bodyRows(table); row += 1) {
    const text = (column: number): string => bodyText(table, row, column);
    if (text(reason) === "" && text(by) === "") continue;
    kept.set(keyOf(text(code), text(what), text(where), ids), { reason: text(reason), by: text(by) });
  }
  return kept;
}

function* findingRows(input: LayoutInput): Work<readonly FindingRow[]> {
  const { plan, words } = input;
  yield 0;
  const placeOf = placesOnOurSheets(input);
  yield 0;
  const idOf = new Map(plan.actions.map(({ key, id }) => [key, id]));
  const ids = new Set(plan.actions.flatMap(({ id }) => (id === null ? [] : [id])));
  yield 0;
  const setAside = readSetAside(input, ids);
  yield 0;
  const rowOf = (finding: Finding): FindingRow => {
    const place = placeOf(finding);
    const id = finding.actionKey === null ? null : (idOf.get(finding.actionKey) ?? null);
    const code = `${finding.rule} ${finding.code}`;
    const sentence = words.findings.sentence(finding);
    const what = cutText(id === null ? sentence : `${id}: ${sentence}`, words.sheets.cutMark);
    const where = place ? placeText(place) : words.sheets.wholePlan;
    const severity = words.sheets.severities[finding.severity];
    return { code, severity, where, place, what, setAside: setAside.get(keyOf(code, what, where, ids)) };
  };
  const inOrder = SEVERITIES.flatMap((severity) => input.findings.filter((row) => row.severity === severity));
  return yield* mapInSteps(inOrder, rowOf);
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
