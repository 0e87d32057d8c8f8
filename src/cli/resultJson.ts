import { codeOf, textInSheet } from "../core/sheets/correctionTexts";
import type { Finding } from "../core/findings/finding";
import { impactOf } from "../core/rate/rateImpact";
import type { RatedAction, RatedRecommendation } from "../core/rate/rating";
import { evidenceIndex } from "../core/report/evidenceIndex";
import type { DateReading, NamedOwner } from "../core/read/readings";
import type { RecognisedTable, CorrectionInForce } from "../core/recognise/recognition";
import type { Review } from "../core/review";
import { columnLetter, type CellPlace } from "../core/snapshot/address";
import { CLI_WORDS } from "../core/words/cliLanguages";
import type { Words } from "../core/words/words";
import { impactJson } from "./impactJson";
import { movesJson } from "./moves";
import { servicesJson } from "./otherPlans";
import { isAboutSchools, schoolsJson } from "./schoolsJson";

/** The result for machines; the schema is documented in docs/cli-json.md and only grows. Rows count from 1. */
export function resultJson(review: Review, words: Words): object {
  const findingsOf = new Map<string, Finding[]>();
  const others: Finding[] = [];
  for (const finding of review.findings) {
    if (finding.actionKey === null) others.push(finding);
    else findingsOf.set(finding.actionKey, [...(findingsOf.get(finding.actionKey) ?? []), finding]);
  }
  return {
    schema: "action-plan/1",
    asOf: review.asOf,
    dateSystem: review.snapshot.dateSystem,
    language: review.recognition.language,
    tables: review.recognition.tables.map(tableJson),
    recommendations: review.recommendations.map((rated) => recommendationJson(rated, review, words)),
    actions: review.rated.map((rated) => actionJson(rated, findingsOf.get(rated.action.key) ?? [], words)),
    owners: review.plan.register,
    ...impactJson(review, words),
    ...movesJson(review),
    evidence: evidenceIndex(review.rated, review.report).flatMap(({ ref, all }) =>
      all.map(({ text, actions, whose, on }) => ({
        ...{ recommendation: ref, evidence: text, whose, on },
        actions: actions.map(({ action }) => ({ id: action.id, sheet: action.place.sheet, row: action.place.row + 1 })),
      })),
    ),
    ...schoolsJson(review, words),
    ...servicesJson(review, words),
    planFindings: others.filter((one) => !isAboutSchools(one)).map(planFindingJson),
    corrections: (review.recognition.corrections ?? []).map(correctionJson),
    notPlans: review.recognition.notPlans.map(({ sheet, why }) => ({
      sheet,
      why: CLI_WORDS[words.language].recognition.notPlans[why],
    })),
  };
}

function recommendationJson(
  { recommendation, rating, reason, counts }: RatedRecommendation,
  { measures }: Review,
  words: Words,
): object {
  const { ref, text, lead, strand, judgement, selfEvaluation } = recommendation;
  return {
    ...{ ref, recommendation: text, lead, strand, rating },
    reason: words.ratings.recommendationReason(reason),
    counts,
    impact: impactOf(ref, measures),
    judgement: judgement ?? null,
    selfEvaluation: selfEvaluation ?? null,
  };
}

function tableJson(table: RecognisedTable): object {
  return {
    sheet: table.sheet,
    kind: table.kind,
    headerRows: table.headerRows.map((row) => row + 1),
    firstRow: table.firstRow + 1,
    lastRow: table.lastRow + 1,
    confidence: round(table.confidence),
    ticked: table.ticked,
    visibility: table.visibility,
    columns: table.columns.map(({ column, heading, role, confidence }) => ({
      letter: columnLetter(column),
      heading,
      role,
      confidence: round(confidence),
    })),
  };
}

function actionJson({ action, rating, reason, rule }: RatedAction, findings: readonly Finding[], words: Words): object {
  return {
    sheet: action.place.sheet,
    row: action.place.row + 1,
    rows: action.rows.map((row) => row + 1),
    id: action.id,
    recommendation: action.recommendation,
    group: action.group,
    action: action.action,
    owners: action.owner.owners.map(ownerJson),
    supportingOwners: action.supportingOwners.map(ownerJson),
    priority: action.priority,
    start: action.start.day,
    ...dueJson(action),
    revisedDue: action.revisedDue.day,
    timesReDated: action.timesReDated,
    completedOn: action.completedOn.day,
    completedOnProposed: action.due.completedOn ?? null,
    status: action.status.status,
    percent: action.percent.percent,
    latestUpdate: action.latestUpdate,
    lastUpdated: action.lastUpdated.day,
    evidence: action.evidence,
    claimedRag: action.claimedRag.colour,
    claimedRagFrom: action.claimedRag.from,
    rating,
    reason: words.ratings.reason(reason),
    ratingRule: rule,
    findings: [...new Set(findings.map(({ code }) => code))],
    findingRules: [...new Set(findings.map((finding) => finding.rule))],
  };
}

const dueJson = ({ due }: { due: DateReading }): object => ({
  due: due.day,
  dueText: due.raw,
  dueKind: due.kind,
  duePrecision: due.precision,
  dueBasis: due.basis,
  dueRule: due.rule,
});

const ownerJson = ({ text, kind, lead }: NamedOwner): object => ({ text, kind, lead });

/** What the user chose about the reading, as it stands in PlanCorrections (T11). */
const correctionJson = (correction: CorrectionInForce): object => ({
  about: correction.kind,
  sheet: correction.anchor?.sheet ?? null,
  cell: correction.anchor?.cell ?? null,
  text: textInSheet(correction),
  choice: codeOf(correction),
});

function planFindingJson(finding: Finding): object {
  const { code, rule, severity, place, facts } = finding;
  return { code, rule, severity, ...(place ? placeJson(place) : {}), ...factsJson(facts) };
}

/** Facts under the names of the rest of the result: places become rows, a recommendation's ref is `recommendation`. */
const factsJson = (facts: object): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]: [string, unknown]) => {
      if (name === "rows" && Array.isArray(value)) return [name, (value as CellPlace[]).map(({ row }) => row + 1)];
      return [name === "ref" ? "recommendation" : name, value];
    }),
  );

const placeJson = ({ sheet, row, column }: CellPlace): object => ({
  sheet,
  row: row + 1,
  column: columnLetter(column),
});

const round = (confidence: number): number => Math.round(confidence * 1000) / 1000;
