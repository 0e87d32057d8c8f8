import type { Severity } from "../core/findings/finding";
import { RATINGS } from "../core/rate/rating";
import type { Review } from "../core/review";
import { poundsText } from "../core/words/money";
import type { Words } from "../core/words/words";
import { CLI_WORDS } from "../core/words/cliLanguages";
import { findingLine } from "./resultText";
import { isAboutSchools } from "./schoolsJson";

const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** Positions, ratings and reasons, school by school, the worst first; then what was noticed. */
export function schoolsText({ schools, findings, asOf }: Review, words: Words): string {
  const { ratings, sheets } = words;
  const cli = CLI_WORDS[words.language].schools;
  const worst = [...schools].sort(
    (a, b) => ORDER.indexOf(a.rating) - ORDER.indexOf(b.rating) || (a.latest?.closing ?? 0) - (b.latest?.closing ?? 0),
  );
  const lines = worst.map(({ school, rating, reason, position, latest, rung }) => {
    const stated = position === null ? cli.noFigures : sheets.positions[position];
    const amount = latest === null ? "" : `, ${poundsText(latest.closing)}`;
    const step = rung === null ? "" : ` · ${sheets.rungs[rung]}`;
    return [
      `${(school.number ?? "-").padEnd(8)} ${ratings.colours[rating].padEnd(6)} ${school.school}: ${stated}${amount}`,
      `${" ".repeat(16)}${ratings.schoolReason(reason)}${step}`,
    ].join("\n");
  });
  const noticed = SEVERITIES.map((severity) =>
    findings
      .filter((one) => isAboutSchools(one) && one.severity === severity)
      .map((one) => findingLine(one, words))
      .join("\n"),
  );
  const counts = RATINGS.map(
    (one) => `${String(schools.filter(({ rating }) => rating === one).length)} ${ratings.colours[one]}`,
  );
  const head = [
    CLI_WORDS[words.language].asAt(sheets.day(asOf)),
    cli.count(schools.length),
    counts.slice(1).join(", "),
  ];
  return [head.join(" · "), lines.join("\n"), ...noticed].filter((part) => part !== "").join("\n\n");
}

/** Who needs attention first. */
const ORDER = ["Red", "Amber", "Grey", "Green", "Blue"];
