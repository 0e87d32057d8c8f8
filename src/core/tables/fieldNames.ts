import { ACTIONS } from "./actions";
import { ALL_TABLES } from "./allTables";
import type { Language, TableDescription } from "./description";
import { KEY_DATES } from "./keyDates";
import { MEASURES } from "./measures";
import { OWNERS } from "./owners";
import { RECOMMENDATIONS } from "./recommendations";
import { RISKS } from "./risks";
import { SCHOOL_BALANCES, SCHOOLS } from "./schools";
import { UPDATES } from "./updates";

/** Fields that several tables have (owner, due) are called as an action's are. */
const IN_ORDER = [ACTIONS, ...ALL_TABLES];

const fields = new Map(
  [...IN_ORDER].reverse().flatMap(({ columns }) => columns.map(({ field, heading }) => [field, heading] as const)),
);

/** Fields that a column of the council's own tables may carry: those of the tables that are read from there. */
export const READ_FIELDS: readonly string[] = [
  ...new Set(
    [ACTIONS, RECOMMENDATIONS, OWNERS, UPDATES, MEASURES, RISKS, KEY_DATES, SCHOOLS, SCHOOL_BALANCES].flatMap(
      ({ columns }: TableDescription) => columns.flatMap(({ field, folded }) => (folded ? [] : [field])),
    ),
  ),
];

/** What a field is called: the heading of its column; a field of no table is shown as it is. */
export const fieldName = (field: string, language: Language): string => fields.get(field)?.[language] ?? field;
