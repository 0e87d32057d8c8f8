import { isStepName } from "../core/history/stepNames";
import { journalEntries } from "../core/journal/entries";
import { undoneInExcel } from "../core/journal/undoneInExcel";
import { impactOf } from "../core/rate/rateImpact";
import { RATINGS } from "../core/rate/rating";
import type { Finding, Severity } from "../core/findings/finding";
import type { Evidence } from "../core/recognise/recognition";
import type { Review } from "../core/review";
import { cellAddress, columnLetter } from "../core/snapshot/address";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { fieldName } from "../core/tables/fieldNames";
import type { Words } from "../core/words/words";
import { summaryOfServices } from "./otherPlans";
import { paneStructure as welsh } from "../core/words/cy/paneStructure";
import { paneStructure as english } from "../core/words/en/paneStructure";

const MANNERS = { en: english.manners, cy: welsh.manners } as const;

/** The steps that the workbook's journal knows, newest first. */
export function historyText({ snapshot }: Review, { history }: Words): string {
  const entries = [...journalEntries(snapshot)].reverse();
  const undone = undoneInExcel(snapshot);
  const lines = entries.map(({ id, when, by, step, state, size }) => {
    const named = isStepName(step) ? history.steps[step] : step;
    const became = undone.has(id) ? history.states.undone : history.states[state];
    return [id, when, by, named, became, ...(size === 0 ? [history.dropped] : [])]
      .filter((part) => part !== "")
      .join(" · ");
  });
  return lines.length === 0 ? history.empty : lines.join("\n");
}

export function recognisedText({ recognition }: Review, words: Words): string {
  const cli = CLI_WORDS[words.language];
  const { recognition: texts } = cli;
  const because = (evidence: readonly Evidence[]): string => evidence.map((one) => texts.evidence(one)).join("; ");
  const tables = recognition.tables.map((table) =>
    [
      cli.recognised.table({
        sheet: table.sheet,
        kind: texts.tableKinds[table.kind],
        first: table.firstRow + 1,
        last: table.lastRow + 1,
        percent: Math.round(table.confidence * 100),
        ticked: table.ticked,
      }),
      ...(table.manner ? [MANNERS[words.language][table.manner]] : []),
      ...table.columns.map(({ column, heading, role, confidence, evidence }) =>
        cli.recognised.column({
          letter: columnLetter(column).padEnd(2),
          heading: oneLine(heading),
          role: role === null ? cli.recognised.notUsed : fieldName(role, words.language),
          percent: Math.round(confidence * 100),
          why: because(evidence),
        }),
      ),
    ].join("\n"),
  );
  const others = recognition.notPlans.map(({ sheet, why }) => cli.recognised.notPlan(sheet, texts.notPlans[why]));
  return [...tables, others.join("\n")].filter((part) => part !== "").join("\n\n");
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

export function findingsText(review: Review, words: Words): string {
  const parts = SEVERITIES.map((severity) => {
    const those = review.findings.filter((finding) => finding.severity === severity);
    return those.map((finding) => findingLine(finding, words)).join("\n");
  });
  return [headLine(review, words), ...parts].filter((part) => part !== "").join("\n\n");
}

export function findingLine(finding: Finding, words: Words): string {
  const { place } = finding;
  const where = place ? `${place.sheet}!${cellAddress(place.row, place.column)}` : words.sheets.wholePlan;
  return `${words.sheets.severities[finding.severity].padEnd(8)} ${finding.rule.padEnd(4)} ${where}: ${words.findings.sentence(finding)}`;
}

export function ratingsText(review: Review, words: Words): string {
  const { ratings } = words;
  const blocks = review.recommendations.map(({ recommendation, rating, reason }) => {
    const actions = review.rated.filter(({ action }) => action.recommendation === recommendation.ref);
    const lines = actions.map((one) => {
      const name = one.action.id ?? `${one.action.place.sheet}!${one.action.place.row + 1}`;
      return `  ${name.padEnd(8)} ${ratings.colours[one.rating].padEnd(6)} ${ratings.reason(one.reason)}${one.rule ? ` (${one.rule})` : ""}`;
    });
    return [
      `${recommendation.ref}  ${ratings.colours[rating]}: ${ratings.recommendationReason(reason)}`,
      ...impactLines(recommendation.ref, review, words),
      ...lines,
    ].join("\n");
  });
  return [headLine(review, words), ...blocks, summaryOfServices(review, words)]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Impact beside delivery, never one colour (R15), with the measures that it is the worst of. */
function impactLines(ref: string, { measures }: Review, { papers, ratings, sheets }: Words): readonly string[] {
  const { impact: heading } = papers.pack.recommendation;
  const impact = impactOf(ref, measures);
  if (impact === null) return [`  ${heading}: ${sheets.noMeasure}`];
  const own = measures.filter(({ measure }) => measure.recommendation === ref);
  return [
    `  ${heading}: ${ratings.colours[impact.rating]}`,
    ...own.map(({ measure, rating, reason }) => {
      const name = (measure.id ?? measure.measure.replace(/\s+/g, " ")).padEnd(8);
      return `    ${name} ${ratings.colours[rating].padEnd(6)} ${ratings.impactReason(reason)}`;
    }),
  ];
}

export function overviewText(review: Review, words: Words): string {
  const lines = review.recommendations.map(({ recommendation, rating, counts }) => {
    const each = RATINGS.map((one) => `${counts[one]} ${words.ratings.colours[one]}`).join(", ");
    return `${recommendation.ref}  ${words.ratings.colours[rating].padEnd(6)} ${each}`;
  });
  return [headLine(review, words), lines.join("\n")].join("\n\n");
}

function headLine(review: Review, words: Words): string {
  const count = (severity: Severity): number =>
    review.findings.filter((finding) => finding.severity === severity).length;
  const overdue = review.findings.filter(({ code }) => code === "overdue").length;
  const cli = CLI_WORDS[words.language];
  return [
    cli.asAt(words.sheets.day(review.asOf)),
    cli.actions(review.plan.actions.length),
    cli.overdue(overdue),
    cli.findings({ error: count("error"), warning: count("warning"), note: count("note") }),
  ].join(" · ");
}

const oneLine = (text: string): string => text.replace(/\s+/gu, " ").trim();
