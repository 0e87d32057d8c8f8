import { plainHeading, type HeadingMatch } from "./vocabulary";

/** "Date raised", "Meeting date": when the action was agreed, which is no field of a plan. */
const SAYS_WHEN_RAISED =
  /\b(?:date|dyddiad|when)\b.*\b(?:raised|added|agreed|identified|reported|created|issued|logged|opened|received|requested|set|recorded|meeting|committee|inspection|audit|report|cyfarfod)\b|\b(?:meeting|committee|report|audit|inspection|panel|board) date\b|\b(?:raised|added|agreed|identified|reported|created|issued|logged|opened|requested|recorded) (?:on|by|at)\b/;

/** Whether a column's heading says when each action was raised or agreed. */
export const saysWhenRaised = (heading: string): boolean =>
  heading.length <= LONGEST && SAYS_WHEN_RAISED.test(plainHeading(heading));

/**
 * What a heading asks for where the vocabulary does not know its words: the words it turns on, English and Welsh. A heading in
 * a row of headings always means something, so that it may be guessed there; the same words in a cell would be nothing. The
 * first row that holds decides; "none" carries no field of a plan. Only letters, figures and single blanks are left of the text.
 */
const PATTERNS: readonly (readonly [role: string, strength: number, pattern: RegExp])[] = [
  ["none", 0.7, /\b(?:previous|last|next) (?:meeting|review|step)s?\b|\bnext steps\b|\bcamau nesaf\b/],
  ["claimedRag", 0.72, /\b(?:b?rag|rayg|bragg|traffic light|colour|cog|cag|cmg|lliw)\b/],
  ["percentComplete", 0.7, /%|\bper ?cent(?:age)?\b|\bcanran\b/],
  [
    "revisedDue",
    0.7,
    /\b(?:revised|new|extended|amended|rescheduled|slipped|reforecast|reprofiled|updated|diwygiedig|newydd)\b.*\b(?:date|deadline|target|timescale|completion|due|dyddiad|amserlen)\b|\bdyddiad\b.*\b(?:diwygiedig|newydd)\b/,
  ],
  [
    "lastUpdated",
    0.65,
    /\b(?:date|when|dyddiad)\b.*\b(?:updated?|reviewed|diweddar\w*|adolygu)\b|\blast (?:updated|reviewed|modified|changed)\b/,
  ],
  [
    "completedOn",
    0.65,
    /\b(?:date|when|actual|dyddiad)\b.*\b(?:completed|closed|achieved|finished|delivered|implemented|signed off|actual|cwblhawyd|gwirioneddol)\b/,
  ],
  ["none", 0.7, SAYS_WHEN_RAISED],
  ["none", 0.7, /\bmonitor\w*\b|\bscrutin\w*\b|\bquality assur\w*\b|\breport(?:ed|ing|s)? to\b|\bmonitro\b|\bcraffu\b/],
  ["start", 0.65, /\b(?:start|starts|starting|commenc\w*|begin\w*|dechrau|cychwyn|ddechrau|gychwyn)\b/],
  [
    "due",
    0.65,
    /\b(?:by when|when|deadline|due|timescales?|timeframes?|target date|completion date|end date|finish date|delivery date|erbyn pryd|pryd|amserlen|terfyn amser)\b|\b(?:required|needed|wanted|expected|complete|completion|completed|delivered|delivery|finish|implemented|implementation|done|gwblhau) (?:by|erbyn|date|timescale)\b|\btarget\b.*\bcompletion\b|\bdyddiad\b.*\b(?:cwblhau|targed|gorffen|gweithredu)\b/,
  ],
  [
    "owner",
    0.65,
    /\b(?:by whom|who|whose|responsib\w*|accountab\w*|lead|leads|owner|owners|owned by|officer|officers|pwy|atebol|cyfrif\w*|gyfrif\w*|arwain|arweinydd|arweiniol|swyddog|swyddogion)\b/,
  ],
  [
    "resources",
    0.65,
    /\b(?:costs?|costed|budget|funding|funded|financ\w*|resourc\w*|capacity required|invest\w*|savings?|cost|costau|cyllid\w*|gyllid\w*|adnodd\w*|ariann\w*|arian)\b|£/,
  ],
  ["evidence", 0.65, /\b(?:evidence|proof|assurance|verif\w*|tystiolaeth|dystiolaeth)\b/],
  [
    "successMeasure",
    0.65,
    /\b(?:success\w*|difference|outcomes?|benefits?|impact|measures?|measured|kpis?|indicators?|criteria|targets?|aspirations?|llwydd\w*|lwydd\w*|gwahaniaeth|deilliann\w*|canlyniad\w*|effaith|mesur\w*|meini prawf|dangosydd\w*)\b|\bhow\b.*\bknow\b|\bgwybod\b/,
  ],
  [
    "risk",
    0.65,
    /\b(?:risks?|prevent|go wrong|barriers?|obstacles?|blockers?|issues?|dependenc\w*|challenges?|risg\w*|rhwystr\w*|heriau)\b/,
  ],
  [
    "latestUpdate",
    0.65,
    /\b(?:progress|updates?|commentary|comments?|position|narrative|notes?|response|responses|reply|so far|to date|current situation|where are we|achieved|done|cynnydd|gynnydd|diweddariad\w*|ddiweddariad\w*|sylwadau|sefyllfa|hyd yma|hyd yn hyn)\b/,
  ],
  ["status", 0.62, /\b(?:status|state|stage|statws|cyflwr)\b/],
  ["supportingOwners", 0.62, /\b(?:support\w*|partners?|involved|contribut\w*|cefnog\w*|partner\w*)\b/],
  ["priority", 0.62, /\b(?:priority|urgen\w*|blaenoriaeth)\b/],
  ["recommendation", 0.62, /\b(?:recommendations?|argymhellion|argymhelliad)\b/],
  ["id", 0.6, /^(?:\w+ )?(?:ref|reference|no|number|id|rhif|cyf|cyfeirnod)$/],
  [
    "action",
    0.62,
    /\b(?:actions?|tasks?|steps?|activit\w*|what|camau|cam|gweithredu|tasgau|beth|yr hyn|gweithgar\w*|interventions?|strateg\w*)\b/,
  ],
  [
    "group",
    0.55,
    /\b(?:themes?|areas?|strands?|workstreams?|objectives?|headings?|categor\w*|sections?|focus|amcan\w*|maes|thema|themau)\b/,
  ],
];

const LONGEST = 160;

/** What a heading of a plan may ask for by the words it turns on; empty where it says nothing. */
export function matchByWords(text: string): readonly HeadingMatch[] {
  if (text.length > LONGEST) return [];
  const plain = plainHeading(text);
  const found = PATTERNS.find(([, , pattern]) => pattern.test(plain));
  return found ? [{ kind: "actions", role: found[0], strength: found[1], language: "en" }] : [];
}
