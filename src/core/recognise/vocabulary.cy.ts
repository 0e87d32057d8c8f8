import type { Vocabulary } from "./vocabulary";

/** Welsh headings (domain facts 6.2 and common usage), with the mutated forms that stand inside phrases. */
export const CY: Vocabulary = {
  actions: {
    id: "cyf|cyfeirnod|rhif|rhif cyfeirnod|rhif cyf|cyfeirif|rhif y cam|rhif y cam gweithredu|dynodydd|eitem",
    recommendation:
      "argymhelliad|argymhellion|arg|rhif yr argymhelliad|rhif argymhelliad|argymhelliad estyn|argymhellion estyn",
    group:
      "thema|amcan|amcanion|nod~|maes|maes ffocws|maes blaenoriaeth|maes i w wella|ffrwd waith|llinyn|cam?|cyfnod~|grwp|categori|blaenoriaeth allweddol|canfyddiad~|mater~|pwnc|targed?",
    action:
      "cam gweithredu|camau gweithredu|camau i w cymryd|camau iw cymryd|cam|camau|gweithred|gweithredoedd|tasg|tasgau|beth|beth sydd angen ei wneud|beth fyddwn ni n ei wneud|gweithgaredd|gweithgareddau|camau allweddol|camau gweithredu allweddol|yr hyn y byddwn yn ei wneud|sut~|gweithredu~|gwaith i w wneud",
    owner:
      "perchennog|perchnogion|swyddog arweiniol|swyddogion arweiniol|arweinydd|arweinwyr|swyddog cyfrifol|swyddogion cyfrifol|cyfrifol|cyfrifoldeb|pwy|gan bwy|person cyfrifol|pwy sy n gyfrifol|pwy syn gyfrifol|arweiniol|yn arwain|swyddog|unigolyn cyfrifol",
    supportingOwners:
      "perchnogion ategol|swyddogion cefnogi|cefnogaeth|cefnogaeth gan|partneriaid~|swyddogion ategol|swyddogion cynorthwyol|gyda chymorth",
    priority: "blaenoriaeth|lefel blaenoriaeth|brys",
    start: "dechrau|dyddiad cychwyn|dyddiad dechrau|cychwyn|dechreuwyd|o",
    due: "erbyn pryd|pryd|dyddiad cwblhau|dyddiad dyledus|dyddiad targed|targed dyddiad|terfyn amser|dyddiad cau|amserlen|graddfa amser|amserlenni|erbyn|diwedd|gorffen|dyddiad gorffen|dyddiad terfyn|dyddiad?|i w gwblhau erbyn|iw gwblhau erbyn|dyddiad disgwyliedig|targed?",
    revisedDue:
      "dyddiad diwygiedig|diwygiedig|dyddiad cwblhau diwygiedig|dyddiad dyledus diwygiedig|dyddiad targed diwygiedig|dyddiad newydd|terfyn amser diwygiedig|estyniad|dyddiad estynedig|dyddiad wedi i ddiwygio",
    timesReDated: "nifer o weithiau wedi ail ddyddio|nifer y diwygiadau",
    completedOn:
      "cwblhawyd|cwblhawyd ar|dyddiad y cwblhawyd|dyddiad cwblhau gwirioneddol|wedi i gwblhau ar|wedii gwblhau ar|dyddiad wedi i gwblhau",
    status:
      "statws|statws presennol|statws cyfredol|cyflwr|statws y cam|statws cynnydd|wedi i gwblhau~|wedii gwblhau~|cynnydd?",
    percentComplete:
      "% wedi i gwblhau|% wedii gwblhau|% wedi u cwblhau|canran|canran wedi i chwblhau|canran wedi i gwblhau|canran cwblhau|% cwblhau|% cyflawn|% cynnydd",
    latestUpdate:
      "cynnydd|diweddariad|diweddariad diweddaraf|y diweddaraf|diweddariad cynnydd|cynnydd hyd yma|cynnydd hyd yn hyn|adroddiad cynnydd|sylwadau~|sylw~|nodiadau?|sylwadau cynnydd|diweddariadau|camau a gymerwyd|y sefyllfa bresennol~|adolygiad?",
    lastUpdated:
      "diweddarwyd|diweddarwyd ar|diweddarwyd ddiwethaf|dyddiad y diweddariad|dyddiad diweddaru|dyddiad diweddariad|diweddariad olaf|adolygwyd|dyddiad adolygu?",
    evidence:
      "tystiolaeth|tystiolaeth o effaith|tystiolaeth effaith|tystiolaeth o gwblhau|tystiolaeth o gynnydd|effaith?|ffynhonnell tystiolaeth",
    successMeasure:
      "mesur llwyddiant|mesurau llwyddiant|meini prawf llwyddiant|maen prawf llwyddiant|deilliant~|deilliannau~|canlyniad~|canlyniadau~|deilliannau disgwyliedig|canlyniadau disgwyliedig|dangosydd llwyddiant|dangosyddion llwyddiant|dangosyddion perfformiad|sut y byddwn yn gwybod|cerrig milltir~|carreg filltir~|targedau~",
    resources: "adnoddau|adnodd|cost|costau|cyllideb|cyllid|goblygiadau adnoddau|ariannu|goblygiadau ariannol",
    risk: "risg|risgiau|risg neu rwystr|risgiau rhwystrau|risgiau a rhwystrau|rhwystr|rhwystrau|risgiau neu rwystrau|heriau~",
    claimedRag:
      "cog|statws cog|cmg|statws cmg|coch melyn gwyrdd|coch ambr gwyrdd|statws coch melyn gwyrdd|statws coch ambr gwyrdd|lliw|cag|statws cag|gcag|gcog|sgor cog|goleuadau traffig|graddfa cag|graddfa cog|glas coch ambr gwyrdd|gcmg|cacg",
    none: "monitro|monitro gan|deiliad portffolio|aelod cabinet|craffu gan|nesaf|camau nesaf|ffynhonnell|cyfeiriad teithio|adolygiad y llywodraethwyr",
  },
  recommendations: {
    ref: "cyf|cyfeirnod|rhif|rhif yr argymhelliad",
    recommendation: "argymhelliad|argymhellion|argymhelliad estyn|argymhellion estyn|testun yr argymhelliad",
    lead: "arweinydd|swyddog arweiniol|swyddog cyfrifol|perchennog",
    strand: "llinyn|ffrwd waith",
    source: "ffynhonnell|adroddiad",
    madeOn: "dyddiad|gwnaed ar|dyddiad cyhoeddi",
  },
  owners: {
    name: "enw|enw llawn|enwau|swyddog|unigolyn",
    initials: "blaenlythrennau|llythrennau cyntaf|byrfodd",
    post: "swydd|teitl swydd|teitl y swydd|rol|dynodiad|swyddogaeth",
    team: "tim|gwasanaeth|adran|cyfarwyddiaeth|sefydliad",
    email: "e bost|ebost|cyfeiriad e bost|cyfeiriad ebost",
    aliases: "enwau eraill|hefyd yn cael ei adnabod fel",
    from: "o|dechrau|dyddiad dechrau|yn y swydd ers|ers",
    to: "hyd|hyd at|gadawodd|dyddiad gadael|i|tan",
    kind: "math",
    none: "ffon|nodiadau|sylwadau",
  },
  risks: {
    id: "cyf|cyfeirnod|rhif|rhif y risg|rhif risg|risg?",
    recommendation: "argymhelliad|arg",
    risk: "risg|risgiau|disgrifiad o r risg|disgrifiad or risg|disgrifiad~|risg neu rwystr|rhwystr",
    likelihood: "tebygolrwydd|tebygrwydd",
    impact: "effaith|difrifoldeb",
    score: "sgor|sgor risg|cyfanswm sgor",
    mitigation: "lliniaru|mesurau lliniaru|camau lliniaru|rheolaethau|mesurau rheoli|camau i liniaru",
    owner: "perchennog|perchennog risg|perchennog y risg|swyddog cyfrifol|arweinydd",
    trend: "tuedd|cyfeiriad|cyfeiriad teithio|newid",
    none: "statws|sylwadau",
  },
  measures: {
    id: "cyf|cyfeirnod|rhif",
    recommendation: "argymhelliad|arg",
    measure: "mesur|mesurau|mesur llwyddiant|mesurau llwyddiant|dangosydd|dangosyddion|mesur perfformiad|mesur effaith",
    betterWhen: "gwell pan",
    baseline: "llinell sylfaen|gwaelodlin|man cychwyn",
    baselineOn: "dyddiad llinell sylfaen|dyddiad y llinell sylfaen|dyddiad gwaelodlin",
    target: "targed",
    targetOn: "dyddiad targed|dyddiad y targed|erbyn",
    latest: "diweddaraf|y diweddaraf|cyfredol|presennol|gwirioneddol|ffigur diweddaraf",
    latestOn: "ar|fel ar|dyddiad diweddaraf|dyddiad y data|hyd at",
    none: "statws|sylwadau|perchennog|ffynhonnell",
  },
  keyDates: {
    date: "dyddiad|dyddiadau|pryd~",
    event: "digwyddiad|cyfarfod|carreg filltir|bwrdd~|dyddiadau allweddol|cyfarfod bwrdd",
    kind: "math",
    appliesTo: "yn berthnasol i|ar gyfer",
    note: "nodyn|nodiadau|lleoliad|amser|sylwadau",
  },
  schools: {
    schoolNumber: "rhif ysgol|rhif yr ysgol|cod ysgol",
    school: "ysgol|enw r ysgol|enwr ysgol|ysgolion|enw ysgol",
    aliases: "enw arall|enwau eraill|enw saesneg|enw cymraeg",
    phase: "sector|cyfnod|math o ysgol|math",
    language: "iaith|categori iaith|cyfrwng",
    position: "trwyddedig|sefyllfa|trwyddedig didrwydded|diffyg trwyddedig",
    licenceFrom: "trwydded o|dechrau r drwydded",
    licenceUntil: "trwydded hyd|trwydded tan|diwedd y drwydded|trwydded hyd at",
    noticeIssued: "hysbysiad rhybuddio|hysbysiad rhybuddio a gyhoeddwyd|cyhoeddwyd hysbysiad|hysbysiad a gyhoeddwyd",
    noticeWithdrawn: "tynnwyd yr hysbysiad yn ol|hysbysiad a dynnwyd yn ol|tynnu r hysbysiad",
    planAskedFor: "gofynnwyd am gynllun|cynllun adfer y gofynnwyd amdano",
    planDue: "cynllun i w gyflwyno erbyn|dyddiad cyflwyno r cynllun|cynllun adfer yn ddyledus",
    planSubmitted: "cynllun a gyflwynwyd|cyflwynwyd y cynllun|cynllun adfer a dderbyniwyd",
    planAccepted: "derbyniwyd y cynllun|cynllun a dderbyniwyd|cytunwyd ar y cynllun",
    recoveryYears: "blynyddoedd adfer",
    lastMeeting: "cyfarfod diwethaf|cyfarfod olaf",
    nextMeeting: "cyfarfod nesaf",
    closing: "balans|balans terfynol|gweddill|balans cau|rhagolwg|rhagamcan|balansau",
    none: "sylwadau|nodiadau",
  },
  schoolBalances: {
    schoolNumber: "rhif ysgol|rhif yr ysgol",
    school: "ysgol|enw r ysgol",
    year: "blwyddyn|blwyddyn ariannol",
    kind: "math",
    opening: "balans agoriadol|agoriadol",
    inYear: "yn ystod y flwyddyn|o fewn y flwyddyn|symudiad",
    closing: "balans cau|balans terfynol|cau",
    budgetShare: "cyfran o r gyllideb|cyfran or gyllideb|cyllideb ddirprwyedig",
    asAt: "fel ar|dyddiad",
    source: "ffynhonnell",
    none: "sylwadau",
  },
  other: {
    versions: "fersiwn|newid|awdur",
    terms: "tymor|hanner tymor|dyddiadau tymor|dechrau r tymor|diwedd y tymor",
    attendance: "yn bresennol|ymddiheuriadau|presenoldeb",
  },
};
