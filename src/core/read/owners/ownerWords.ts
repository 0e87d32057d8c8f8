/** Words of owners' cells, lower case and without accents; English and Welsh stand in one table. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

export const TITLES = words(
  "mr mrs ms miss mx dr prof professor sir dame rev revd supt superintendent sergeant sgt canon cllr cllrs councillor councillors cyng cynghorydd y-cynghorydd",
);

/** "Lead: ..." and "Support: ..." before a name (O2); of "A:", "R:", "C:" and "I:" the first is the accountable one. */
export const LEAD_LABEL =
  /^(?:(?:overall |joint )?(?:lead|lead officer|officer|responsible officer|swyddog|swyddog cyfrifol|owner|led by|arweinydd|swyddog arweiniol|arweiniol)\s*[:-]|(?:a|accountable)\s*:)\s*/i;
export const SUPPORT_LABEL =
  /^(?:[rsci]|responsible|consulted|informed|support|supporting|supported by|with|cefnogaeth|cefnogi)\s*:\s*/i;

/** The noun a post ends with, or begins with before "of" and "for". */
export const POST_NOUNS = words(
  `director head manager officer leader lead adviser advisor executive ceo coordinator co-ordinator co-ord accountant ewo sbm dsl dsp cady master harbourmaster cook person holder chair
  chairman chairperson chairwoman headteacher ht dht aht principal governor clerk secretary consultant psychologist partner member
  teacher inspector commissioner solicitor treasurer sponsor senco alnco senco's hos champion administrator analyst auditor assistant
  deputy specialist supervisor president vice-chair bursar timetabler librarian caretaker nurse midwife therapist counsellor mentor
  individual facilitator practitioner worker caseworker controller monitor surveyor buyer broker warden superintendent convenor steward developer
  designer editor translator scientist chef receptionist dir mgr coord exec bp hrbp dcs dco dmo declo siro tutor trainer
  eyalnlo alnlo cog hof hod hoy hols sro cx md cso dpo iro psw cio cto engineer architect planner trainer registrar technician owner cfo coo cx eo dce
  prif swyddog rheolwr cyfarwyddwr pennaeth arweinydd cadeirydd ymgynghorydd cydlynydd deilydd deiliad aelod uwch-swyddog athro athrawes
  weithredwr gweithredwr clerc ysgrifennydd trysorydd cyfrifydd bwrsar gofalwr nyrs cyfieithydd arolygydd seicolegydd therapydd
  mentor goruchwyliwr hwylusydd gweinyddwr llyfrgellydd uwch-reolwr`,
);
/** Of Welsh posts the noun leads: "Pennaeth Addysg". */
export const WELSH_POST_LEADS = words(
  `cyd prif swyddog rheolwr cyfarwyddwr pennaeth arweinydd cadeirydd ymgynghorydd cydlynydd deilydd deiliad aelod uwch dirprwy clerc athro
  unigolyn nyrs hyfforddwr tiwtor meddyg fferyllydd deintydd gyrrwr glanhawr garddwr trefnydd archwilydd sady athrawes ysgrifenyddes cogydd cogyddes gofalwr gofalwraig llyfrgellydd therapydd peiriannydd technegydd is-gadeirydd cyd-lynydd bwrsar seicolegydd trysorydd ysgrifennydd`,
);
/** Several holders of one kind of post work together. */
export const POST_PLURALS = words(
  `directors heads managers officers leaders leads advisers advisors coordinators accountants holders chairs headteachers principals
  consultants psychologists partners members teachers inspectors champions assistants deputies cas seniors links reps representatives sencos alncos dsls hts ewos workers nurses therapists practitioners mentors
  tutors trainers specialists supervisors coordinators co-ordinators accountants partners clerks secretaries analysts auditors administrators
  swyddogion rheolwyr cyfarwyddwyr penaethiaid arweinwyr ymgynghorwyr aelodau athrawon cynorthwywyr cydlynwyr cadeiryddion cydlynyddion athrawesau mentoriaid gweithwyr`,
);

/** Whatever stands before: these end the name of a team. */
export const TEAM_NOUNS = words(
  "team teams sub-group subgroup sub-groups subgroups taskforce is-grwp staff helpdesk desk workforce slt smt sltt cmt emt tim tîm group groups network edslt dmt lmt sip staffio grwp rhwydwaith",
);
/** These end the name of a team, too, but go on with a post's field behind "and" ("Head of Adult Care and Children's Services"). */
export const TEAM_FIELDS = words(
  `service services department dept unit division directorate office section programme resources development communications finance
  hr it ict legal procurement performance transformation inclusion aln sen send education safeguarding prevention policy governance audit planning
  comms democratic payroll property transport admissions data admin administration learning workforce regeneration improvement support
  justice nursing protection licensing housing highways leisure catering cleaning libraries culture tourism wellbeing attendance behaviour
  commissioning contracts estates facilities insurance revenues treasury systems digital technology research intelligence partnerships
  participation probation energy caretaking maintenance security enforcement marketing archives museums parks waste fleet reception engagement equalities welfare psychology therapy operations
  gwasanaeth gwasanaethau adran uned cyllid addysg cyfathrebu`,
);
export const WELSH_TEAM_LEADS = words(
  "tim dim ymwelwyr cymorthyddion cymhorthyddion cylchoedd canolfannau athrawon swyddogion rheolwyr gweithwyr llyfrgelloedd gwasanaeth gwasanaethau adran uned grwp cyfarwyddiaeth rhwydwaith",
);

