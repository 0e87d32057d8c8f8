import type { Status } from "./readings";
import { STATUS_WELSH } from "./statusPhrases.cy";
import { STATUS_ENGLISH } from "./statusPhrases.en";

type Group = keyof typeof STATUS_ENGLISH;

const phrases = (group: Group): readonly string[] =>
  [STATUS_ENGLISH, STATUS_WELSH]
    .flatMap((words) => words[group].split(/[|\n]/).map((phrase) => phrase.trim()))
    .filter((phrase) => phrase !== "");

/**
 * Status phrases in English and Welsh (S1), folded, in the order in which they are tried: what takes a word back ("not achieved",
 * "incomplete & transferred") stands before the word itself.
 */
export const STATUS_PHRASES: readonly (readonly [status: Status, phrases: readonly string[]])[] = [
  ["cancelled", phrases("cancelled")],
  ["on hold", phrases("onHold")],
  ["not started", phrases("notStarted")],
  ["in progress", phrases("takenBack")],
  ["complete", phrases("complete")],
  ["in progress", phrases("inProgress")],
];

/** What a whole cell may be cut down to; inside a sentence these say nothing. */
export const STATUS_SHORT: ReadonlyMap<string, Status> = new Map<string, Status>([
  ["accepted", "in progress"],
  ["acknowledged", "in progress"],
  ["adopted", "complete"],
  ["analysing", "in progress"],
  ["anfonwyd", "in progress"],
  ["assigned", "in progress"],
  ["candidate", "not started"],
  ["carried out", "complete"],
  ["comp", "complete"],
  ["compl", "complete"],
  ["consulting", "in progress"],
  ["cwbl", "complete"],
  ["deployed", "complete"],
  ["designing", "in progress"],
  ["drafft", "in progress"],
  ["draft", "in progress"],
  ["drafted", "in progress"],
  ["drafting", "in progress"],
  ["filed", "complete"],
  ["happening", "in progress"],
  ["held", "on hold"],
  ["icebox", "not started"],
  ["idea", "not started"],
  ["ideas", "not started"],
  ["implementing", "in progress"],
  ["inactive", "not started"],
  ["inprog", "in progress"],
  ["investigating", "in progress"],
  ["ip", "in progress"],
  ["major issues", "in progress"],
  ["minor issues", "in progress"],
  ["moving", "in progress"],
  ["nesaf", "not started"],
  ["newydd", "not started"],
  ["next", "not started"],
  ["not yet", "not started"],
  ["ns", "not started"],
  ["nyd", "not started"],
  ["nys", "not started"],
  ["obtained", "complete"],
  ["oediad", "on hold"],
  ["oh", "on hold"],
  ["on", "in progress"],
  ["out to consultation", "in progress"],
  ["parhau", "in progress"],
  ["pilot", "in progress"],
  ["piloting", "in progress"],
  ["planning", "in progress"],
  ["problems", "in progress"],
  ["procuring", "in progress"],
  ["queued", "not started"],
  ["recruited", "complete"],
  ["recruiting", "in progress"],
  ["released", "complete"],
  ["reviewing", "in progress"],
  ["rolling", "in progress"],
  ["rolling out", "in progress"],
  ["scoping", "in progress"],
  ["shipped", "complete"],
  ["some issues", "in progress"],
  ["starting", "not started"],
  ["starts", "not started"],
  ["struggling", "in progress"],
  ["stuck", "on hold"],
  ["submitted", "in progress"],
  ["syniad", "not started"],
  ["tendering", "in progress"],
  ["tentative", "not started"],
  ["testing", "in progress"],
  ["to follow", "not started"],
  ["triaged", "in progress"],
  ["unscheduled", "not started"],
]);

/** Words around a state that say nothing of their own: "The work is now complete", "Mae'r gwaith yn mynd rhagddo". */
export const STATUS_FILLERS: ReadonlySet<string> = new Set(
  (
    "action all and are been bellach bod cam currently erbyn eto everything gweithredu gwaith gyd has have hwn hyd hyn i is it its mae " +
    "mae'r maent mai nawr now o popeth still task tasg the this work y yma yn yr"
  ).split(" "),
);

/** Words of a done column (S3). */
export const YES = new Set([
  "yes",
  "y",
  "true",
  "1",
  "x",
  "✓",
  "✔",
  "√",
  "☑",
  "☒",
  "do",
  "ydy",
  "ydi",
  "oes",
  "ie",
  "gwir",
  "tick",
]);
export const NO = new Set([
  "no",
  "n",
  "false",
  "0",
  "✗",
  "✘",
  "☐",
  "na",
  "nac ydy",
  "nac oes",
  "naddo",
  "ffug",
  "-",
  "not",
]);
/** Headings that mean "done". */
export const DONE_HEADING =
  /\b(done|complete|completed|achieved|actioned|closed|cleared|discharged|finished|fixed|implemented|delivered|met|resolved|settled|signed off|sorted|ticked|cwblhau|gwblhau|cwblhawyd|cyflawnwyd|datryswyd|gorffen|gorffenwyd|orffen|wedi i wneud|wneud)\b/;
