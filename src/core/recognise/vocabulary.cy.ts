/** Welsh headings; words that mutate stand in the forms that headings have. How the lines are read is told at `readVocabulary`. */
export const CY = `
[actions.id]
cod ~
cyf
cyf y cam
cyfeirif
cyfeirnod
cyfeirnod y cam
dynodydd
eitem
rhif
rhif cyf
rhif cyfeirnod
rhif eitem
rhif gweithredu
rhif tasg
rhif y cam
rhif y cam gweithredu
rhif y dasg
rhif y weithred

[actions.recommendation]
arg
argymhelliad
argymhelliad cysylltiedig
argymhelliad estyn
argymhelliad yr adroddiad
argymhelliad yr arolygiad
argymhellion
argymhellion estyn
cynigion ar gyfer gwella
cynnig ar gyfer gwella
rhif argymhelliad
rhif argymhelliad estyn
rhif yr argymhelliad

[actions.group]
amcan
amcan gwella
amcan llesiant
amcan strategol
amcanion
amcanion strategol
ardal ?
blaenoriaeth allweddol
blaenoriaethau ~
cam ?
canfyddiad ~
canfyddiadau ~
categori
cyfnod ~
deilliant ?
ffocws
ffrwd waith
ffrydiau gwaith
grwp
llinyn
maes
maes allweddol
maes blaenoriaeth
maes datblygu
maes ffocws
maes gwaith
maes gwariant
maes gwella
maes i w wella
mater ~
nod ~
nodau ~
penawd cyllideb
pennawd
pennawd cyllideb
prosiect ~
pwnc
rhaglen ~
safon ?
targed ?
testun
thema
themau

[actions.action]
allbwn ?
beth
beth a gytunwyd
beth arall fydd yn cael ei wneud
beth fydd yn cael ei wneud
beth fydd yn digwydd
beth fyddwn ni n ei wneud
beth fyddwn nin ei wneud
beth fyddwn yn ei wneud
beth gytunwyd
beth nesaf
beth rydym am ei wneud
beth rydyn ni am ei wneud
beth rydyn nin mynd iw wneud
beth sy angen ei wneud
beth sydd angen ei wneud
beth sydd i w wneud
beth sydd iw wneud
beth syn rhaid ei wneud
beth wnawn ni
beth ydym am ei wneud
beth ydyn ni am ei wneud
cam
cam dilynol
cam gweithredu
cam gwella
cam nesaf ~
cam y cytunwyd arno
camau
camau a gynllunnir
camau allweddol
camau arfaethedig
camau dilynol
camau gweithredu
camau gweithredu a thasgau
camau gweithredu allweddol
camau gwella
camau i w cymryd
camau i w cymryd a strategaethau
camau i w gwneud
camau iw cymryd
camau pellach
camau penodol
camau rheoli
camau y cytunwyd arnynt
camau y cytunwyd i w cymryd
cyflawniadau ?
cynllun ~
disgrifiad ?
gwaith ~
gwaith i w wneud
gwaith pellach
gweithgaredd
gweithgareddau
gweithgareddau tasgau
gweithred
gweithrediad
gweithrediadau
gweithredoedd
gweithredu ~
lliniaru pellach
mesurau i w cymryd
mesurau lliniaru ~
mesurau pellach
pethau i w gwneud
pethau iw gwneud
strategaethau ~
sut ~
sut byddwn yn ei wneud ~
sut y byddwn yn cyflawni hyn ~
tasg
tasg gweithgaredd
tasgau
tasgau gweithgareddau
tasgau i w gwneud
triniaeth ~
y camau
y cytunwyd arno
ymateb ?
ymateb rheolwyr ~
ymyriad ~
yr hyn a wnawn
yr hyn fyddwn yn ei wneud
yr hyn y byddwn ni n ei wneud
yr hyn y byddwn yn ei wneud

[actions.owner]
aelod cyfrifol
ar gyfer ?
arwain
arweiniol
arweinir gan
arweinwyr
arweinydd
arweinydd gweithredol
arweinydd staff
arweinydd strategol
arweinydd y cam
aseiniwyd i
atebol
cydlynydd ~
cyfrifol
cyfrifol am weithredu
cyfrifoldeb
cyfrifoldebau ~
cyswllt ?
deiliad y cam
dyrannwyd i
enw ?
enw r arweinydd
enwr arweinydd
gan
gan bwy
gwasanaeth arweiniol
gwasanaeth cyfrifol
gweithredir gan
gweithredu gan
i bwy
i w gwblhau gan
i w weithredu gan
iw gwblhau gan
perchennog
perchennog gweithredu
perchennog y cam
perchnogaeth
perchnogion
person cyfrifol
person sy n gyfrifol
personau cyfrifol
pobl gyfrifol
prif swyddog cyfrifol ~
pwy
pwy fydd yn arwain
pwy fydd yn ei wneud
pwy fydd yn gweithredu
pwy fydd yn gwneud hyn
pwy fydd yn gyfrifol
pwy i w wneud
pwy sy n arwain
pwy sy n gwneud
pwy sy n gwneud hyn
pwy sy n gyfrifol
pwy sydd am ei wneud
pwy sydd wrthi
pwy sydd yn gyfrifol
pwy syn arwain
pwy syn gwneud
pwy syn gyfrifol
rheolwr cyfrifol
rhoddwyd i
staff ?
staff cyfrifol
swyddog
swyddog a gofal
swyddog arweiniol
swyddog atebol
swyddog cyfrifol
swyddog perthnasol
swyddog sy n gyfrifol
swyddogion arweiniol
swyddogion cyfrifol
swyddogion sy n gyfrifol
tim cyfrifol
trosglwyddwyd i
unigolion cyfrifol
unigolyn cyfrifol
yn arwain
yng ngofal
yng ngofal pwy

[actions.supportingOwners]
cefnogaeth
cefnogaeth gan
cefnogir gan
cyfranwyr ~
cynorthwyo
cynorthwywyd gan
eraill
eraill sy n gysylltiedig
gyda chefnogaeth
gyda chymorth
partneriaid ~
partneriaid allweddol ~
perchnogion ategol
swyddogion ategol
swyddogion cefnogi
swyddogion cynorthwyol
swyddogion eraill

[actions.priority]
blaenoriaeth
brys
lefel blaenoriaeth
lefel o flaenoriaeth
pwysigrwydd ~
u c i
uchel canolig isel

[actions.start]
cychwyn
cychwyn ar
dechrau
dechrau ar
dechreuwyd
dyddiad cychwyn
dyddiad dechrau
dyddiad dechrau gwaith
dyddiad y dechrau
o
pryd fydd yn dechrau
pryd mae n dechrau

[actions.due]
adrodd yn ol
adrodd yn ol erbyn
amser
amserlen
amserlen cwblhau
amserlen gweithredu
amserlenni
amseru
ateb erbyn
cwblhad
cwblhau erbyn
cyfnod amser
dechrau a gorffen
dechrau gorffen
disgwylir ei gwblhau
disgwylir erbyn
diwedd
diwedd disgwyliedig
diwedd y gwaith
dyddiad ?
dyddiad adrodd yn ol
dyddiad cau
dyddiad cau gwreiddiol
dyddiad cwblhau
dyddiad cwblhau disgwyliedig
dyddiad cwblhau targed
dyddiad cyflawni
dyddiad cyflwyno
dyddiad cytunedig
dyddiad disgwyliedig
dyddiad dychwelyd ~
dyddiad dyledus
dyddiad gorffen
dyddiad gorffen disgwyliedig
dyddiad gweithredu
dyddiad gwreiddiol
dyddiad i w gwblhau
dyddiad olaf
dyddiad targed
dyddiad targed ar gyfer cwblhau
dyddiad targed cwblhau
dyddiad targed gwreiddiol
dyddiad terfyn
dyddiad y cytunwyd arno
dyddiadau ~
erbyn
erbyn diwedd
erbyn pa bryd
erbyn pryd
erbyn pryd y bydd
erbyn y dyddiad
gorffen
gorffen disgwyliedig
gorffen erbyn
graddfa amser
i fod i orffen
i w gwblhau erbyn
i w gyflawni erbyn
i w gyflwyno erbyn
i w orffen erbyn
i w wneud erbyn
iw gwblhau erbyn
iw orffen erbyn
pa bryd
pryd
pryd byddwn yn ei wneud
pryd fydd hyn yn digwydd
pryd fydd yn cael ei wneud
pryd i orffen
pryd y bydd yn digwydd
pryd y caiff ei gwblhau
targed ?
targed cwblhau
targed dyddiad
terfyn amser
terfynau amser
tymor ?
yn barod erbyn

[actions.revisedDue]
ail ddyddiad diwygiedig
amserlen ddiwygiedig
amserlen diwygiedig
bellach erbyn
diwedd diwygiedig
diwygiedig
dyddiad cau diwygiedig
dyddiad cau newydd
dyddiad cwblhau diwygiedig
dyddiad cwblhau newydd
dyddiad diwygiedig
dyddiad diwygiedig cyntaf
dyddiad dyledus diwygiedig
dyddiad estynedig
dyddiad gorffen diwygiedig
dyddiad gorffen newydd
dyddiad gweithredu diwygiedig
dyddiad newydd
dyddiad rhagolwg
dyddiad targed diwygiedig
dyddiad targed newydd
dyddiad wedi i ddiwygio
dyddiad wedi i newid
estyn i
estyniad
gohiriwyd tan
rhagolwg ~
symudwyd i
terfyn amser diwygiedig

[actions.timesReDated]
nifer o weithiau wedi ail ddyddio
nifer y diwygiadau

[actions.completedOn]
caewyd ar
cwblhawyd
cwblhawyd ar
cyflawnwyd ar
dyddiad cau r cam
dyddiad cwblhau go iawn
dyddiad cwblhau gwirioneddol
dyddiad cwblhawyd
dyddiad cyflawnwyd
dyddiad datryswyd
dyddiad gorffen gwirioneddol
dyddiad gorffennwyd
dyddiad gwnaed
dyddiad wedi ei gwblhau
dyddiad wedi i gwblhau
dyddiad y cwblhad
dyddiad y cwblhawyd
gorffenwyd ar
gwnaed ar
wedi i gwblhau ar
wedii gwblhau ar

[actions.status]
a yw wedi i wneud
a ywr gwaith wedi gorffen
agored caeedig
ar agor ar gau
cam ?
cwblhawyd ie na
cyflawnwyd ?
cyflwr
cyflwr y gwaith
cynnydd ?
gorffenwyd ?
pa mor bell
pa mor bell ymlaen
sefyllfa ?
statws
statws cyfredol
statws cynnydd
statws gweithredu
statws heddiw
statws nawr
statws presennol
statws y cam
statws y dasg
statws y weithred
sut mae n mynd ?
wedi ei gwblhau ~
wedi ei wneud ~
wedi gorffen ~
wedi gwneud ~
wedi i gwblhau ~
wedi i gwblhau ie na
wedi i wneud ~
wedii gwblhau ~
wedii wneud ~

[actions.percentComplete]
% a gwblhawyd
% cwblhau
% cwblhawyd
% cyflawn
% cyflawnwyd
% cynnydd
% wedi ei gwblhau
% wedi gorffen
% wedi i gwblhau
% wedi u cwblhau
% wedii gwblhau
canran
canran a gwblhawyd
canran cwblhau
canran cyflawni
canran wedi i chwblhau
canran wedi i gwblhau

[actions.latestUpdate]
adborth ~
adolygiad ?
adolygiad o gynnydd
adolygu ?
adroddiad cynnydd
beth ddigwyddodd
beth sy n digwydd
beth sydd wedi digwydd
beth sydd wedi ei wneud
beth sydd wedi i wneud
beth syn digwydd
beth ydym wedi i wneud
ble rydym
ble rydym ni nawr
ble rydyn ni
ble rydyn ni arni
ble ydym ni nawr
ble ydyn ni
camau a gymerwyd
crynodeb o gynnydd
cynnydd
cynnydd a effaith
cynnydd a r camau nesaf
cynnydd a wnaed
cynnydd ac effaith
cynnydd ar camau nesaf
cynnydd diweddaraf
cynnydd hyd yma
cynnydd hyd yn hyn
cynnydd yn erbyn targedau
cynnydd yn erbyn y cam
diweddaraf
diweddariad
diweddariad a sylwadau
diweddariad ar gynnydd
diweddariad ar y cynnydd
diweddariad chwarterol
diweddariad cynnydd
diweddariad diweddaraf
diweddariad misol
diweddariad swyddog
diweddariad tymhorol
diweddariadau
gwerthusiad
gwerthusiad o gynnydd
gwerthuso
gwerthuso cynnydd
hanes ~
hyd yma
hyd yn hyn
lle rydym
lle rydym arni
lle rydym ni arni
lle rydyn ni
lle ydyn ni
naratif
newyddion
nodiadau ?
nodiadau cynnydd
nodyn cynnydd
sefyllfa bresennol
sefyllfa gyfredol
sefyllfa hyd yma
sut mae pethau n mynd
sylw ~
sylwadau ~
sylwadau a diweddariadau
sylwadau ar gynnydd
sylwadau cynnydd
sylwadau diweddariad
sylwadau r archwilydd
sylwadau r swyddog
unrhyw newyddion
y cynnydd diweddaraf
y cynnydd hyd yma
y cynnydd hyd yn hyn
y diweddaraf
y sefyllfa bresennol ~
y sefyllfa ddiweddaraf
ymateb a dderbyniwyd
ymateb swyddog
ymateb y swyddog

[actions.lastUpdated]
adolygwyd
adolygwyd ddiwethaf
diweddariad diwethaf
diweddariad olaf
diweddarwyd
diweddarwyd ar
diweddarwyd ddiwethaf
dyddiad adolygiad ?
dyddiad adolygu ?
dyddiad diweddariad
dyddiad diweddaru
dyddiad diweddaru diwethaf
dyddiad y diweddariad
dyddiad y diweddariad diwethaf

[actions.evidence]
dogfennau
effaith ?
effaith a thystiolaeth
effaith ar ddisgyblion ~
effaith ar ddysgwyr ~
effaith hyd yma
effaith hyd yn hyn
ffynhonnell tystiolaeth
lleoliad tystiolaeth
tystiolaeth
tystiolaeth a ffynhonnell
tystiolaeth ac effaith
tystiolaeth ategol
tystiolaeth effaith
tystiolaeth gefnogol
tystiolaeth o effaith
tystiolaeth o gwblhau
tystiolaeth o gyflawni
tystiolaeth o gynnydd
tystiolaeth o r effaith
tystiolaeth o welliant
tystiolaeth or effaith

[actions.successMeasure]
allbynnau ~
beth fydd yn wahanol
budd ~
buddion ~
canlyniad ~
canlyniad a ddymunir
canlyniad disgwyliedig
canlyniad dymunol
canlyniadau ~
canlyniadau a ddymunir
canlyniadau disgwyliedig
carreg filltir ~
cerrig milltir ~
dangosydd ~
dangosydd llwyddiant
dangosydd perfformiad
dangosyddion ~
dangosyddion effaith
dangosyddion llwyddiant
dangosyddion perfformiad
deilliannau ~
deilliannau a ddymunir
deilliannau disgwyliedig
deilliannau i ddysgwyr
deilliant ~
deilliant a fwriedir
deilliant disgwyliedig
effaith a ddymunir
effaith a fwriedir
effaith arfaethedig
effaith ddisgwyliedig
llwyddiant
maen prawf
maen prawf llwyddiant
manteision ~
meini llwyddiant
meini prawf
meini prawf llwyddiant
meini prawf llwyddo
mesur ~
mesur effaith
mesur llwyddiant
mesurau ~
mesurau effaith
mesurau llwyddiant
mesurau perfformiad
mesuriad
pa wahaniaeth a wneir
pa wahaniaeth fydd yn ei wneud
sut beth yw llwyddiant
sut bydd yn cael ei fesur
sut byddwn yn gwybod
sut byddwn yn gwybod ein bod wedi llwyddo
sut byddwn yn mesur llwyddiant
sut fyddwn ni n gwybod
sut fyddwn ni n gwybod ein bod wedi llwyddo
sut fyddwn nin gwybod
sut fyddwn yn mesur llwyddiant
sut olwg fydd ar lwyddiant
sut y byddwn ni n gwybod
sut y byddwn yn gwybod
sut y byddwn yn gwybod ein bod wedi llwyddo
sut y byddwn yn mesur llwyddiant
sut y caiff ei fesur
targed llwyddiant
targed mesuradwy
targedau ~
targedau a cherrig milltir ~
targedau llwyddiant
targedau mesuradwy

[actions.resources]
adnodd
adnoddau
adnoddau a chost
adnoddau a chostau
adnoddau a chyllid
adnoddau angenrheidiol
adnoddau cost
adnoddau cyllid
adnoddau gofynnol
adnoddau sydd eu hangen
amser staff
arbediad ~
arbedion ~
arian
ariannu
beth fydd y gost
cost
cost ac adnoddau
cost adnoddau
cost amcangyfrifedig
costau
cyllid
cyllid ac adnoddau
cyllideb
faint fydd yn ei gostio
ffynhonnell ariannu
ffynhonnell cyllid
ffynhonnell gyllid
goblygiadau adnoddau
goblygiadau ariannol
goblygiadau cost
goblygiadau cyllidebol
goblygiadau cyllidol
grant
hyfforddiant ~
pa adnoddau sydd eu hangen

[actions.risk]
beth allai fynd o i le
dibyniaethau ~
heriau ~
materion ?
problemau ~
rheswm dros oedi ~
rhwystr
rhwystrau
rhwystrau a risgiau
rhwystrau i gynnydd
rhwystrau risgiau
risg
risg neu rwystr
risg posib
risgiau
risgiau a heriau
risgiau a lliniaru
risgiau a mesurau lliniaru
risgiau a rhwystrau
risgiau neu rwystrau
risgiau posibl
risgiau rhwystrau

[actions.claimedRag]
brag
c a g
c m g
c o g
cacg
cag
ccmg
cgo
cmg
cmg cyfredol
coch ambr gwyrdd
coch melyn gwyrdd
coch oren gwyrdd
cog
cog cyfredol
cog presennol
cynnydd cag
cynnydd cog
g c o g
gcag
gcmg
gcog
glas coch ambr gwyrdd
golau traffig
goleuadau traffig
gom
gradd cog
graddfa cag
graddfa cog
lliw
lliw cynnydd
lliw statws
rag
sgor coch oren gwyrdd
sgor cog
statws cag
statws cmg
statws coch ambr gwyrdd
statws coch melyn gwyrdd
statws coch oren gwyrdd
statws cog
statws lliw
statws rag

[actions.none]
adolygiad y llywodraethwyr
adroddiad
aelod cabinet
blwyddyn
camau nesaf
carfan
cefndir
codwyd ar
codwyd gan
cofnod
craffu gan
cyd destun
cyfeiriad teithio
cyswllt a chynlluniau eraill
cysylltiadau
cytunwyd
cytunwyd ar
deiliad portffolio
derbyniwyd
dolen
dull monitro
dyddiad adroddiad
dyddiad codi
dyddiad cofnodi
dyddiad cyfarfod
dyddiad y cyfarfod
eitem ar yr agenda
ffynhonnell
llywodraethwr
llywodraethwr cyswllt
math
monitro
monitro a gwerthuso
monitro gan
nesaf
pam
pwy fydd yn monitro
pwy sy n monitro
pwyllgor
rheswm
sail resymegol
sut caiff ei fonitro
trefniadau monitro
tuedd

[recommendations.ref]
cyf
cyfeirnod
rhif
rhif yr argymhelliad

[recommendations.recommendation]
argymhelliad
argymhelliad estyn
argymhellion
argymhellion estyn
testun yr argymhelliad

[recommendations.lead]
arweinydd
perchennog
swyddog arweiniol
swyddog cyfrifol

[recommendations.strand]
ffrwd waith
llinyn

[recommendations.source]
adroddiad
ffynhonnell

[recommendations.madeOn]
dyddiad
dyddiad cyhoeddi
gwnaed ar

[owners.name]
aelod
aelod o r bwrdd
aelodau
deiliad swydd
enw
enw llawn
enw r aelod
enw r swyddog
enw swyddog
enwau
staff
swyddog
unigolyn

[owners.initials]
blaenlythrennau
blaenlythyren
byrfodd
llythrennau
llythrennau cyntaf
llythrennau enw
talfyriad

[owners.post]
cyfrifoldeb ?
dynodiad
rol
rol yn y cyngor
safle
swydd
swydd a ddelir
swydd bresennol
swyddogaeth
teitl
teitl swydd
teitl y swydd

[owners.team]
adran
asiantaeth
corff
cyfarwyddiaeth
gwasanaeth
sefydliad
tim
tim gwasanaeth
ysgol

[owners.email]
cyfeiriad e bost
cyfeiriad ebost
e bost
ebost

[owners.aliases]
enwau eraill
hefyd yn cael ei adnabod fel

[owners.from]
dechrau
dyddiad dechrau
ers
o
yn y swydd ers

[owners.to]
dyddiad gadael
gadawodd
hyd
hyd at
i
tan

[owners.kind]
math

[owners.none]
ffon
nodiadau
sylwadau

[risks.id]
cyf
cyfeirnod
rhif
rhif risg
rhif y risg
risg ?

[risks.recommendation]
arg
argymhelliad

[risks.risk]
bygythiad
disgrifiad ~
disgrifiad o r risg
disgrifiad o risg
disgrifiad or risg
rhwystr
risg
risg allweddol
risg neu rwystr
risgiau
y risg

[risks.likelihood]
tebygolrwydd
tebygrwydd

[risks.impact]
difrifoldeb
effaith

[risks.score]
cyfanswm
cyfanswm sgor
graddfa risg
sgor
sgor gweddilliol
sgor gyfredol
sgor risg
sgor y risg

[risks.mitigation]
camau i leihau r risg
camau i liniaru
camau i reoli r risg
camau lliniaru
camau rheoli
lliniariad
lliniaru
mesurau lliniaru
mesurau rheolaeth
mesurau rheoli
rheolaeth
rheolaethau
rheolaethau presennol
sut byddwn yn rheoli r risg

[risks.owner]
arweinydd
perchennog
perchennog risg
perchennog y risg
swyddog cyfrifol

[risks.trend]
cyfeiriad
cyfeiriad teithio
newid
tuedd

[risks.none]
statws
sylwadau

[measures.id]
cyf
cyfeirnod
rhif

[measures.recommendation]
arg
argymhelliad

[measures.measure]
beth fyddwn yn ei fesur
dangosydd
dangosydd perfformiad
dangosyddion
dangosyddion perfformiad
mesur
mesur effaith
mesur llwyddiant
mesur o lwyddiant
mesur perfformiad
mesurau
mesurau llwyddiant
metrig

[measures.betterWhen]
gwell pan

[measures.baseline]
gwaelodlin
llinell sylfaen
man cychwyn

[measures.baselineOn]
dyddiad gwaelodlin
dyddiad llinell sylfaen
dyddiad y llinell sylfaen

[measures.target]
targed

[measures.targetOn]
dyddiad targed
dyddiad y targed
erbyn

[measures.latest]
canlyniad diweddaraf
cyfredol
data diweddaraf
diweddaraf
ffigur cyfredol
ffigur diweddaraf
gwirioneddol
perfformiad cyfredol
presennol
y diweddaraf

[measures.latestOn]
ar
dyddiad diweddaraf
dyddiad y data
fel ar
hyd at

[measures.none]
ffynhonnell
perchennog
statws
sylwadau

[keyDates.date]
dyddiad
dyddiadau
pryd ~

[keyDates.event]
bwrdd ~
carreg filltir
cyfarfod
cyfarfod bwrdd
digwyddiad
dyddiadau allweddol

[keyDates.kind]
math

[keyDates.appliesTo]
ar gyfer
yn berthnasol i

[keyDates.note]
amser
lleoliad
nodiadau
nodyn
sylwadau

[schools.schoolNumber]
cod ysgol
rhif yr ysgol
rhif ysgol

[schools.school]
enw r ysgol
enw ysgol
enwr ysgol
ysgol
ysgolion

[schools.aliases]
enw arall
enw cymraeg
enw saesneg
enwau eraill

[schools.phase]
cyfnod
math
math o ysgol
sector

[schools.language]
categori iaith
cyfrwng
iaith

[schools.position]
diffyg trwyddedig
sefyllfa
trwyddedig
trwyddedig didrwydded

[schools.licenceFrom]
dechrau r drwydded
trwydded o

[schools.licenceUntil]
diwedd y drwydded
trwydded hyd
trwydded hyd at
trwydded tan

[schools.warningNotice]
cyhoeddwyd hysbysiad
hysbysiad a gyhoeddwyd
hysbysiad rhybuddio
hysbysiad rhybuddio a gyhoeddwyd

[schools.noticeWithdrawn]
hysbysiad a dynnwyd yn ol
tynnu r hysbysiad
tynnwyd yr hysbysiad yn ol

[schools.planAskedFor]
cynllun adfer y gofynnwyd amdano
gofynnwyd am gynllun

[schools.planDue]
cynllun adfer yn ddyledus
cynllun i w gyflwyno erbyn
dyddiad cyflwyno r cynllun

[schools.planSubmitted]
cyflwynwyd y cynllun
cynllun a gyflwynwyd
cynllun adfer a dderbyniwyd

[schools.planAccepted]
cynllun a dderbyniwyd
cytunwyd ar y cynllun
derbyniwyd y cynllun

[schools.recoveryYears]
blynyddoedd adfer

[schools.lastMeeting]
cyfarfod diwethaf
cyfarfod olaf

[schools.nextMeeting]
cyfarfod nesaf

[schools.closing]
balans
balans cau
balans terfynol
balansau
gweddill
rhagamcan
rhagolwg

[schools.opening]
agoriadol
balans agoriadol

[schools.inYear]
o fewn y flwyddyn
symudiad
yn ystod y flwyddyn

[schools.kind]
math o ffigur

[schools.budgetShare]
cyfran o r gyllideb
cyfran or gyllideb
cyllideb ddirprwyedig

[schools.noticeOfConcern]
hysbysiad o bryder

[schools.complianceEnds]
cydymffurfio erbyn

[schools.compliedOn]
cydymffurfiwyd ar

[schools.grounds]
seiliau

[schools.actionRequired]
camau gofynnol
y camau gofynnol

[schools.budgetSetOn]
pennwyd y gyllideb ar

[schools.forecastInOn]
daeth y rhagolwg ar

[schools.auditOpinion]
barn archwilio

[schools.none]
nodiadau
sylwadau

[schoolBalances.schoolNumber]
rhif ~
rhif yr ysgol
rhif ysgol

[schoolBalances.school]
enw r ysgol
ysgol

[schoolBalances.year]
blwyddyn
blwyddyn ariannol

[schoolBalances.kind]
math
sail

[schoolBalances.opening]
agoriadol
balans agoriadol

[schoolBalances.inYear]
o fewn y flwyddyn
symudiad
yn ystod y flwyddyn

[schoolBalances.closing]
balans cau
balans terfynol
cau

[schoolBalances.budgetShare]
cyfran o r gyllideb
cyfran or gyllideb
cyllideb ddirprwyedig

[schoolBalances.asAt]
dyddiad
fel ar

[schoolBalances.source]
ffynhonnell

[schoolBalances.none]
sylwadau

[other.versions]
awdur
fersiwn
newid

[other.terms]
dechrau r tymor
diwedd y tymor
dyddiadau tymor
hanner tymor
tymor

[other.attendance]
presenoldeb
ymddiheuriadau
yn bresennol

`;
