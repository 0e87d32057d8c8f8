import type { Vocabulary } from "./vocabulary";

/** English headings as councils write them (domain facts 2.1); the marks are explained at `Vocabulary`. */
export const EN: Vocabulary = {
  actions: {
    id: "ref|ref no|ref number|reference|reference number|reference no|no|number|id|action id|action no|action number|action ref|action reference|item|item no|para ref|uid|task no|task id|#|step no|step id",
    recommendation:
      "recommendation|proposal for improvement|proposals for improvement|pfi|rec|recs|rec no|rec number|rec ref|recommendation no|recommendation number|recommendation ref|estyn recommendation|report recommendation|linked recommendation|linked to recommendation|estyn rec|inspection recommendation|recommendation in report",
    group:
      "priority?|priorities~|theme|objective~|workstream|work stream|work strand|strand|area~|areas~|area for improvement|area of focus|focus area|focus~|key priority|key priorities|priority area|improvement area|improvement objective|improvement priority|phase|aim~|aims~|goal~|group|category|project~|programme~|issue~|issue identified|finding~|findings~|outcome?|outcome sought|key line of enquiry|section|topic|pillar|standard~|target?|service area~|service?|directorate?",
    action:
      "action|actions|action required|actions required|action to be taken|actions to be taken|action needed|required action|key action|key actions|action point|action points|action title|action description|description of action|agreed action|agreed actions|management action|management action agreed|management actions|management response~|improvement action|improvement actions|specific actions|specific action|task|tasks|key tasks|task description|task name|tasks actions|actions tasks|action task|what|what needs to be done|what will be done|what we will do|what are we going to do|what will we do|what needs to happen|what do we need to do|how~|how will we do it~|how we will do it~|strategy?|strategies~|activity|activities|key activity|key activities|improvement activity|steps~|step~|key steps|milestone?|milestones?|to do|deliverable~|deliverables~|description?|details?|response?|initiative~|intervention~|proposed action|planned action|actions we will take|points to deliver~|commitment~",
    owner:
      "owner|action owner|lead|leads|lead officer|lead officers|leads officer|lead person|lead responsible|lead responsibility|lead s|responsible|responsible officer|responsible officers|responsible person|responsible lead|person responsible|persons responsible|people responsible|officer responsible|officer|officers?|responsibility|responsibilities~|responsibility assigned to|assigned to|allocated to|who|by whom|who by|who will do it|who is responsible|who will lead|whos responsible|accountable|accountable officer|accountable owner|accountable lead|accountability~|action lead|action by|actioned by|delegated to|executive lead|management lead|responsible executive lead management lead|named lead|project lead|project manager~|senior responsible owner|senior responsible officer|sro~|resourcing?|initials?|lead initials|task owner|assignee|staff responsible|resource names|resource name|lead member and officer~|service lead|lead service~|lead department~|delivery lead|key staff~|staff?|name?|lead officer s",
    supportingOwners:
      "support~|supporting owners|supporting officers|supporting officer|support officer|support officers|supported by|support from|supporting|with support from|others involved|other officers|other officers involved|partners~|partner~|contributors~|working with~|delivery team~|supporting leads|consulted?",
    priority: "priority|priority level|priority rating|urgency|priority h m l|h m l|importance~|moscow|ranking?",
    start:
      "start|start date|date started|from~|commence|commencement|commencement date|begin|begins|starting|started~|start by|actual start|actual start date|planned start|planned start date|date from|start on|when will it start",
    due: "to~|start finish|start end|start and finish|start and end|start to finish|start to end|start and end dates|start end dates|start and finish dates|start end date|start finish date|dates~|due|due date|date due|due by|by when|when|when by|by when will it be done|deadline|deadlines|target date|target completion date|target completion|target dates|target deadline|completion date~|completion by|complete by|completed by~|to be completed by|to be completed|date for completion|planned completion|planned completion date|planned end|planned end date|planned finish|expected completion date|expected completion|timescale|timescales|time scale|time scales|timeframe|timeframes|time frame|timeline|timelines|timing|end|end date|finish|finish date|date?|implementation date|original date|original due date|original deadline|original target date|original completion date|agreed date|agreed implementation date|original agreed implementation date|delivery date|deliver by|date to|milestone date~|date to be completed|to be completed progressed|until?|target?|by~|due when|baseline finish",
    revisedDue:
      "revised|revised date|revised due|revised due date|revised deadline|revised target|revised target date|revised completion date|revised completion|revised implementation date|revised end|revised end date|revised timescale|new date|new due date|new deadline|new target date|extended date|extended to|extension date|extension|amended date|amended deadline|re dated to|re scheduled date|rescheduled date|rescheduled to|slipped to|current deadline~|forecast~|forecast date~|forecast completion|forecast completion date|forecast end date|latest date?|latest due date~|updated due date|updated deadline|expected date?",
    timesReDated:
      "times re dated|no of revisions|number of revisions|times revised|number of extensions|no of extensions|times slipped",
    completedOn:
      "completed on|date completed|completed date|actual completion date|actual completion|actual end|actual end date|actual finish|actual finish date|actual date|actual?|date achieved|date done|date closed|closed date|closed on|closure date|date of completion~|completed~|completed when|when completed|achieved on|completion?|date complete|date signed off|sign off date|signed off on|date of closure",
    status:
      "status|action status|current status|progress status|status of action|delivery status|state|overall status|status update?|progress?|complete?|completed?|done|is it done|action complete|action completed?|complete y n|completed y n|done y n|open closed|status code|position?|current position?|stage?|implementation status|milestone status|status corrective action~|status comments~|status and comments~",
    percentComplete:
      "% complete|percent complete|percentage complete|% completed|% completion|complete %|completed %|% progress|progress %|%|% done|percentage|percent|per cent complete|percentage completion|percentage progress|degree of completion|% of completion|completion %|how far~|how complete~|how much is done~",
    latestUpdate:
      "latest update|update|updates|how far have we got~|where are we now|what progress have we made|how are we doing~|progress|progress to date|progress update|progress updates|progress report|progress made|progress so far|progress notes|progress comments|progress commentary|progress against action|progress and next steps|progress since last meeting|current progress|latest progress|latest position|current position~|update on progress|commentary|comment~|comments~|comments corrective action|corrective action~|status corrective action?|status commentary|status update~|notes?|remarks~|actions completed~|actions taken|action taken|narrative~|position statement~|monitoring notes~|monitoring comments|additional comments|officer comments|comments update|comments updates|comments and updates|comment update|updates comments|update comments|officer update|what have we done|evaluation?|review comments~|review?",
    lastUpdated:
      "last updated|updated on|updated|date updated|date of update|date of last update|last update|update date|last reviewed|date reviewed|last review|review date?|date last updated|last updated on|date of review?|as at~|reported on~",
    evidence:
      "evidence|evidence of impact|evidence of completion|evidence of progress|evidence base~|evidence source|evidence sources|source of evidence|evidence link|evidence location|evidence to support|supporting evidence|evidence of outcome|evidence of success~|verification~|proof|assurance~|monitoring evidence|impact?|impact to date|impact so far|impact evidence|evaluation of impact|evidence and impact|impact and evidence",
    successMeasure:
      "success measure|success measures|success criteria|success criterion|success indicator|success indicators|measure of success|measures of success|how will we know|how we will know|how will we measure success|how will success be measured|what will success look like|what success looks like|what does success look like|what good looks like|outcome~|outcomes~|expected outcome|expected outcomes|intended outcome|intended outcomes|intended impact|impact sought|impact wanted|desired impact|desired outcome|desired outcomes|planned outcome|outcome target|outcome measure|outcome measures|outcome success criteria|target outcome|joint plan outcome|kpi|kpis|performance measure|performance measures|performance indicator|performance indicators|performance target|measure~|measures~|measurable outcome|objective improvement~|impact measure|impact measures|expected impact|anticipated impact|expected benefits~|benefit~|benefits~|targets~|milestones~|milestone~",
    resources:
      "resources|resource|what resources do we need|what resources are needed|what resources will we need|resource implications|resource implication|resources required|resource required|resources needed|cost|costs|cost implications|costing|costings|budget|budget £|funding|funding source|finance~|financial implications|estimated cost|cost resources|resources cost|resources costs|time and resources|£|source of funding",
    risk: "risk|risks|risk or barrier|risks barriers|risks and barriers|barriers|barrier|barriers to progress|risk assessment|risks issues|risks and issues|issues risks|issues and risks|key risks|risks to delivery|dependencies~|constraints~|obstacles|challenges~|issues arising~|issues arising this period~|blockers|risk mitigation~",
    claimedRag:
      "rag|brag|rag rating|brag rating|rag status|brag status|rayg|bragg|rag score|current rag|rag assessment|claimed rag|colour|colour code|colour rating|rag brag|traffic light|traffic lights|progress rag|delivery rag|rag progress|rag colour|rating~|overall rag|overall brag|confidence rating~|previous rag?|last rag?|progress rating|bragp|crag|gar",
    none: "monitored by|monitoring by|governors review|portfolio holder|cabinet member|lead member|link governor|sponsor|governance|governor responsible|monitoring|monitored how|how monitored|monitoring arrangements|predecessor|predecessors|task mode|successors|outline level|wbs|duration|effort|swarm|reqid|date added|date added to log|date raised|meeting date|source|sef refs|reporting to|reported to|wellbeing goal|wellbeing goals|direction of travel|next steps|meeting|version|sheet|strategic link|link to corporate plan|corporate priority|wellbeing objective|quality assurance by|scrutinised by|challenge by|date agreed|created|created by|date created|date identified",
  },
  recommendations: {
    ref: "ref|no|number|id|rec no|recommendation no|recommendation number|rec ref|reference|rec|rec~",
    recommendation:
      "recommendation|recommendations|recommendation text|text of recommendation|estyn recommendation|estyn recommendations|wording|full recommendation",
    lead: "lead|lead officer|lead director|sponsor~|owner|responsible officer|senior responsible owner|accountable officer|lead officer s|strategic lead|executive lead",
    strand: "strand|theme~|workstream~",
    source: "source|report|inspection|inspectorate",
    madeOn: "made on|date made|date published|published|date of report",
  },
  owners: {
    name: "name|full name|officer|officer name|staff name|person|names|individual|key individual|employee|contact|contact name|owner?",
    initials: "initials|initial|abbreviation~|code?|key?",
    post: "post|post title|job title|title~|role|position|designation|job|job role|post held|responsibility?",
    team: "team|service|department|directorate|section|division|service area|organisation|unit|dept",
    email: "e mail|email|e mail address|email address|mail",
    aliases: "aliases|alias|also known as|known as|other names|other spellings",
    from: "from|in post from|start date|started|joined|date from|in post since|since|appointed|appointed on",
    to: "to|left|left on|until|end date|leaving date|date left|in post until|date to|left post",
    kind: "kind|type~",
    none: "telephone|phone|tel|tel no|extension|mobile|notes|comments|project|com plan",
  },
  risks: {
    id: "id|ref|no|number|risk no|risk id|risk ref|risk number|risk reference|risk?|reference",
    recommendation: "rec|recommendation|rec no|linked recommendation|strand~",
    risk: "risk|risks|risk description|description of risk|description~|risk title|risk or barrier|risk event|barrier~|barriers~|issue?|risk identified|risk details",
    likelihood: "likelihood|probability|prob|l|likelihood 1 5|likelihood score|p",
    impact: "impact|severity|consequence|consequences~|i|impact 1 5|impact score",
    score:
      "score|risk score|rating~|risk rating|overall score|total~|total score|inherent risk|residual risk~|inherent score|residual score~|risk level|l x i|exposure",
    mitigation:
      "mitigation|mitigations|mitigating action|mitigating actions|mitigation actions|controls|control measures|existing controls|response~|risk response|strategy~|treatment|mitigating measures|actions to mitigate|countermeasures|how will it be managed|mitigation measures",
    owner: "owner|risk owner|lead|lead officer|responsible|responsible officer|managed by",
    trend: "trend|direction|direction of travel|movement|change~",
    none: "project occurrence|categories|realized|realised|status|review date|date identified|project program|project",
  },
  measures: {
    id: "id|ref|no|number|measure ref|kpi ref|pi ref|reference|measure no",
    recommendation: "rec|recommendation|rec no|linked recommendation|strand~",
    measure:
      "measure|measures|success measure|success measures|impact measure|performance measure|performance indicator|indicator|indicators|kpi|pi|success criteria|description of measure|outcome measure|measure description|description~",
    betterWhen: "better when|polarity|good is|high or low is good",
    baseline: "baseline|base line|baseline value|starting point|baseline figure|starting position",
    baselineOn: "baseline date|baseline on|date of baseline|baseline as at|baseline year",
    target: "target|target value|target figure|goal~|aim~|end target",
    targetOn: "target date|target on|by when|date of target|target year|target by|to be achieved by",
    latest:
      "latest|latest value|latest figure|current|current value|actual|current position~|latest data|current performance|latest result|result~",
    latestOn:
      "as at|latest on|date of latest|latest date|date of data|current as at|as of|data date|date of latest figure",
    none: "rag|status|comments|owner|lead|data source|source|frequency|trend",
  },
  keyDates: {
    date: "date|day~|when~|date and time|meeting date|key date|dates",
    event:
      "event|key event|meeting|milestone|key milestone|board|what~|activity~|key dates|description~|board meeting|deadline~|stage~|forum~",
    kind: "kind|type|type of meeting|type of event",
    appliesTo: "applies to|for|recommendation|audience~",
    note: "note|notes|comment|comments|venue|location|time|papers due|purpose",
  },
  schools: {
    schoolNumber:
      "school no|school number|school code|dfe no|dfe number|dcsf number|est no|estab|establishment number|establishment no|lea no|number~|no~|code~|school id",
    school: "school|school name|name of school|schools|establishment|establishment name|name?",
    aliases: "also known as|aliases|alias|other name|other names|welsh name|english name|known as",
    phase: "sector|phase|type~|school type|type of school|category~|school phase",
    language: "language|language category|medium|language medium",
    position:
      "licensed unlicensed|position|licence status|licensed|licensed deficit|deficit status|status~|deficit type",
    licenceFrom: "licence from|licence start|licensed from|licence agreed|licence start date|date licensed",
    licenceUntil: "licence until|licence to|licence end|licence expires|licensed until|licence end date|licence expiry",
    noticeIssued: "warning notice issued|notice issued|warning notice|date of notice|notice date|date notice issued",
    noticeWithdrawn: "notice withdrawn|warning notice withdrawn|withdrawn|date withdrawn|date notice withdrawn",
    planAskedFor:
      "recovery plan requested|plan requested|plan asked for|recovery plan asked for|date requested|requested",
    planDue: "recovery plan due|plan due|plan deadline|date plan due",
    planSubmitted:
      "plan received|plan submitted|recovery plan received|recovery plan submitted|date submitted|submitted|received~",
    planAccepted:
      "plan accepted|recovery plan accepted|plan agreed|recovery plan agreed|plan approved|recovery plan approved|accepted|approved~",
    recoveryYears: "recovery years|years to recover|years~|recovery period|period of recovery",
    lastMeeting: "last meeting|date of last meeting|last met|last visit",
    nextMeeting: "next meeting|date of next meeting|next visit",
    closing:
      "balance|closing balance|balance £|projected|projected balance|forecast|forecast balance|actual balance|year end balance|carry forward|reserves|balances|closing~|deficit~|surplus deficit~|surplus~",
    inYear: "in year|in year position|in year movement|in year surplus deficit|in year balance",
    none: "comments|notes|comment|headteacher|chair|pupils|roll|narrative|link officer",
  },
  schoolBalances: {
    schoolNumber: "school no|school number|school code|dfe no|number~|no~",
    school: "school|school name|establishment",
    phase: "sector|phase",
    year: "year|financial year|fy|period~",
    kind: "kind|type|basis|actual forecast|type of figure",
    opening: "opening|opening balance|brought forward|b f|balance b f|opening balance £",
    inYear:
      "in year|in year position|in year movement|movement|in year surplus deficit|in year balance|surplus deficit in year",
    closing: "closing|closing balance|carried forward|c f|balance c f|closing balance £|year end balance",
    budgetShare: "budget share|delegated budget|budget~|formula share|school budget",
    asAt: "as at|date~|as at date",
    source: "source",
    none: "comments|notes|comment",
  },
  other: {
    versions:
      "ver|version|version no|version number|change|changes|author|amended by|description of change|nature of change|change made|edited by|reviewer|approved by|issue date",
    terms:
      "term|term dates|starts|ends|half term|half term from|half term to|half term starts|half term ends|inset days|inset",
    attendance: "present|apologies|attendance|attendees|attended|invited|absent|session 1|session 2",
    other:
      "telephone|agenda item|paper|presenter|minutes|page|month|amount|total|predecessors|effort|requirement|requirements|use case|epic|category|quantity|unit price",
  },
};
