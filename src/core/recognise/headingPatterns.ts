import { plainHeading, rightHeading, type HeadingMatch } from "./vocabulary";

/** "Date raised", "Meeting date": when the action was agreed, which is no field of a plan. */
const SAYS_WHEN_RAISED =
  /\b(?:date|dyddiad|when)\b.*\b(?:raised|added|agreed|identified|reported|created|issued|logged|opened|received|requested|set|recorded|meeting|committee|inspection|audit|report|codi|codwyd|nodi|nodwyd|cofnodi|cofnodwyd|cyfarfod)\b|\b(?:meeting|committee|report|audit|inspection|panel|board) date\b|\b(?:raised|added|agreed|identified|reported|created|issued|logged|opened|requested|recorded) (?:on|by|at)\b|^(?:report )?(?:raised|issued|logged|opened|reported|recorded)$/;

/** Whether a column's heading says when each action was raised or agreed. */
export const saysWhenRaised = (heading: string): boolean =>
  heading.length <= LONGEST && SAYS_WHEN_RAISED.test(plainHeading(heading));

/** "Actual start", "Start (actual)", "Date commenced": when work did begin, not when it is to. */
const SAYS_ACTUAL_START =
  /\b(?:actual start|actually started|started|start(?: date)? actual|date commenced|commenced on|date begun|began|gwir ddyddiad (?:dechrau|cychwyn)|dyddiad (?:dechrau|cychwyn) gwirioneddol|dechreuwyd|cychwynnwyd|wedi dechrau)\b/;

/** Whether a column's heading says when work on an action did begin. */
export const saysActualStart = (heading: string): boolean => SAYS_ACTUAL_START.test(plainHeading(heading));

