import type { FindingFacts, IntendedValue, WrittenValue } from "../findings/finding";
import type { Policy } from "../rate/limits";
import { rowOfLimit } from "../rate/ruleRows";
import { TABLE } from "../tables/allTables";
import { fieldName } from "../tables/fieldNames";
import type { SettingsWords } from "./settingsWords";
import type { SheetsWords } from "./en/sheets";

type WrittenList = Extract<WrittenValue, { readonly kind: "choice" }>["list"];

interface Language {
  readonly language: "en" | "cy";
  /** A text of the workbook, in quotation marks. */
  readonly quoted: (text: string) => string;
  readonly sheets: Pick<SheetsWords, "day" | "statuses" | "settings" | WrittenList>;
  readonly settings: SettingsWords;
  readonly colours: Readonly<Record<string, string>>;
  /** What a cell may hold that holds something else now. */
  readonly anyOf: Readonly<Record<Extract<IntendedValue, { readonly kind: "anyOf" }>["holds"], string>>;
  /** The row of PlanRules: "Rating rules, row R5". */
  readonly ruleRow: (rule: string) => string;
}

/** The parts of findings' sentences that both languages make alike, each of its own words. */
export function partsOfFindings({ language, quoted, sheets, settings, colours, anyOf, ruleRow }: Language) {
  const names: Readonly<Record<string, { readonly name: string }>> = {
    ...settings,
    asAt: sheets.settings.asAt,
    revisedDays: sheets.settings.revisedDays,
    finance: sheets.settings.finance,
  };
  const meant = (value: IntendedValue): string => {
    switch (value.kind) {
      case "day":
        return sheets.day(value.day);
      case "number":
        return String(value.number);
      case "status":
        return quoted(sheets.statuses[value.status]);
      case "words":
        return quoted(value.words);
      case "anyOf":
        return anyOf[value.holds];
    }
  };
  return {
    meant,
    /** What a cell says; null where it says nothing. */
    writtenIn: (value: WrittenValue): string | null => {
      if (value.kind === "choice") {
        const words: Readonly<Record<string, string>> = sheets[value.list];
        return quoted(words[value.code] ?? value.code);
      }
      if (value.kind === "reading")
        return value.day === null ? quoted(value.words) : `${value.words} (${sheets.day(value.day)})`;
      return value.kind === "words" && value.words === "" ? null : meant(value);
    },
    /** The sheet of a table of ours. */
    tableName: (of: FindingFacts["source-changed"]["ofTable"]): string => TABLE[of].sheet[language],
    colour: (name: string): string => colours[name] ?? name,
    settingName: (key: string): string => names[key]?.name ?? ruleRow(rowOfLimit(key as keyof Policy) ?? key),
    columnName: (field: string): string => fieldName(field, language),
  };
}