export const BODY_NOUNS = words(
  `governors govs pta ptfa board boards cabinet committee council authority company consortium erw ltd limited plc panel forum commission scrutiny
  estyn body trust supplier suppliers contractor contractors vendor vendors provider providers voice councils committees association federation university college union wlga gwe csc eas la lea church diocese executive's government assembly police partnership cymru wales college ombudsman healthwatch ofsted ciw hmi audit-wales trustees
  llywodraethwyr bwrdd pwyllgor cyngor cabinet awdurdod consortiwm corff llywodraeth craffu cwmni fforwm fforwms panel comisiwn`,
);
export const WELSH_BODY_LEADS = words(
  "senedd bwrdd pwyllgor cyngor cabinet awdurdod consortiwm corff llywodraeth fforwm comisiwn mudiad urdd menter cymdeithas cymdeithasau theatr eglwys cwmni prifysgol coleg heddlu partneriaeth consortia y-cabinet",
);

/** Everyone of a class. */
export const EVERYONE = words(
  "all everyone everybody various multiple amrywiol schools headteachers pawb ysgolion pob oll",
);
export const CLASS_NOUNS = words("schools headteachers heads ysgolion penaethiaid");
export const VACANT = words("vacancy vacant gwag wag vacancies unfilled");
export const PLACEHOLDERS = new Set(
  (
    "tbc|tba|tbd|to be confirmed|to be agreed|to be advised|to be appointed|to be determined|to be decided|to be identified|not known|" +
    "to be allocated|to be assigned|to be named|to be found|to be arranged|to be chosen|i'w enwi|i'w bennu|not assigned|not allocated|unallocated|not yet assigned|not yet allocated|none yet|nobody|nobody yet|no one yet|no-one yet|neb|neb eto|tbr|unknown|none|dim|heb ei benodi|heb ei phenodi|heb ei bennu|amh|n/a|na|not applicable|i'w gadarnhau|i'w gytuno|i'w benodi|unassigned|new appointee|new post|new postholder|new post holder|penodiad newydd|swydd newydd|xx|xxx|name|who"
  ).split("|"),
);

export const DITTO = new Set([
  "ditto",
  "do",
  "as above",
  "same",
  "same as above",
  "see above",
  "fel uchod",
  "fel yr uchod",
  '"',
  "''",
  "“",
]);

/** Capitals that are no person's initials. */
export const ACRONYMS = words(
  `slt smt ht hts ceo hr it ict aln sen send erw la lea wg gwe csc eas cas hos sip cmt emt od cfo coo sencos senco ers wlga nhs dfes ylt ks3 ks4 ews eps
  yjs yos pru prus camhs mat pta ptfa dcs dco dmo declo eyalnlo alnlo cog hof hod hoy sro dpo siro psw udrh uda udd cady`,
);

/** Adjectives and ranks that begin posts, never names. */
export const RANKS = words(
  `senior principal chief deputy assistant interim acting executive strategic corporate lead leading independent temporary group area
  regional local relevant appropriate other all each human resources business welsh english primary secondary special early years
  post-16 non-maintained section s151 statutory monitoring portfolio head heads teaching non-teaching school schools education
  health social care children children's childrens adult adults adults' public head's challenge project programme internal external
  data policy planning performance democratic learning democratic communication the county city town`,
);

/** Offices that go with a post held already: "Director of Corporate Services and S151 Officer" is one person. */
export const SECOND_OFFICES =
  /^(the )?(s\.?151|section 151|monitoring|data protection|senior information risk) (officer|owner)$/;

/** Names of teams that carry a joining word. */
export const JOINED_NAMES = new Set([
  "learning and development",
  "health and safety",
  "planning and performance",
  "policy and performance",
  "finance and resources",
  "children and families",
  "teaching and learning",
  "performance and data",
  "data and performance",
  "workforce and od",
  "inclusion and aln",
  "education and children",
  "care and support",
  "dysgu a datblygu",
  "iechyd a diogelwch",
  "adnoddau dynol",
  "uwch dim arwain",
  "uwch dim rheoli",
]);
