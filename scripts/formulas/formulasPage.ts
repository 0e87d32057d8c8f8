import {
  actionFormulas,
  balanceFormulas,
  impactFormulas,
  measureColumnFormulas,
  readingColumnFormulas,
  schoolFormulas,
  limitsFormula,
  liveNames,
  recommendationFormulas,
  riskFormulas,
  settingsFormula,
} from "../../src/core/sheets/liveFormulas";
import { TABLE, type TableKey } from "../../src/core/tables/allTables";
import type { TableDescription } from "../../src/core/tables/description";
import { english } from "../../src/core/words/english";
import { welsh } from "../../src/core/words/welsh";
import type { Words } from "../../src/core/words/words";

/** A formula with where it stands, as Excel shows it. */
export interface ShownFormula {
  readonly where: string;
  readonly formula: string;
}

/** Every formula and defined name that the product writes, in the words of a language. */
export function shownFormulas(words: Words): readonly ShownFormula[] {
  const writing = { words, snapshot: null, hasSchools: true };
  const withMeasures = { ...writing, hasMeasures: true };
  const of = (key: TableKey, formulas: Readonly<Record<string, string>>): readonly ShownFormula[] => {
    const { name, columns }: TableDescription = TABLE[key];
    return columns.flatMap(({ field, heading }) => {
      const formula = formulas[field];
      return formula === undefined ? [] : [{ where: `${name}[${heading[words.language]}]`, formula }];
    });
  };
  return [
    ...of("actions", { ...actionFormulas(writing) }),
    ...of("recommendations", { ...recommendationFormulas(writing), ...impactFormulas(withMeasures) }),
    ...of("measures", { ...measureColumnFormulas(writing) }),
    ...of("readings", { ...readingColumnFormulas(writing) }),
    ...of("risks", riskFormulas(writing)),
    ...of("schools", { ...schoolFormulas(writing) }),
    ...of("schoolBalances", { ...balanceFormulas(writing) }),
    ...of("rules", { inForce: limitsFormula(writing) }),
    ...of("settings", { inForce: settingsFormula(writing) }),
    ...liveNames(writing).map(({ name, formula }) => ({ where: name, formula })),
  ];
}

const INTRODUCTION = `# The formulas in the workbook

Written by \`npm run formulas\`; a test holds this page true. Each formula has at most 300 characters, in both languages, so
that whoever presses F2 can read it. Rating and Reason rest on the folded columns at the end of Actions, and these on the
sheet "Rating rules" and on the defined names at the end of each list, which find their row by its key.
`;

/** docs/formulas.md. */
export function formulasPage(): string {
  const section = (title: string, words: Words): string =>
    [
      `## ${title}`,
      ...shownFormulas(words).map(({ where, formula }) => `**${where}**\n\n\`\`\`\n${formula}\n\`\`\``),
    ].join("\n\n");
  return `${[INTRODUCTION.trim(), section("English", english), section("Welsh", welsh)].join("\n\n")}\n`;
}
