import { fromSerial, type CalendarDate } from "./calendar/calendarDate";
import type { Finding } from "./findings/finding";
import type { Recommendation } from "./plan/actionPlan";
import { makeFinding } from "./findings/findings";
import { dayInCell } from "./plan/ownCells";
import { OLDER_LIMITS } from "./rate/olderLimits";
import type { Policy } from "./rate/limits";
import type { RuleChanges } from "./rate/ruleRows";
import { readPolicy, SETTINGS } from "./rate/limitBounds";
import { excelTrim } from "./read/content";
import { readRules } from "./rulesInForce";
import type { CellPlace } from "./snapshot/address";
import type { Cell, WorkbookSnapshot } from "./snapshot/workbookSnapshot";
import { findOwnTable, recordsOf } from "./tables/records";
import { WRITTEN_WORDS, type WrittenWords } from "./words/wordsOfOwnTables";

/** What the Settings and the rating rules of the workbook say; the standard values where they say nothing. */
export interface WorkbookSettings {
  readonly policy: Policy;
  /** Ratings and words that the council has changed. */
  readonly changes: RuleChanges;
  /** The as-at day that stands in the table; null where the cell is empty and the calendar decides. */
  readonly asAt: CalendarDate | null;
  /** The day the tables were made; null where there are none, or the cell holds none. */
  readonly takenOver: CalendarDate | null;
  /** The ref of the finance recommendation (M13); "" for none, null where it is still to be proposed. */
  readonly finance: string | null;
  /** The cell that names it; null where there is none. */
  readonly financeAt: CellPlace | null;
  /** When a revised day counts (F49). */
  readonly revisedDays: "always" | "agreed";
  /** The language of our sheets; null where there is no Settings table yet. */
  readonly language: "en" | "cy" | null;
  /** Limits that are no sensible number (F46), and ratings that are no colour (F56). */
  readonly findings: readonly Finding[];
}

/** Reads the tables PlanSettings and PlanRules, in whichever language they stand. */
export function readSettings(snapshot: WorkbookSnapshot): WorkbookSettings {
  const rows = settingRows(snapshot);
  const named = (name: (words: WrittenWords) => string): SettingCell | undefined =>
    WRITTEN_WORDS.map((words) => rows.get(name(words).toLowerCase())).find((found) => found !== undefined);
  const rules = readRules(snapshot);
  const values = new Map<string, unknown>(rules.limits);
  const places = new Map<string, CellPlace>(rules.places);
  // Workbooks made before there was PlanRules have all limits here.
  for (const { key, names } of findOwnTable(snapshot, "rules") ? [] : OLDER_LIMITS) {
    const found = names.map((name) => rows.get(name.toLowerCase())).find((one) => one !== undefined);
    if (!found) continue;
    values.set(key, found.cell.value);
    places.set(key, found.place);
  }
  for (const { key } of SETTINGS) {
    const found = named((words) => words.settings[key].name);
    if (!found) continue;
    values.set(key, found.cell.value);
    places.set(key, found.place);
  }
  const language = named((words) => words.sheets.settings.language.name)?.cell.text;
  const { policy, findings } = readPolicy(values, places);
  const asAt = asAtIn(
    named((words) => words.sheets.settings.asAt.name),
    snapshot,
  );
  const moves = revisedDaysIn(named((words) => words.sheets.settings.revisedDays.name));
  return {
    policy,
    revisedDays: moves.counts,
    findings: [...findings, ...asAt.findings, ...moves.findings, ...rules.findings],
    changes: rules.changes,
    asAt: asAt.day,
    takenOver: dayInCell(named((words) => words.sheets.settings.takenOver.name)?.cell, snapshot.dateSystem),
    finance: financeIn(snapshot),
    financeAt: named((words) => words.sheets.settings.finance.name)?.place ?? null,
    language: language === undefined ? null : languageCalled(language),
  };
}

