import { calendarDate, type CalendarDate } from "../calendar/calendarDate";
import type { KeyDate } from "../calendar/keyDate";

type InBoth = Readonly<Record<"en" | "cy", string>>;

/** A key date of a set: its words are ours, so that they stand in the language of the sheets. */
interface SetKeyDate extends Pick<KeyDate, "date" | "from" | "kind"> {
  readonly event: InBoth;
  readonly note: InBoth | null;
}

/**
 * A ready set of recommendations with the days it is judged by. The texts of recommendations are those of the source; no Welsh is
 * made up for them.
 */
export interface RecommendationSet {
  readonly key: string;
  readonly name: InBoth;
  readonly source: InBoth;
  readonly madeOn: CalendarDate | null;
  readonly recommendations: readonly { readonly ref: string; readonly text: string; readonly strand: string | null }[];
  readonly keyDates: readonly SetKeyDate[];
}

function day(year: number, month: number, date: number): CalendarDate {
  const made = calendarDate(year, month, date);
  if (made === null) throw new Error("There is no such day.");
  return made;
}

const asked = (ref: string, text: string, strand: string | null = null) => ({ ref, text, strand });

/** The letter of Estyn to the chief executive of 14 January 2020, after the improvement conference of 28 November 2019. */
const ESTYN_2019: RecommendationSet = {
  key: "estyn-2019",
  name: { en: "Estyn’s five recommendations (2019)", cy: "Pum argymhelliad Estyn (2019)" },
  source: { en: "Estyn, letter of 14 January 2020", cy: "Estyn, llythyr 14 Ionawr 2020" },
  madeOn: day(2020, 1, 14),
  recommendations: [
    asked("R1", "Improve standards in secondary schools, and especially the performance of more able learners"),
    asked(
      "R2",
      "Improve the evaluation, planning and coordination of provision for learners with special educational needs and other pupils who may require extra support",
    ),
    asked(
      "R3",
      "Improve the consistency and impact of senior leaders in improving the quality of education services and continue to strengthen the rigour, scrutiny and challenge about performance of the authority's services",
    ),
    asked(
      "R4",
      "Ensure that the organisation of provision for non-maintained, post16; Welsh-medium education and secondary education meets the needs of the children and young people of Powys",
    ),
    asked(
      "R5",
      "Continue to improve the quality of financial management in schools and take appropriate action to address schools with significant deficit budgets",
    ),
  ],
  keyDates: [
    {
      date: day(2019, 11, 28),
      kind: "conference",
      event: { en: "Post-inspection improvement conference", cy: "Cynhadledd wella ar ôl arolygiad" },
      note: null,
    },
    { date: day(2020, 1, 14), kind: "other", event: { en: "Estyn’s letter", cy: "Llythyr Estyn" }, note: null },
    {
      date: day(2021, 7, 14),
      from: day(2021, 1, 14),
      kind: "conference",
      event: { en: "Progress conference", cy: "Cynhadledd gynnydd" },
      note: {
        en: "The letter says 12 to 18 months. Type the day once it is known.",
        cy: "Mae’r llythyr yn dweud 12 i 18 mis. Teipiwch y dyddiad pan fydd yn hysbys.",
      },
    },
  ],
};

const LEADERSHIP = "Corporate leadership and capacity";
const CHILDREN = "Children's social care";
const ADULTS = "Adults' social care";
const TRANSITION = "Board and transition";
const NO_DAY_YET: InBoth = {
  en: "Type the day once it is known.",
  cy: "Teipiwch y dyddiad pan fydd yn hysbys.",
};

