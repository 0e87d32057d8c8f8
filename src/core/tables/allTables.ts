import { ACTIONS } from "./actions";
import { CORRECTIONS } from "./corrections";
import type { TableDescription } from "./description";
import { FINDINGS } from "./findings";
import { CHANGES, PAPER_TEXTS, SNAPSHOT_ROWS, SNAPSHOTS } from "./history";
import { KEY_DATES } from "./keyDates";
import { MEASURES, READINGS } from "./measures";
import { JOURNAL, MEMORY } from "./memory";
import { OWNERS } from "./owners";
import { RECOMMENDATIONS } from "./recommendations";
import { RETURNS } from "./returns";
import { RISKS } from "./risks";
import { RULES } from "./rules";
import { SCHOOL_TERMS } from "./schoolTerms";
import { SCHOOL_BALANCES, SCHOOL_STEPS, SCHOOLS } from "./schools";
import { SETTINGS_TABLE } from "./settings";
import { SERVICE_ACTIONS } from "./serviceActions";
import { DATE_MOVES, UPDATES } from "./updates";

/** Every table of ours, in the order in which their sheets stand in the workbook. */
const TABLES = [
  RECOMMENDATIONS,
  ACTIONS,
  OWNERS,
  UPDATES,
  DATE_MOVES,
  RETURNS,
  MEASURES,
  READINGS,
  RISKS,
  KEY_DATES,
  SCHOOLS,
  SCHOOL_BALANCES,
  SCHOOL_STEPS,
  SERVICE_ACTIONS,
  FINDINGS,
  RULES,
  SETTINGS_TABLE,
  SCHOOL_TERMS,
  CORRECTIONS,
  CHANGES,
  PAPER_TEXTS,
  SNAPSHOTS,
  SNAPSHOT_ROWS,
  MEMORY,
  JOURNAL,
] as const;

export type TableKey = (typeof TABLES)[number]["key"];

type Described<Key extends TableKey> = Extract<(typeof TABLES)[number], { readonly key: Key }>;

/** The description of each table, by what the code calls it. */
export const TABLE = Object.fromEntries(TABLES.map((table) => [table.key, table])) as unknown as {
  readonly [Key in TableKey]: Described<Key>;
};

/** The descriptions in the order of the sheets. */
export const ALL_TABLES: readonly (TableDescription & { readonly key: TableKey })[] = TABLES;

/** The table of that stable name; undefined for any other name. */
export const tableNamed = (name: string): (TableDescription & { readonly key: TableKey }) | undefined =>
  ALL_TABLES.find((table) => table.name.toLowerCase() === name.toLowerCase());