/** When a revised day counts, in the words of either language; anything else is none of them, and all count (F46, F49). */
function revisedDaysIn(found: SettingCell | undefined): {
  readonly counts: WorkbookSettings["revisedDays"];
  readonly findings: readonly Finding[];
} {
  if (found === undefined) return { counts: "always", findings: [] };
  const { cell, place } = found;
  const text = excelTrim(typeof cell.value === "string" ? cell.value : cell.text);
  const says = (choice: WorkbookSettings["revisedDays"]): boolean =>
    typeof cell.value === "string" &&
    WRITTEN_WORDS.some(
      ({ sheets }) => sheets.settings.revisedDays.choices[choice].toLowerCase() === text.toLowerCase(),
    );
  if (says("agreed")) return { counts: "agreed", findings: [] };
  const facts = { setting: "revisedDays", text, standard: "always" } as const;
  return {
    counts: "always",
    findings:
      says("always") || text === "" ? [] : [makeFinding("threshold-nonsense", { place, actionKey: null }, facts)],
  };
}

/**
 * As the live formulas find it: an empty cell names no recommendation, nor does a row that is gone. Before there are
 * recommendations in a table of ours nothing is chosen yet, and the one that is proposed counts.
 */
function financeIn(snapshot: WorkbookSnapshot): string | null {
  const names = WRITTEN_WORDS.map(({ sheets }) => sheets.settings.finance.name.toLowerCase());
  const table = findOwnTable(snapshot, "settings");
  const found = table && recordsOf(table).find(({ text }) => names.includes(text("setting").trim().toLowerCase()));
  const named = found ? excelTrim(found.text("value")) : "";
  return named === "" && !findOwnTable(snapshot, "recommendations") ? null : named;
}

/** A finance recommendation that the plan does not have: the schools move none (F46, M13). */
export function financeFindings(
  { finance, financeAt: place }: Pick<WorkbookSettings, "finance" | "financeAt">,
  recommendations: readonly Recommendation[],
): readonly Finding[] {
  const text = finance ?? "";
  const isNamed = recommendations.some(({ ref }) => excelTrim(ref).toLowerCase() === text.toLowerCase());
  if (text === "" || place === null || isNamed) return [];
  const facts = { setting: "finance", text, standard: "no recommendation" } as const;
  return [makeFinding("threshold-nonsense", { place, actionKey: null }, facts)];
}

/** A value's cell and where it stands, so that a finding about it leads there. */
interface SettingCell {
  readonly cell: Cell;
  readonly place: CellPlace;
}

/**
 * The value cell of each setting by the setting's name; a setting whose cell is empty is not here. Of a setting listed
 * twice the first row counts, as MATCH finds it in the live formulas.
 */
function settingRows(snapshot: WorkbookSnapshot): ReadonlyMap<string, SettingCell> {
  const rows = new Map<string, SettingCell | null>();
  const table = findOwnTable(snapshot, "settings");
  for (const record of table ? recordsOf(table) : []) {
    const [name, value, place] = [
      record.text("setting").trim().toLowerCase(),
      record.cell("value"),
      record.place("value"),
    ];
    if (name !== "" && !rows.has(name)) rows.set(name, value && place ? { cell: value, place } : null);
  }
  return new Map([...rows].flatMap(([name, found]) => (found === null ? [] : [[name, found] as const])));
}

/** A day typed as text is none to a formula, and the calendar decides, which is told (F46); only a number is. */
function asAtIn(
  found: SettingCell | undefined,
  { dateSystem }: WorkbookSnapshot,
): { readonly day: CalendarDate | null; readonly findings: readonly Finding[] } {
  const { value, text } = found?.cell ?? { value: "", text: "" };
  const day = typeof value === "number" ? fromSerial(value, dateSystem) : null;
  const isNone = day === null && found !== undefined && String(value).trim() !== "";
  const facts = { setting: "asAt", text: text === "" ? String(value) : text, standard: "today" } as const;
  return {
    day,
    findings: isNone ? [makeFinding("threshold-nonsense", { place: found.place, actionKey: null }, facts)] : [],
  };
}

const languageCalled = (name: string): "en" | "cy" =>
  WRITTEN_WORDS.some((words) => words.sheets.settings.languages.cy === name.trim()) ? "cy" : "en";
