/** Words a person reads on a sheet of ours, in both languages. */
export interface BothLanguages {
  readonly en: string;
  readonly cy: string;
}

export type Language = keyof BothLanguages;

/** Closed lists that cells are chosen from; the words of each stand with the words of the sheets. */
export type ChoiceList =
  | "recommendations"
  | "statuses"
  | "ratings"
  | "ownerKinds"
  | "severities"
  | "findingStates"
  | "judgements"
  | "languages"
  | "keyDateKinds"
  | "balanceKinds"
  | "phases"
  | "betterWhen"
  | "trends";

/** What a cell of the column holds. */
export type Holds =
  | "text"
  /** Sentences: the column is wide before there is one. */
  | "longText"
  | "day"
  | "wholeNumber"
  | "percentage"
  /** Whole pence, shown as pounds. */
  | "money"
  /** A colour of a rating, in the word of the sheet. */
  | "rating"
  /** Text that leads to another cell of the workbook. */
  | "link"
  /** A number or a day: what the setting of the row is. */
  | "setting"
  | { readonly oneOf: ChoiceList };

/**
 * Who writes the cells of a column. "ours": made and refreshed by the product. "theirs": proposed once when the record is
 * added, and the officer's from then on. "formula": one formula for the whole column.
 */
export type WrittenBy = "ours" | "theirs" | "formula";

export interface ColumnDescription<Field extends string = string> {
  /** The field of the record that the column carries. */
  readonly field: Field;
  readonly heading: BothLanguages;
  readonly holds: Holds;
  /** Characters of the body font at the most. */
  readonly width: number;
  readonly writtenBy: WrittenBy;
  /** How the cells look where their kind of value does not say it. */
  readonly look?: "strong" | "centred";
  /** Grouped and folded away: what a formula needs, not what a reader needs. */
  readonly folded?: true;
  /** Came later than the table: workbooks made before have no such column. */
  readonly isLater?: true;
}

/**
 * How a table lives. "theirs": it grows, its records are never refreshed (actions, owners). "register": rows are added and
 * marked, never removed or put into another order (findings, changes, snapshots). "paper": rebuilt as a whole (board sheets).
 * "memory": what the product knows of its own tables, on a very hidden sheet.
 */
export type TableLife = "theirs" | "register" | "paper" | "memory";

export interface TableDescription<Field extends string = string> {
  /** What the code calls it. */
  readonly key: string;
  /** The table's name in the workbook: stable, in English, whatever the language of the sheet. */
  readonly name: string;
  /** At most 31 characters, none of : \ / ? * [ ]. */
  readonly sheet: BothLanguages;
  /** One line under the title: what the table is for. */
  readonly about: BothLanguages;
  readonly life: TableLife;
  readonly columns: readonly ColumnDescription<Field>[];
  /** The fields that together make a record the same record, however rows are sorted. */
  readonly recordKey: readonly Field[];
  /** How many columns from the left stay in sight when the sheet is scrolled, and stand on every page. */
  readonly frozenColumns: number;
}

/** The fields of a table's records. */
export type FieldOf<Description> = Description extends TableDescription<infer Field> ? Field : never;

/** One column; the words in English and Welsh stand beside each other. */
export const column = <const Field extends string>(
  field: Field,
  heading: readonly [en: string, cy: string],
  holds: Holds,
  width: number,
  writtenBy: WrittenBy,
  more: Pick<ColumnDescription, "look" | "folded" | "isLater"> = {},
): ColumnDescription<Field> => ({
  field,
  heading: { en: heading[0], cy: heading[1] },
  holds,
  width,
  writtenBy,
  ...more,
});

type Columns = readonly ColumnDescription[];

/** A table, its fields known to the compiler: a misspelt one does not compile. */
export const describeTable = <const Key extends string, const Of extends Columns>(
  description: Omit<TableDescription<Of[number]["field"]>, "key" | "columns"> & {
    readonly key: Key;
    readonly columns: Of;
  },
): TableDescription<Of[number]["field"]> & { readonly key: Key } => description;

/** The headings of a table in a language, in the order of its columns. */
export const headingsOf = ({ columns }: TableDescription, language: Language): readonly string[] =>
  columns.map(({ heading }) => heading[language]);

/** The headings of a table in a language, by field. */
export const headingsByField = <Field extends string>(
  { columns }: TableDescription<Field>,
  language: Language,
): Readonly<Record<Field, string>> =>
  Object.fromEntries(columns.map(({ field, heading }) => [field, heading[language]])) as Record<Field, string>;
