import type { CalendarDate } from "../../../src/core/calendar/calendarDate";
import { simulate } from "../../../src/core/changes/simulate";
import { tableValue } from "../../../src/core/plan/sourceValues";
import { proposal } from "../../../src/core/prepareChanges";
import { review } from "../../../src/core/review";
import type { WorkbookSnapshot } from "../../../src/core/snapshot/workbookSnapshot";
import { finish } from "../../../src/core/steps/work";
import { recordsOf } from "../../../src/core/tables/records";
import { sourceMemory } from "../../../src/core/tables/sourceMemory";
import { SOURCE_FIELDS } from "../../../src/core/tables/sourceRecords";
import { english } from "../../../src/core/words/english";
import { welsh } from "../../../src/core/words/welsh";
import { gridSheet, gridWorkbook } from "../../snapshots/gridSheet";
import { tableOf } from "../tables/inTables";

/** Cells of every kind that PlanActions is given something else for than stands in the source. */
const plan = gridWorkbook(
  gridSheet(
    "R1 Standards",
    `
Ref | Action | Lead | Supported by | Start | By when | Revised date | % done | Status | Progress | RAG
R1.1 | Track more able pupils in every school of the county | Ann Lee / Bob Day | Cai Rees | 2019-09-02 | Ongoing | | 40% | Behind schedule | Met in January | Amber
R1.2 | Review the curriculum with all heads | Head of Education | | Autumn term 2019 | End of March 2020 | 2020-05-29 | 0.5 | Done | Two lines\\nof text | G
R1.3 | Publish the report to every member | TBC | | | monthly | | | | | Red
R1.4 | Agree the policy with everybody | B Day | Ann Lee; Cai Rees | | Q4 2019/20 | | 100% | Cwblhawyd | ${"A long story of what was done. ".repeat(8)} | A/G
`,
    { struckRows: [5] },
  ),
);

test.each([english, welsh])(
  "tables just made are in step with their source, months later and in another language, too (F54)",
  (words) => {
    const options = { asOf: null, fallbackDay: "2020-02-28" as CalendarDate, corrections: [] };
    const tables: WorkbookSnapshot = simulate(plan, finish(proposal("structure", review(plan, options), words)));
    const records = new Map(recordsOf(tableOf(tables, "actions")).map((record) => [record.text("source"), record]));
    const { rows } = sourceMemory(tables);
    expect(rows).toHaveLength(4);
    for (const { at, values } of rows)
      for (const field of SOURCE_FIELDS)
        expect([at, field, tableValue(field, records.get(at)?.cell(field))]).toEqual([
          at,
          field,
          values[field]?.table ?? "",
        ]);
    const later = review(tables, { ...options, fallbackDay: "2020-09-28" as CalendarDate });
    expect(later.findings.filter(({ code }) => code === "source-changed")).toEqual([]);
    const other = words === english ? welsh : english;
    const translated = review(simulate(tables, finish(proposal("structure", later, other))), options);
    expect(translated.language).toBe(other.language);
    expect(translated.findings.filter(({ code }) => code === "source-changed")).toEqual([]);
  },
);