/** The independent review of the Improvement and Assurance Board for the Welsh Government, 2020: what asks for something in it. */
const BOARD_REVIEW_2020: RecommendationSet = {
  key: "board-review-2020",
  name: { en: "The Board review of 2020", cy: "Adolygiad y Bwrdd 2020" },
  source: {
    en: "Independent review of the Improvement and Assurance Board, 2020",
    cy: "Adolygiad annibynnol o’r Bwrdd Gwella a Sicrwydd, 2020",
  },
  madeOn: null,
  recommendations: [
    asked(
      "C1",
      "Embed the improvements in strategic infrastructure (business planning, performance management, HR and organisational development) and the Transformation Programme over the next 12 months",
      LEADERSHIP,
    ),
    asked(
      "C2",
      "Address poor behaviour by a small number of non-executive councillors; include it in the Member Development Programme",
      LEADERSHIP,
    ),
    asked("S1", "Sustain practice improvement over the next 6 months so that objectives are achieved", CHILDREN),
    asked(
      "S2",
      "Assurance of case-level practice by a peer review or similar in the next phase, if CIW does not inspect",
      CHILDREN,
    ),
    asked(
      "S3",
      "Progress strategic projects at speed, e.g. in-house capacity for children's homes, with corporate leadership and transformation support",
      CHILDREN,
    ),
    asked("A1", "Sustain practice improvement over the next 6 to 12 months", ADULTS),
    asked(
      "A2",
      "Faster, sustained progress on the domiciliary care market and the move from reliance on residential care, with corporate leadership and transformation support",
      ADULTS,
    ),
    asked(
      "E1",
      "Deliver the strategy, with the necessary tough political decisions, over the next six months",
      "Education",
    ),
    asked(
      "B1",
      "The Board stays until 30 September 2020 with a revised remit: an effective transition to the council driving its own improvement; corporate leadership and capacity no longer overseen",
      TRANSITION,
    ),
    asked(
      "B2",
      "Monthly meetings until June 2020, a final meeting in September 2020; July to September the chair and independent members report to Welsh Government on continued engagement",
      TRANSITION,
    ),
    asked(
      "B3",
      "Proposals for alternative arrangements to Welsh Government by 1 July 2020, with regard to: a council-led improvement board, perhaps chaired by the chief executive; cross-party and scrutiny involvement; stronger scrutiny and member development; external challenge in specific issues such as Education and Social Services; the WLGA improvement offer and peer support",
      TRANSITION,
    ),
    asked("B4", "Welsh Government satisfied with the alternative arrangements before the Board ends", TRANSITION),
  ],
  keyDates: [
    {
      date: day(2020, 6, 30),
      from: day(2020, 6, 1),
      kind: "board meeting",
      event: { en: "Last of the monthly Board meetings", cy: "Yr olaf o gyfarfodydd misol y Bwrdd" },
      note: {
        en: "The Board meets each month until then. Add those before it, each with its day.",
        cy: "Mae’r Bwrdd yn cwrdd bob mis tan hynny. Ychwanegwch y rhai cyn hwn, pob un â’i ddyddiad.",
      },
    },
    {
      date: day(2020, 7, 1),
      kind: "deadline",
      event: {
        en: "Proposals for alternative arrangements due",
        cy: "Cynigion ar gyfer trefniadau amgen i’w cyflwyno",
      },
      note: null,
    },
    {
      date: day(2020, 9, 30),
      from: day(2020, 7, 1),
      kind: "report",
      event: {
        en: "Chair and independent members report to the Welsh Government",
        cy: "Y cadeirydd a’r aelodau annibynnol yn adrodd i Lywodraeth Cymru",
      },
      note: NO_DAY_YET,
    },
    {
      date: day(2020, 9, 30),
      from: day(2020, 9, 1),
      kind: "board meeting",
      event: { en: "Final Board meeting", cy: "Cyfarfod olaf y Bwrdd" },
      note: NO_DAY_YET,
    },
    {
      date: day(2020, 9, 30),
      kind: "end",
      event: { en: "The Board ends", cy: "Diwedd y Bwrdd" },
      note: null,
    },
  ],
};

/** The sets that a plan can be started from, or that its own recommendations are completed by. */
export const RECOMMENDATION_SETS: readonly RecommendationSet[] = [ESTYN_2019, BOARD_REVIEW_2020];

/** A set by its key. */
export const setOf = (key: string): RecommendationSet | undefined => RECOMMENDATION_SETS.find((set) => set.key === key);
