import type { Vocabulary } from "./vocabulary";

/** Welsh headings (domain facts 6.2 and common usage), with the mutated forms that stand inside phrases. */
export const CY: Vocabulary = {
  actions: {
    id: "cyf|cyfeirnod|rhif|rhif cyfeirnod|rhif cyf|cyfeirif|rhif y cam|rhif y cam gweithredu|dynodydd|eitem|cyf y cam|cyfeirnod y cam|rhif y dasg|rhif tasg|rhif y weithred|rhif gweithredu|cod~|rhif eitem",
    recommendation:
      "argymhelliad|argymhellion|arg|rhif yr argymhelliad|rhif argymhelliad|argymhelliad estyn|argymhellion estyn|rhif argymhelliad estyn|argymhelliad yr arolygiad|argymhelliad yr adroddiad|argymhelliad cysylltiedig|cynnig ar gyfer gwella|cynigion ar gyfer gwella",
    group:
      "thema|amcan|amcanion|nod~|maes|maes ffocws|maes blaenoriaeth|maes i w wella|ffrwd waith|llinyn|cam?|cyfnod~|grwp|categori|blaenoriaeth allweddol|canfyddiad~|mater~|pwnc|targed?|blaenoriaethau~|maes gwaith|maes datblygu|maes gwella|maes allweddol|amcan strategol|amcan gwella|amcanion strategol|amcan llesiant|nodau~|deilliant?|penawd cyllideb|pennawd cyllideb|maes gwariant|pennawd|testun|themau|ffrydiau gwaith|rhaglen~|prosiect~|ffocws|safon?|ardal?|canfyddiadau~",
    action:
      "cam gweithredu|camau gweithredu|camau i w cymryd|camau iw cymryd|cam|camau|gweithred|gweithredoedd|tasg|tasgau|beth|beth sydd angen ei wneud|beth fyddwn ni n ei wneud|gweithgaredd|gweithgareddau|camau allweddol|camau gweithredu allweddol|yr hyn y byddwn yn ei wneud|sut~|gweithredu~|gwaith i w wneud|tasgau gweithgareddau|tasg gweithgaredd|gweithgareddau tasgau|camau gweithredu a thasgau|camau i w gwneud|y camau|camau penodol|camau gwella|cam gwella|camau a gynllunnir|camau arfaethedig|camau i w cymryd a strategaethau|strategaethau~|beth fyddwn yn ei wneud|beth fyddwn nin ei wneud|beth ydym am ei wneud|beth ydyn ni am ei wneud|beth wnawn ni|beth fydd yn cael ei wneud|beth sydd i w wneud|beth sydd iw wneud|beth sy angen ei wneud|beth syn rhaid ei wneud|yr hyn a wnawn|yr hyn fyddwn yn ei wneud|yr hyn y byddwn ni n ei wneud|sut byddwn yn ei wneud~|sut y byddwn yn cyflawni hyn~|gweithrediad|gweithrediadau|ymyriad~|ymateb?|ymateb rheolwyr~|camau rheoli|camau y cytunwyd arnynt|cam y cytunwyd arno|cynllun~|disgrifiad?|allbwn?|cyflawniadau?",
    owner:
      "perchennog|perchnogion|swyddog arweiniol|swyddogion arweiniol|arweinydd|arweinwyr|swyddog cyfrifol|swyddogion cyfrifol|cyfrifol|cyfrifoldeb|pwy|gan bwy|person cyfrifol|pwy sy n gyfrifol|pwy syn gyfrifol|arweiniol|yn arwain|swyddog|unigolyn cyfrifol|personau cyfrifol|person sy n gyfrifol|pobl gyfrifol|aelod cyfrifol|rheolwr cyfrifol|swyddogion sy n gyfrifol|swyddog sy n gyfrifol|swyddog perthnasol|prif swyddog cyfrifol~|arweinydd y cam|arweinydd gweithredol|arweinydd strategol|arweinydd staff|arweinir gan|perchennog y cam|perchennog gweithredu|pwy fydd yn gyfrifol|pwy fydd yn arwain|pwy sy n arwain|pwy syn arwain|pwy fydd yn ei wneud|pwy fydd yn gwneud hyn|pwy sy n gwneud hyn|pwy fydd yn gweithredu|i w weithredu gan|gweithredu gan|gan|staff cyfrifol|staff?|enw?|tim cyfrifol|gwasanaeth cyfrifol|gwasanaeth arweiniol|cyfrifoldebau~|atebol|swyddog atebol|perchnogaeth|unigolion cyfrifol|arwain|deiliad y cam|aseiniwyd i|dyrannwyd i",
    supportingOwners:
      "perchnogion ategol|swyddogion cefnogi|cefnogaeth|cefnogaeth gan|partneriaid~|swyddogion ategol|swyddogion cynorthwyol|gyda chymorth|cynorthwyo|cynorthwywyd gan|cefnogir gan|eraill|eraill sy n gysylltiedig|partneriaid allweddol~|gyda chefnogaeth|swyddogion eraill|cyfranwyr~",
    priority: "blaenoriaeth|lefel blaenoriaeth|brys|lefel o flaenoriaeth|pwysigrwydd~|u c i|uchel canolig isel",
    start:
      "dechrau|dyddiad cychwyn|dyddiad dechrau|cychwyn|dechreuwyd|o|dyddiad y dechrau|dechrau ar|dyddiad dechrau gwaith|cychwyn ar|pryd mae n dechrau|pryd fydd yn dechrau",
    due: "erbyn pryd|pryd|dyddiad cwblhau|dyddiad dyledus|dyddiad targed|targed dyddiad|terfyn amser|dyddiad cau|amserlen|graddfa amser|amserlenni|erbyn|diwedd|gorffen|dyddiad gorffen|dyddiad terfyn|dyddiad?|i w gwblhau erbyn|iw gwblhau erbyn|dyddiad disgwyliedig|targed?|erbyn pa bryd|erbyn pryd y bydd|dyddiad gweithredu|dyddiad cyflawni|dyddiad cyflwyno|dyddiad i w gwblhau|dyddiad cwblhau targed|dyddiad cwblhau disgwyliedig|dyddiad targed cwblhau|dyddiad targed ar gyfer cwblhau|dyddiad gorffen disgwyliedig|targed cwblhau|cwblhau erbyn|cwblhad|i w gyflawni erbyn|i w wneud erbyn|amser|amseru|amserlen cwblhau|amserlen gweithredu|cyfnod amser|pryd fydd yn cael ei wneud|pryd fydd hyn yn digwydd|pryd y bydd yn digwydd|pryd byddwn yn ei wneud|pryd y caiff ei gwblhau|dyddiad cau gwreiddiol|dyddiad gwreiddiol|dyddiad targed gwreiddiol|dyddiad cytunedig|dyddiad y cytunwyd arno|terfynau amser|dyddiadau~|dechrau gorffen|dechrau a gorffen|gorffen erbyn|diwedd disgwyliedig",
    revisedDue:
      "dyddiad diwygiedig|diwygiedig|dyddiad cwblhau diwygiedig|dyddiad dyledus diwygiedig|dyddiad targed diwygiedig|dyddiad newydd|terfyn amser diwygiedig|estyniad|dyddiad estynedig|dyddiad wedi i ddiwygio|dyddiad gorffen diwygiedig|amserlen ddiwygiedig|amserlen diwygiedig|dyddiad cau diwygiedig|dyddiad gweithredu diwygiedig|dyddiad targed newydd|dyddiad cwblhau newydd|dyddiad cau newydd|dyddiad wedi i newid|estyn i",
    timesReDated: "nifer o weithiau wedi ail ddyddio|nifer y diwygiadau",
    completedOn:
      "cwblhawyd|cwblhawyd ar|dyddiad y cwblhawyd|dyddiad cwblhau gwirioneddol|wedi i gwblhau ar|wedii gwblhau ar|dyddiad wedi i gwblhau|dyddiad cwblhau go iawn|dyddiad y cwblhad|dyddiad gorffen gwirioneddol|dyddiad cyflawnwyd|dyddiad cau r cam|cyflawnwyd ar|caewyd ar|dyddiad cwblhawyd|dyddiad wedi ei gwblhau",
    status:
      "statws|statws presennol|statws cyfredol|cyflwr|statws y cam|statws cynnydd|wedi i gwblhau~|wedii gwblhau~|cynnydd?|statws gweithredu|statws y weithred|statws y dasg|sefyllfa?|cyflawnwyd?|wedi ei gwblhau~|cwblhawyd ie na|wedi i gwblhau ie na|cam?",
    percentComplete:
      "% wedi i gwblhau|% wedii gwblhau|% wedi u cwblhau|canran|canran wedi i chwblhau|canran wedi i gwblhau|canran cwblhau|% cwblhau|% cyflawn|% cynnydd|% cwblhawyd|% cyflawnwyd|% a gwblhawyd|canran a gwblhawyd|canran cyflawni|% wedi gorffen|% wedi ei gwblhau",
    latestUpdate:
      "cynnydd|diweddariad|diweddariad diweddaraf|y diweddaraf|diweddariad cynnydd|cynnydd hyd yma|cynnydd hyd yn hyn|adroddiad cynnydd|sylwadau~|sylw~|nodiadau?|sylwadau cynnydd|diweddariadau|camau a gymerwyd|y sefyllfa bresennol~|adolygiad?|sylwadau a diweddariadau|sylwadau diweddariad|diweddariad a sylwadau|diweddariad ar gynnydd|diweddariad ar y cynnydd|sylwadau ar gynnydd|gwerthuso cynnydd|gwerthusiad o gynnydd|gwerthuso|gwerthusiad|adolygiad o gynnydd|crynodeb o gynnydd|cynnydd a wnaed|cynnydd a effaith|cynnydd ac effaith|cynnydd yn erbyn targedau|cynnydd yn erbyn y cam|cynnydd a r camau nesaf|cynnydd ar camau nesaf|cynnydd diweddaraf|y cynnydd diweddaraf|y cynnydd hyd yma|y cynnydd hyd yn hyn|sefyllfa bresennol|sefyllfa gyfredol|y sefyllfa ddiweddaraf|sefyllfa hyd yma|ble rydym ni nawr|ble ydym ni nawr|lle rydym ni arni|beth sydd wedi i wneud|beth sydd wedi digwydd|beth ydym wedi i wneud|hyd yma|hyd yn hyn|naratif|adborth~|ymateb a dderbyniwyd|sylwadau r swyddog|diweddariad swyddog|diweddariad chwarterol|diweddariad tymhorol|diweddariad misol|nodiadau cynnydd|adolygu?",
    lastUpdated:
      "diweddarwyd|diweddarwyd ar|diweddarwyd ddiwethaf|dyddiad y diweddariad|dyddiad diweddaru|dyddiad diweddariad|diweddariad olaf|adolygwyd|dyddiad adolygu?|dyddiad y diweddariad diwethaf|diweddariad diwethaf|dyddiad adolygiad?|adolygwyd ddiwethaf|dyddiad diweddaru diwethaf",
    evidence:
      "tystiolaeth|tystiolaeth o effaith|tystiolaeth effaith|tystiolaeth o gwblhau|tystiolaeth o gynnydd|effaith?|ffynhonnell tystiolaeth|tystiolaeth o r effaith|tystiolaeth or effaith|tystiolaeth gefnogol|tystiolaeth ategol|tystiolaeth o welliant|tystiolaeth o gyflawni|tystiolaeth a ffynhonnell|lleoliad tystiolaeth|effaith hyd yma|effaith hyd yn hyn|effaith ar ddysgwyr~|effaith ar ddisgyblion~|effaith a thystiolaeth|tystiolaeth ac effaith|dogfennau",
    successMeasure:
      "mesur llwyddiant|mesurau llwyddiant|meini prawf llwyddiant|maen prawf llwyddiant|deilliant~|deilliannau~|canlyniad~|canlyniadau~|deilliannau disgwyliedig|canlyniadau disgwyliedig|dangosydd llwyddiant|dangosyddion llwyddiant|dangosyddion perfformiad|sut y byddwn yn gwybod|cerrig milltir~|carreg filltir~|targedau~|sut fyddwn ni n gwybod|sut fyddwn nin gwybod|sut byddwn yn gwybod|sut y byddwn ni n gwybod|sut fyddwn ni n gwybod ein bod wedi llwyddo|sut byddwn yn gwybod ein bod wedi llwyddo|sut y byddwn yn gwybod ein bod wedi llwyddo|sut byddwn yn mesur llwyddiant|sut y byddwn yn mesur llwyddiant|sut fyddwn yn mesur llwyddiant|sut y caiff ei fesur|sut bydd yn cael ei fesur|beth fydd yn wahanol|pa wahaniaeth fydd yn ei wneud|pa wahaniaeth a wneir|sut olwg fydd ar lwyddiant|sut beth yw llwyddiant|llwyddiant|meini prawf|meini prawf llwyddo|maen prawf|meini llwyddiant|dangosydd~|dangosyddion~|dangosyddion effaith|dangosydd perfformiad|mesur~|mesurau~|mesurau perfformiad|mesur effaith|mesurau effaith|mesuriad|effaith ddisgwyliedig|effaith a fwriedir|effaith arfaethedig|effaith a ddymunir|canlyniad disgwyliedig|canlyniadau a ddymunir|canlyniad a ddymunir|canlyniad dymunol|deilliant disgwyliedig|deilliannau a ddymunir|deilliannau i ddysgwyr|deilliant a fwriedir|targed llwyddiant|targed mesuradwy|targedau mesuradwy|targedau llwyddiant|targedau a cherrig milltir~|allbynnau~|budd~|buddion~|manteision~",
    resources:
      "adnoddau|adnodd|cost|costau|cyllideb|cyllid|goblygiadau adnoddau|ariannu|goblygiadau ariannol|adnoddau cyllid|adnoddau a chyllid|adnoddau a chost|adnoddau a chostau|adnoddau cost|cost adnoddau|cost ac adnoddau|cyllid ac adnoddau|adnoddau angenrheidiol|adnoddau sydd eu hangen|adnoddau gofynnol|pa adnoddau sydd eu hangen|faint fydd yn ei gostio|beth fydd y gost|goblygiadau cyllidebol|goblygiadau cost|goblygiadau cyllidol|ffynhonnell ariannu|ffynhonnell cyllid|ffynhonnell gyllid|cost amcangyfrifedig|arian|arbedion~|arbediad~|grant|hyfforddiant~|amser staff",
    risk: "risg|risgiau|risg neu rwystr|risgiau rhwystrau|risgiau a rhwystrau|rhwystr|rhwystrau|risgiau neu rwystrau|heriau~|risgiau a mesurau lliniaru|risgiau a lliniaru|risgiau a heriau|rhwystrau a risgiau|rhwystrau risgiau|rhwystrau i gynnydd|risgiau posibl|risg posib|materion?|problemau~|dibyniaethau~|beth allai fynd o i le|rheswm dros oedi~",
    claimedRag:
      "cog|statws cog|cmg|statws cmg|coch melyn gwyrdd|coch ambr gwyrdd|statws coch melyn gwyrdd|statws coch ambr gwyrdd|lliw|cag|statws cag|gcag|gcog|sgor cog|goleuadau traffig|graddfa cag|graddfa cog|glas coch ambr gwyrdd|gcmg|cacg|c o g|c a g|c m g|cog cyfredol|statws lliw|lliw statws|cog presennol|gradd cog|sgor coch oren gwyrdd|coch oren gwyrdd|statws coch oren gwyrdd|rag|statws rag|brag|g c o g|cmg cyfredol|golau traffig|lliw cynnydd|cynnydd cog|cynnydd cag|cgo|ccmg|gom",
    none: "monitro|monitro gan|deiliad portffolio|aelod cabinet|craffu gan|nesaf|camau nesaf|ffynhonnell|cyfeiriad teithio|adolygiad y llywodraethwyr|pwy fydd yn monitro|pwy sy n monitro|sut caiff ei fonitro|monitro a gwerthuso|trefniadau monitro|dull monitro|llywodraethwr cyswllt|llywodraethwr|dyddiad cyfarfod|dyddiad y cyfarfod|dyddiad codi|dyddiad cofnodi|cytunwyd ar|codwyd ar|codwyd gan|eitem ar yr agenda|pwyllgor|cofnod|dyddiad adroddiad|adroddiad|tuedd|cysylltiadau|cyswllt a chynlluniau eraill|dolen|math|pam|rheswm|cefndir|cyd destun|blwyddyn|carfan|sail resymegol|cytunwyd|derbyniwyd",
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
    name: "enw|enw llawn|enwau|swyddog|unigolyn|aelod|aelod o r bwrdd|enw r swyddog|enw swyddog|aelodau|staff|deiliad swydd|enw r aelod",
    initials: "blaenlythrennau|llythrennau cyntaf|byrfodd|llythrennau|llythrennau enw|blaenlythyren|talfyriad",
    post: "swydd|teitl swydd|teitl y swydd|rol|dynodiad|swyddogaeth|cyfrifoldeb?|rol yn y cyngor|teitl|safle|swydd bresennol|swydd a ddelir",
    team: "tim|gwasanaeth|adran|cyfarwyddiaeth|sefydliad|tim gwasanaeth|corff|asiantaeth|ysgol",
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
    risk: "risg|risgiau|disgrifiad o r risg|disgrifiad or risg|disgrifiad~|risg neu rwystr|rhwystr|disgrifiad o risg|y risg|risg allweddol|bygythiad",
    likelihood: "tebygolrwydd|tebygrwydd",
    impact: "effaith|difrifoldeb",
    score: "sgor|sgor risg|cyfanswm sgor|sgor y risg|graddfa risg|sgor gyfredol|cyfanswm|sgor gweddilliol",
    mitigation:
      "lliniaru|mesurau lliniaru|camau lliniaru|rheolaethau|mesurau rheoli|camau i liniaru|camau i leihau r risg|camau i reoli r risg|rheolaeth|mesurau rheolaeth|camau rheoli|lliniariad|rheolaethau presennol|sut byddwn yn rheoli r risg",
    owner: "perchennog|perchennog risg|perchennog y risg|swyddog cyfrifol|arweinydd",
    trend: "tuedd|cyfeiriad|cyfeiriad teithio|newid",
    none: "statws|sylwadau",
  },
  measures: {
    id: "cyf|cyfeirnod|rhif",
    recommendation: "argymhelliad|arg",
    measure:
      "mesur|mesurau|mesur llwyddiant|mesurau llwyddiant|dangosydd|dangosyddion|mesur perfformiad|mesur effaith|dangosydd perfformiad|dangosyddion perfformiad|mesur o lwyddiant|beth fyddwn yn ei fesur|metrig",
    betterWhen: "gwell pan",
    baseline: "llinell sylfaen|gwaelodlin|man cychwyn",
    baselineOn: "dyddiad llinell sylfaen|dyddiad y llinell sylfaen|dyddiad gwaelodlin",
    target: "targed",
    targetOn: "dyddiad targed|dyddiad y targed|erbyn",
    latest:
      "diweddaraf|y diweddaraf|cyfredol|presennol|gwirioneddol|ffigur diweddaraf|perfformiad cyfredol|ffigur cyfredol|data diweddaraf|canlyniad diweddaraf",
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
    warningNotice: "hysbysiad rhybuddio|hysbysiad rhybuddio a gyhoeddwyd|cyhoeddwyd hysbysiad|hysbysiad a gyhoeddwyd",
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
