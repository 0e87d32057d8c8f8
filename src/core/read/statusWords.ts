import type { Status } from "./readings";

const phrases = (lines: string): readonly string[] => lines.split(/[|\n]/).map((phrase) => phrase.trim());

/**
 * Status phrases in English and Welsh (S1), folded, in the order in which they are tried: what takes a word back ("not achieved",
 * "incomplete & transferred") stands before the word itself.
 */
export const STATUS_PHRASES: readonly (readonly [status: Status, phrases: readonly string[]])[] = [
  [
    "cancelled",
    phrases(`cancelled|canceled|deleted|no longer needed|no longer required|no longer appropriate|no longer applicable
      no longer relevant|transferred|superseded|withdrawn|revoked|abandoned|removed|merged with|merged into
      not proceeding|not taken forward|not being taken forward|rejected|not accepted|stopped|duplicate|obsolete
      void|discontinued|wedi'i ganslo|wedi'i chanslo|canslwyd|wedi'i ddileu|wedi'i dileu|dilewyd
      dim angen mwyach|wedi'i drosglwyddo|wedi'i throsglwyddo|wedi ei ganslo|wedi ei ddileu|wedi dod i ben`),
  ],
  [
    "on hold",
    phrases(`on hold|hold|onhold|suspended|deferred|paused|blocked|postponed|parked|ar stop|wedi'i ohirio|wedi'i gohirio
      gohiriwyd|wedi'i atal|ar saib|wedi'i oedi|wedi ei ohirio|wedi'u gohirio|frozen|stalled|awaiting decision`),
  ],
  [
    "not started",
    phrases(`not started|not yet started|has not started|not yet begun|not begun|not commenced|not yet commenced
      to start|to begin|to commence|to be started|not implemented|not yet implemented|not actioned
      not yet actioned|no action taken|no progress|future|future action|upcoming|unassigned|no action yet
      not applicable yet|ddim wedi cychwyn|heb ei gychwyn|heb eto ddechrau|i ddechrau|i gychwyn|dim cynnydd
      dim wedi dechrau|unstarted|to do|todo|open|pending|planned|programmed|not due|not yet due|scheduled
      proposed|new|awaiting start|awaiting|waiting|tcd|heb ddechrau|heb gychwyn|heb ei ddechrau
      ddim wedi dechrau|i'w wneud|i'w ddechrau|ar agor|yn yr arfaeth|arfaethedig`),
  ],
  [
    "in progress",
    phrases(`carried forward|c/f|b/f|brought forward|under development|carried over|rolled forward|not achieved
      not complete|not completed|not yet complete|not yet completed|not yet achieved|not done|not met|not closed
      incomplete|part|partial|partially|partly|substantially|largely|mostly|nearly|almost|near completion
      nearing completion|to be completed|heb ei gwblhau|heb ei chwblhau
      heb eu cwblhau|wedi'i gwblhau'n rhannol|rhannol|yn rhannol|wedi'i gwblhau yn rhannol|cwblhawyd yn rhannol
      wedi cwblhau yn rhannol|bron â'i gwblhau|bron wedi'i gwblhau`),
  ],
  [
    "complete",
    phrases(`complete|completed|compete|completd|done|closed|achieved|cnfa|coa|finished|delivered|implemented|met
      in place|discharged|resolved|signed off|actioned|wedi'i gwblhau|wedi'i chwblhau|wedi'u cwblhau
      wedi ei gwblhau|wedi ei chwblhau|wedi eu cwblhau|wedi cwblhau|cwblhawyd|cyflawn|cyflawnwyd|wedi'i gyflawni
      wedi'i chyflawni|wedi gorffen|gorffen|gorffenwyd|gorffennwyd|addressed|ar gau|caewyd|wedi'i gau|wedi'i weithredu|wedi gweithredu
      gweithredwyd|wedi'u cyflawni|wedi ei gyflawni|embedded|fully met|concluded|accomplished
      complete and embedded|business as usual|bau|dod i ben`),
  ],
  [
    "in progress",
    phrases(`in progress|inprogress|in hand|ongoing|on going|underway|under way|started|commenced|begun|on target
      on track|ontrack|on schedule|on course|off track|off target|delayed|delay|behind schedule|behind|slipped
      slippage|late|overdue|extended|reprogrammed|re programmed|rescheduled|re scheduled|revised|reconsidered
      re dated|redated|active|progressing|preparatory|on time|to schedule|to plan|on plan|to timescale
      within timescale|not on track|not on target|off course|off schedule|running late|being
      under review|under consideration|in development|in train|work in progress|working on|initiated|escalated|monitoring
      progressed|good progress|satisfactory progress|limited progress|strong progress|some progress|progress
      under control|outstanding|continuing|continuous|live|current|wip|improving|declining|no change|at risk
      doing|developing|embedding|put forward|remains in place|ar y gweill|ar waith|ar y trywydd iawn|ar y trywydd cywir
      ar y trywydd|ar darged|ar amser|ar y trac|oddi ar y trywydd|llithriad|llithro|wedi llithro|yn mynd rhagddo
      yn mynd yn ei flaen|mewn llaw|wrthi|rhywfaint o gynnydd|cynnydd cryf|yn hwyr|mewn perygl|parhaus|yn parhau
      wedi dechrau|wedi cychwyn|ar ei hol hi|ar ei hôl hi|oedi|hwyr|wedi'i ymestyn|cynnydd da|cynnydd boddhaol
      cynnydd cyfyngedig|cynnydd`),
  ],
];

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
  /\b(done|complete|completed|achieved|closed|finished|implemented|delivered|cwblhau|gwblhau|cwblhawyd|cyflawnwyd)\b/;
