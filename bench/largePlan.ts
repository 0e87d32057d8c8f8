import { parseIsoDate, toSerial, addDays } from "../src/core/calendar/calendarDate";
import type { CouncilCell, CouncilSheet } from "../samples/councilWorkbook";

/**
 * A plan of any size for measuring: five sheets in three layouts, dates as numbers and as words, owners by name and by
 * initials. Every figure follows from the row's number, so that two runs measure the same workbook.
 */
const START = parseIsoDate("2019-09-01");
const NAMES = [
  ...["Mared Ifans", "Steffan Gwilym", "Lleucu Harri", "Nest Caradog", "Gwion Prytherch", "Tomos Eurig", "Heledd Puw"],
  ...["Iolo Ceredig", "Non Prydderch", "Rhodri Sion", "Ffion Madog", "Emrys Llwyd", "Catrin Ellis", "Dafydd Tudur"],
];
const STATUSES = ["Not started", "In progress", "Complete", "On hold", "Behind schedule"];
const DUE_WORDS = ["End of March 2020", "Summer term 2020", "Q4 2019/20", "31.3.20", "Ongoing", "TBC"];
const VERBS = ["Review", "Publish", "Agree", "Moderate", "Train", "Consult on", "Set up", "Report"];
const OBJECTS = [
  "the progress measures",
  "the funding formula",
  "post-16 provision",
  "the referral form",
  "a data set",
];

const head = (...texts: string[]): CouncilCell[] => texts.map((v) => ({ v, look: "heading" as const }));
const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;

function day(n: number): CouncilCell {
  if (START === null) throw new Error("no start");
  return { v: toSerial(addDays(START, n % 700), 1900), look: "day" };
}

function actionRow(ref: number, n: number): CouncilCell[] {
  const due = n % 4 === 0 ? pick(DUE_WORDS, n / 4) : day(n * 7);
  return [
    `R${ref}.${n + 1}`,
    `${pick(VERBS, n)} ${pick(OBJECTS, n * 3)} with cluster ${(n % 97) + 1}, stage ${Math.floor(n / 97) + 1}`,
    pick(NAMES, n * 5),
    day(n * 3),
    due,
    n % 9 === 0 ? day(n * 7 + 60) : null,
    pick(STATUSES, n * 11),
    { v: (n % 11) / 10, look: "percent" },
    n % 3 === 0 ? `Meeting ${n} held, minutes to follow` : null,
    n % 5 === 0 ? `Minutes ${n}` : null,
  ];
}

/** A workbook with `actions` actions over five sheets. */
export function largePlan(actions: number): CouncilSheet[] {
  return [1, 2, 3, 4, 5].map((ref) => ({
    name: `R${ref}`,
    rows: [
      [{ v: `R${ref} Actions`, look: "title" as const }],
      [],
      head(
        "Ref",
        "Action",
        "Lead officer",
        "Start",
        "Target date",
        "Revised date",
        "Status",
        "% complete",
        "Progress",
        "Evidence",
      ),
      ...Array.from({ length: Math.round(actions / 5) }, (_, n) => actionRow(ref, n)),
    ],
  }));
}