/** What a word of a heading is about, English and Welsh. A heading is put together from these, its noun first or last. */
const ABOUT = {
  colour: /\b(?:b?rag|rayg|bragg|traffic light|colou?r|cog|cag|cmg|lliw|health)\b/,
  percent: /%|\bper ?cent(?:age)?\b|\bcanran\b/,
  day: /\b(?:dates?|when|days?|deadlines?|timescales?|timeframes?|time frames?|timelines?|timing|milestone|dyddiad(?:au)?|pryd|amserlen|terfyn amser)\b/,
  deadline:
    /\b(?:by when|when|deadlines?|due|cut off|report(?:ed|s)? back|back to|ready by|needed by|wanted by|timescales?|timeframes?|time frames?|timelines?|erbyn pryd|pryd|amserlen|terfyn amser)\b/,
  by: /\b(?:by|erbyn)\b/,
  planned:
    /\b(?:target|planned|plan|expected|anticipated|proposed|agreed|original|initial|scheduled|required|needed|wanted|estimated|est|eta|due|targed|arfaethedig|disgwyliedig)\b/,
  again:
    /\b(?:revised|new|extended|amended|rescheduled|slipped|reforecast|reprofiled|updated|re ?set|re ?planned|re ?phased|re ?timed|postponed|moved|later|second|diwygiedig|newydd)\b/,
  done: /\b(?:complet\w*|clos(?:ed|ure|ing|e)|achieved?|finish\w*|deliver(?:y|ed)?|implement\w*|signed off|resolv\w*|resolution|fix(?:ed)?|done|sorted|settled|end(?:ed|s)?|discharged|actioned|ticked|cwblha\w*|gwblha\w*|gorffen\w*|orffen\w*)\b/,
  actual: /\b(?:actual(?:ly)?|gwirioneddol)\b/,
  start: /\b(?:start(?:s|ed|ing)?|commenc\w*|beg[aiu]n\w*|kick ?off|dechrau|cychwyn|ddechrau|gychwyn)\b/,
  touched: /\b(?:updated?|reviewed|modified|changed|edited|diweddar\w*|adolyg\w*)\b/,
  raised:
    /\b(?:raised|added|identified|reported|created|issued|logged|opened|received|requested|recorded|submitted|entered|notified|found by|author|originator|reporter|requester)\b/,
  /** "We will know it has worked when", "What will it look like?" */
  known:
    /\bknow\b.*\b(?:when|if|work\w*|success\w*|done|achieved)\b|\bhow (?:we|well|will we|do we|we will|shall we) (?:will )?(?:know|tell|see|measure)\b|\b(?:how|what) (?:will|do|would|shall) (?:we|you|it|things|success) .*\b(?:know|see|tell|like|different)\b|\bwhat (?:good|success) looks like\b|\bgwybod\b/,
  monitored:
    /\bmonitor\w*\b|\bscrutin\w*\b|\bcheck(?:s|ed|ing|er)?\b|\bgwirio\b|\bquality assur\w*\b|\breport(?:ed|ing|s)? to\b|\bmonitro\b|\bcraffu\b|\b(?:e ?)?mail\b|\bphone\b|\bpredecessors?\b|\bsuccessors?\b|\bduration\b|\boutline\b|\battachments?\b|\btags?\b|\beffort\b|\bhours\b/,
  person:
    /\b(?:by whom|whom|who|whose|responsib\w*|accountab\w*|leads?|leader|owners?|owned by|officers?|assign\w*|allocated|actioned by|delegated?|holders?|rep|representative|developers?|engineers?|designers?|analysts?|testers?|persons?|people|personnel|individuals?|staff|managers?|lead[es]rs?|dept|department|colleagues?|resource names?|given to|passed to|referred to|tasked to|handed to|for (?:the )?attention|fao|in charge|taking (?:it|this) (?:on|forward)|doing (?:it|this)|champions?|volunteers?|contacts?|sponsors?|co ?ordinators?|nominees?|(?:dealt with|handled|undertaken|carried out|taken) by|pwy|unigolyn|unigolion|rheolwyr?|deiliad|cydlynydd|gofal|atebol|cyfrif\w*|gyfrif\w*|arwain|arweinydd|arweiniol|swyddog|swyddogion|perchennog)\b/,
  cost: /\b(?:costs?|costed|budget|funding|funded|financ\w*|resourc\w*|capacity required|invest\w*|savings?|cost|costau|cyllid\w*|gyllid\w*|adnodd\w*|ariann\w*|arian)\b|£/,
  evidence: /\b(?:evidence|proof|assurance|verif\w*|tystiolaeth|dystiolaeth)\b/,
  success:
    /\b(?:success\w*|difference|outcomes?|benefits?|impact|measures?|measured|kpis?|indicators?|criteria|targets?|aspirations?|goals? to be|goal|llwydd\w*|lwydd\w*|gwahaniaeth|deilliann\w*|canlyniad\w*|effaith|mesur\w*|meini prawf|dangosydd\w*)\b|\bhow\b.*\bknow\b|\bgwybod\b/,
  risk: /\b(?:risks?|hazards?|prevent|go wrong|barriers?|obstacles?|blockers?|dependenc\w*|challenges?|risg\w*|rhwystr\w*|heriau)\b/,
  issue:
    /\bwhat (?:is|s|was|went) wrong\b|\b(?:issues?|problems?|findings?|weakness(?:es)?|observations?|concerns?|defects?|bugs?|quer(?:y|ies)|gaps?|deficienc\w*|nonconformit\w*|non conformit\w*|reason|cause|why|root cause|mater(?:ion)?|problem\w*|gwendid\w*|canfyddiad\w*)\b/,
  underWay:
    /\b(?:are|re|is being|have|has been|what was) (?:doing|done|being done)\b|\bso far\b|\bto date\b|\bhyd yma\b/,
  telling:
    /\b(?:progress|updates?|commentary|comments?|position|narrative|notes?|log|history|remarks?|response|responses|reply|news|latest|happened|happening|heard|opinion|newyddion|diweddaraf|digwydd|ble r?ydyn|ble r?ydym|lle r?ydyn|lle r?ydym|current situation|where are we|where we (?:now )?(?:are|stand)|achieved|done|cynnydd|gynnydd|diweddariad\w*|ddiweddariad\w*|sylwadau|sefyllfa|hyd yn hyn)\b/,
  state: /\b(?:status|state|stage|how far|where at|up to|yet|statws|cyflwr|pa mor bell)\b/,
  help: /\b(?:support\w*|partners?|involved|contribut\w*|cefnog\w*|partner\w*|help(?:s|ed|ers?|ing)?|assist\w*)\b/,
  /** "What more will be done", "Document to produce", "Polisi i'w adolygu", "Beth arall fydd yn cael ei wneud". */
  ahead:
    /\b(?!who |how |when |time |progress |response |reply )\p{L}{4,} (?:still )?to (?:be )?(?:produc|deliver|writ|review|updat|complet|develop|creat|prepar|agree|buil[dt]|provid|fix|resolv|address|implement|introduc|improv|chang|sen[dt]|issu|publish|arrang|organi[sz]|tak|do|made?)\p{L}{0,5}$|\b\p{L}{4,} i ?w (?:h?adolygu|[cg]?h?ynhyrchu|h?ysgrifennu|h?anfon|[td]?h?refnu|[pb]?h?aratoi|dd?iweddaru|dd?atblygu|[cg]?h?yflwyno|[cg]?h?wblhau|[cg]?h?reu|[cg]?h?yhoeddi|ll?unio|g?wella|g?weithredu)$|\b(?:what|more|further|else|yr hyn|beth)\b.*\b(?:will|shall|must|should|to|needs?|going|fydd|fyddwn|bydd|sydd|angen|am)\b.*\b(?:done|do|take|taken|happen|made|change|wneud|gwneud|digwydd|cymryd)\b/u,
  /** "What the inspectorate said", "Beth a welodd yr arolygydd": what was seen or said, not what will be done. */
  seen: /\b(?:what|beth|yr hyn)\b.*\b(?:saw|seen|found|identified|observed|noted|said|says|told us|reported|welodd|welwyd|gwelwyd|nodwyd|nododd|canfu|ganfu|ganfuwyd|ddywedodd|dywedodd|ddywedwyd)\b/,
  urgency: /\b(?:priority|urgen\w*|sev(?:erity)?|criticality|importance|blaenoriaeth)\b/,
  recommendation: /\b(?:recommendations?|argymhellion|argymhelliad)\b/,
  number:
    /\b(?:ref|reference|no|number|num|id|identifier|code|key|rhif|cyf|cyfeirnod)$|^(?:ref|no|id|sl|sr|s no) ?#?$|#/,
  treatment:
    /\b(?:mitigat\w*|treatments?|remed\w*|corrective|resolution|solution|management response|agreed response|lliniaru)\b/,
  work: /\b(?:actions?|tasks?|steps?|activit\w*|to ?dos?|jobs?|things?|work|deliverables?|what|camau|cam|gweithredu|tasgau|beth|yr hyn|gweithgar\w*|interventions?|strateg\w*|name|summary|title|description|details?)\b/,
  part: /\b(?:themes?|areas?|strands?|workstreams?|objectives?|headings?|categor\w*|sections?|focus|bucket|epic|swimlane|process|module|component|project|amcan\w*|maes|thema|themau)\b/,
} as const satisfies Readonly<Record<string, RegExp>>;
type About = keyof typeof ABOUT;

