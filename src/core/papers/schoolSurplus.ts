import type { RatedSchool } from "../rate/rateSchool";
import { surplusOverLimit } from "../schools/surplus";
import { sentence } from "./actionCells";
import { shortened } from "./paperHead";
import type { PaperBlock, TableBlock } from "./paper";
import {
  amountText,
  AT_MOST,
  COLUMNS,
  cutShort,
  headed,
  heading,
  numberOf,
  thousands,
  type Showing,
} from "./schoolShowing";

interface Over {
  readonly one: RatedSchool;
  readonly closing: number;
  readonly limit: number;
}

/**
 * The surplus side (M11): how many are at or over their limit, and where schools are named, which. Where they are not, fewer than
 * `least` schools have no sum.
 */
export function surplusSide(showing: Showing, least: number): readonly PaperBlock[] {
  const { input, report, letters } = showing;
  const { schools: texts } = input.words.papers.pack;
  if (report.year === null) return [];
  const over = input.schools
    .flatMap((one): readonly Over[] => {
      const found = surplusOverLimit(one, input.policy);
      return found === null ? [] : [{ one, ...found }];
    })
    .sort((a, b) => b.closing - a.closing);
  const isStated = letters === null || over.length >= least;
  const total = over.reduce((sum, { closing }) => sum + closing, 0);
  const line = sentence(
    "overLimit",
    texts.overLimit({
      ...{ over: over.length, surpluses: report.total.surpluses.schools },
      total: isStated ? amountText(total, showing) : null,
    }),
    "note",
  );
  if (over.length === 0 || letters) return [line];
  const top = heading("surplus", texts.surplus);
  return [top, tableOf(over.slice(0, AT_MOST), showing), ...cutShort("moreSurpluses", over.length, showing), line];
}

function tableOf(over: readonly Over[], showing: Showing): TableBlock {
  const { schools: texts } = showing.input.words.papers.pack;
  const head = headed(showing);
  return {
    kind: "table",
    name: "BoardSchoolSurpluses",
    column: 0,
    headings: [
      { ...head("number"), isStrong: true },
      ...[head("name"), head("phase"), head("surplusPounds", "right"), head("limitPounds", "right")],
    ],
    rows: over.map(({ one, closing, limit }) => ({
      key: one.school.key,
      cells: [
        ...[numberOf(one, showing), shortened(one.school.school, COLUMNS[1], 2)],
        ...[texts.phases([one.school.phaseMeant]), thousands(closing, showing), thousands(limit, showing)],
      ],
    })),
  };
}