/** What a heading asks for that is about all of these and none of those: several where the contents have to decide. */
interface Composition {
  readonly about: readonly About[];
  readonly not?: readonly About[];
  readonly asks: readonly (readonly [role: string, strength: number])[];
}

/**
 * What a heading asks for where the vocabulary does not know its words. A heading in a row of headings always means something,
 * so that it may be guessed there; the same words in a cell would be nothing. The first row that holds decides; "none" carries
 * no field of a plan.
 */
const COMPOSITIONS: readonly Composition[] = [
  // "Response / outcome", "Progress and impact".
  {
    about: ["telling", "success"],
    not: ["known"],
    asks: [
      ["latestUpdate", 0.66],
      ["successMeasure", 0.55],
    ],
  },
  { about: ["known"], asks: [["successMeasure", 0.7]] },
  {
    about: ["seen"],
    not: ["ahead"],
    asks: [
      ["group", 0.62],
      ["risk", 0.5],
    ],
  },
  { about: ["ahead"], not: ["success", "cost", "evidence", "person", "day", "help"], asks: [["action", 0.68]] },
  { about: ["monitored"], not: ["work"], asks: [["none", 0.7]] },
  { about: ["colour"], asks: [["claimedRag", 0.72]] },
  { about: ["percent"], asks: [["percentComplete", 0.7]] },
  { about: ["raised"], not: ["work", "done"], asks: [["none", 0.7]] },
  { about: ["again", "day"], asks: [["revisedDue", 0.7]] },
  { about: ["again", "done"], asks: [["revisedDue", 0.7]] },
  { about: ["again", "planned"], asks: [["revisedDue", 0.68]] },
  { about: ["touched", "day"], asks: [["lastUpdated", 0.65]] },
  { about: ["actual", "done"], asks: [["completedOn", 0.68]] },
  { about: ["start"], not: ["done"], asks: [["start", 0.65]] },
  { about: ["planned", "done"], not: ["work"], asks: [["due", 0.68]] },
  { about: ["planned", "day"], asks: [["due", 0.66]] },
  { about: ["by", "done"], not: ["person"], asks: [["due", 0.65]] },
  {
    about: ["done", "day"],
    not: ["deadline"],
    asks: [
      ["completedOn", 0.65],
      ["due", 0.6],
    ],
  },
  { about: ["help"], asks: [["supportingOwners", 0.62]] },
  { about: ["deadline"], asks: [["due", 0.65]] },
  { about: ["person"], asks: [["owner", 0.65]] },
  {
    about: ["number", "recommendation"],
    asks: [
      ["recommendation", 0.62],
      ["id", 0.6],
    ],
  },
  { about: ["number"], asks: [["id", 0.62]] },
  { about: ["cost"], asks: [["resources", 0.65]] },
  { about: ["evidence"], asks: [["evidence", 0.65]] },
  { about: ["underWay"], asks: [["latestUpdate", 0.66]] },
  { about: ["treatment"], asks: [["action", 0.66]] },
  { about: ["urgency"], asks: [["priority", 0.62]] },
  {
    about: ["success"],
    asks: [
      ["successMeasure", 0.65],
      ["group", 0.45],
    ],
  },
  { about: ["risk"], asks: [["risk", 0.65]] },
  {
    about: ["issue"],
    asks: [
      ["group", 0.6],
      ["risk", 0.55],
    ],
  },
  { about: ["recommendation"], asks: [["recommendation", 0.62]] },
  { about: ["state"], asks: [["status", 0.64]] },
  { about: ["telling"], asks: [["latestUpdate", 0.65]] },
  { about: ["work"], asks: [["action", 0.62]] },
  {
    about: ["done"],
    asks: [
      ["status", 0.6],
      ["completedOn", 0.58],
    ],
  },
  { about: ["part"], asks: [["group", 0.55]] },
  { about: ["day"], asks: [["due", 0.6]] },
];

const LONGEST = 160;
const SLIP = 0.9;

/** What a heading of a plan may ask for by the words it is put together from, likeliest first; empty where it says nothing. */
export function matchByWords(text: string): readonly HeadingMatch[] {
  if (text.length > LONGEST) return [];
  const found = composed(plainHeading(text));
  if (found.length > 0) return found;
  const right = rightHeading(text);
  return right === null ? [] : composed(plainHeading(right)).map((m) => ({ ...m, strength: m.strength * SLIP }));
}

/** Only letters, figures and single blanks are left of the text. */
function composed(plain: string): readonly HeadingMatch[] {
  if (NEXT_OR_LAST.test(plain) || SAYS_WHEN_RAISED.test(plain))
    return [{ kind: "actions", role: "none", strength: 0.7, language: "en" }];
  const is = (about: About): boolean => ABOUT[about].test(plain);
  const row = COMPOSITIONS.find(({ about, not }) => about.every(is) && !not?.some(is));
  return (row?.asks ?? []).map(([role, strength]) => ({ kind: "actions", role, strength, language: "en" }));
}

const NEXT_OR_LAST = /\b(?:previous|last|next) (?:meeting|review)s?\b/;
