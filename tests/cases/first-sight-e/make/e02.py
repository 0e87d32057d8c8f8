from lib import *

b = Book("e02-cynllun-datblygu-ysgol-gynradd", "cy", "2024-02-09")
for who in ("LlM", "GWD", "SEP", "CJ", "HAR", "NB"):
    b.owners[who] = "initials"
for who, kind in {
    "Pennaeth": "post", "Dirprwy Bennaeth": "post", "Cydlynydd ADY": "post", "Cydlynydd Iechyd a Lles": "post", "Ysgrifenyddes": "post",
    "Athrawon CA2": "team", "Cyngor Ysgol": "body", "Llywodraethwyr": "body", "Cymdeithas Rieni": "body", "Mrs Catrin Jenkins": "person",
    "Mr Gwilym Dafis": "person", "Cymorthyddion": "team", "Pwyllgor Eco": "body", "Uwch Dîm Rheoli": "team",
}.items():
    b.owners[who] = kind
b.special["Pawb"] = [{"text": "Pawb", "kind": "everyone", "lead": True}]
b.special["Holl staff"] = [{"text": "Holl staff", "kind": "everyone", "lead": True}]
b.dates.update({
    "Diwedd tymor yr Hydref 2023": term("2023-12-15", "2023-12-31"), "Erbyn y Nadolig 2023": either(span("2023-12-15", "2023-12-31"), "y Nadolig"),
    "Tymor y Gwanwyn 2024": either(span("2024-03-20", "2024-04-07") + ["2024-04-30"], "the end of a term", ["period"], ["term"]),
    "Tymor yr Haf 2024": either(span("2024-07-12", "2024-07-31") + ["2024-08-31"], "the end of a term", ["period"], ["term"]),
    "Hanner tymor Chwefror 2024": either(span("2024-02-09", "2024-02-18"), "a half term", ["exact", "period"]),
    "Parhaus": nothing("ongoing"), "I’w gadarnhau": nothing("placeholder"), "Bob hanner tymor": nothing("recurring"), "Yn wythnosol": nothing("recurring"),
    "Wythnos 22/1/24": week("2024-01-22"), "cyn gynted â phosib": nothing(), "Unwaith y tymor": nothing("recurring"),
    "Cyn y Pasg 2024": either(span("2024-03-20", "2024-03-31"), "before Easter"),
})
b.states.update({"✓": "complete", "½": "in progress", "x": "not started", "Wedi ei gwblhau": "complete", "Ar waith": "in progress", "Heb ddechrau": "not started",
    "Wedi ei ohirio": ["on hold", "cancelled"], "Ar y trywydd": "in progress"})

ws = b.sheet("Blaenoriaeth 1", [6, 48, 22, 22, 10, 38, 12])
title(ws, "A1", "Ysgol Gynradd Gymraeg Nant y Gelli – Cynllun Datblygu Ysgol 2023-24", "G1")
band(ws, "A2", "Blaenoriaeth 1: Codi safonau llafaredd a darllen yn y Gymraeg", "G2")
note(ws, "A3", "Arweinydd: SEP. Llywodraethwr cyswllt: Mr Tecwyn Morus", "G3")
note(ws, "A4", "Allwedd:  ✓ = wedi gorffen   ½ = wedi dechrau   x = heb ddechrau", "G4")
head(ws, 6, ["", "Beth fyddwn ni’n ei wneud", "Pwy fydd yn gyfrifol", "Erbyn pryd", "Cost", "Sut fyddwn ni’n gwybod ein bod wedi llwyddo?", "Wedi gwneud?"])
rows = [
    ("1.1", "Cynnal holiadur iaith gyda theuluoedd Bl. 3 i 6", "SEP", D(2023, 9, 29), None, "Gwybod pa iaith sydd ar bob aelwyd", "✓"),
    ("1.2", "Prynu llyfrau grŵp newydd i’r Cyfnod Sylfaen", "SEP / Ysgrifenyddes", "31.10.23", 1250, "Llyfrau ar y silffoedd", "✓"),
    ("1.3", "Hyfforddi pob aelod o staff ar batrymau llafar", "Pennaeth", D(2023, 9, 4), 400, "Patrymau i’w clywed ym mhob dosbarth", "✓"),
    ("1.4", "Sefydlu Clwb Clonc amser cinio", "CJ a NB", "Diwedd tymor yr Hydref 2023", 60, "Ugain o blant yn mynychu", "✓"),
    ("1.5", "Gwrando ar ddarllenwyr o bob dosbarth", "Uwch Dîm Rheoli", "Bob hanner tymor", None, "Adroddiad i’r corff llywodraethu", "½"),
    ("1.6", "Trefnu gweithdy i rieni ar ddarllen gartref", "SEP, Cymdeithas Rieni", "Wythnos 22/1/24", 80, "Hanner y teuluoedd yn dod", "½"),
    ("1.7", "Creu bag stori ar gyfer pob thema", "Cymorthyddion", "Tymor y Gwanwyn 2024", 300, "Deuddeg bag", "½"),
    ("1.8", "Ymweld ag ysgol sydd â gwaith llafar da", "GWD", "I’w gadarnhau", 190, "Syniadau i’r staff", "x"),
    ("1.9", "Ailbrofi oedran darllen", "SEP", D(2024, 6, 14), None, "Cynnydd o 12 mis", "x"),
    ("1.10", "Cyflwyno’r Siarter Iaith i’r rhieni", "Cyngor Ysgol", "Tymor yr Haf 2024", None, "Gwobr arian", "x"),
]
r = 7
for ref, act, who, due, cost, crit, st in rows:
    put(ws, f"A{r}", ref, box=True)
    b.action(ws, r, {"action": (f"B{r}", act), "owner": (f"C{r}", who), "due": (f"D{r}", due), "status": (f"G{r}", st)})
    put(ws, f"E{r}", cost, box=True)
    put(ws, f"F{r}", crit, box=True)
    r += 1
put(ws, f"D{r}", "Cyfanswm", bold=True)
put(ws, f"E{r}", 2280, bold=True)
b.table(ws, "actions", [6], 7, r - 1, {"B": "action", "C": "owner", "D": "due", "G": "status"})

ws = b.sheet("Blaenoriaeth 2", [46, 20, 14, 20, 10, 18, 40])
title(ws, "A1", "Blaenoriaeth 2: Gwella lles ac ymddygiad", "G1")
note(ws, "A2", "Arweinydd: HAR (Cydlynydd Iechyd a Lles)", "G2")
head(ws, 4, ["Tasg", "Staff", "Amserlen", None, "Arian", "Sefyllfa", "Tystiolaeth hyd yma"])
head(ws, 5, [None, None, "Dechrau", "Gorffen", None, None, None])
for m in ("A4:A5", "B4:B5", "C4:D4", "E4:E5", "F4:F5", "G4:G5"):
    ws.merge_cells(m)
rows = [
    ("Adolygu’r polisi ymddygiad gyda’r disgyblion", "HAR, Cyngor Ysgol", D(2023, 9, 11), "20 Hydref 2023", None, "Wedi ei gwblhau", "Polisi wedi ei dderbyn 7 Tachwedd"),
    ("Hyfforddi dau gymhorthydd fel ELSA", "Cydlynydd ADY", D(2023, 10, 2), "Erbyn y Nadolig 2023", 900, "Wedi ei gwblhau", "Tystysgrifau yn y ffeil"),
    ("Agor ystafell dawel", "Pennaeth", D(2023, 10, 16), "Ionawr 2024", 1500, "Wedi ei gwblhau", None),
    ("Cynnal sesiwn ELSA ar gyfer pob plentyn ar y rhestr", "Cymorthyddion", D(2024, 1, 8), "Yn wythnosol", None, "Ar waith", "Un ar ddeg o blant"),
    ("Dadansoddi’r arolwg lles", "HAR", D(2024, 1, 15), "Hanner tymor Chwefror 2024", None, "Ar y trywydd", "Arolwg wedi cau, 143 o atebion"),
    ("Paratoi wythnos gwrthfwlio", "Mrs Catrin Jenkins", D(2023, 10, 23), D(2023, 11, 17), 45, "Wedi ei gwblhau", "Lluniau ar y wefan"),
    ("Gosod offer newydd ar yr iard", "Cymdeithas Rieni / Pennaeth", D(2024, 2, 19), "Cyn y Pasg 2024", 4200, "Wedi ei ohirio", "Y cwmni wedi mynd i’r wal"),
    ("Gwahodd yr heddlu i siarad am ddiogelwch ar y we", "NB", None, "cyn gynted â phosib", None, "Heb ddechrau", None),
    ("Ailysgrifennu’r polisi presenoldeb", "Pennaeth a’r Llywodraethwyr", D(2024, 3, 4), "30/04/2024", None, "Heb ddechrau", None),
]
r = 6
b.special["Pennaeth a’r Llywodraethwyr"] = [{"text": "Pennaeth", "kind": "post", "lead": True}, {"text": "Llywodraethwyr", "kind": "body", "lead": False}]
for act, who, start, due, cost, st, ev in rows:
    b.action(ws, r, {"action": (f"A{r}", act), "owner": (f"B{r}", who), "start": (f"C{r}", start), "due": (f"D{r}", due), "status": (f"F{r}", st)})
    put(ws, f"E{r}", cost, box=True)
    put(ws, f"G{r}", ev, box=True)
    r += 1
b.table(ws, "actions", [4, 5], 6, r - 1, {"A": "action", "B": "owner", "C": "start", "D": "due", "F": "status", "G": ("evidence", "latestUpdate", "notes", None)})

ws = b.sheet("Blaenoriaeth 3", [24, 46, 20, 24, 12, 36])
title(ws, "A1", "Blaenoriaeth 3: Cwricwlwm i Gymru a’r byd gwaith", "F1")
note(ws, "A2", "Arweinydd: GWD. Diweddarwyd 9 Chwefror 2024.", "F2")
head(ws, 3, ["Maes", "Camau gweithredu", "Cyfrifoldeb", "Dyddiad cwblhau", "% wedi’i wneud", "Sylwadau"])
rows = [
    ("Mathemateg a Rhifedd", "Mapio rhifedd ar draws y themâu", "GWD", "Diwedd tymor yr Hydref 2023", 1.0, "Map ar wal yr ystafell staff"),
    (None, "Prynu trwydded ar gyfer tasgau ymresymu", "Ysgrifenyddes", "15/09/2023", 1.0, None),
    (None, "Arsylwi gwersi ymresymu", "Pennaeth a GWD", "Chwefror 2024", 0.5, "Tri dosbarth ar ôl"),
    ("Gwyddoniaeth a Thechnoleg", "Trefnu wythnos godio gyda’r ysgol uwchradd", "LlM", "Mawrth 2024", 0.25, "Dyddiad i’w osod"),
    (None, "Cynnal archwiliad o’r offer gwyddoniaeth", "LlM; Athrawon CA2", D(2023, 11, 24), 1.0, None),
    (None, "Tyfu llysiau a’u gwerthu i’r gymuned", "Pwyllgor Eco", "Parhaus", 0.4, "Tŷ gwydr wedi cyrraedd"),
    ("Dyniaethau", "Llunio taith leol ar gyfer pob blwyddyn", "Mr Gwilym Dafis", "Tymor yr Haf 2024", 0.1, None),
    (None, "Gwahodd siaradwyr o fusnesau’r ardal", None, "Unwaith y tymor", 0.0, "Neb wedi cytuno hyd yma"),
    ("Pob maes", "Cytuno ar y drefn ar gyfer asesu cynnydd", "Holl staff", "diwedd Mai 2024", 0.2, "Trafodwyd yn yr HMS"),
]
r = 4
tops = []
area = None
for a, act, who, due, pc, note_ in rows:
    if a:
        area = a
        tops.append(r)
        put(ws, f"A{r}", a, bold=True, box=True)
    b.action(ws, r, {"action": (f"B{r}", act), "owner": (f"C{r}", who), "due": (f"D{r}", due), "percent": (f"E{r}", pc)}, group=area)
    put(ws, f"F{r}", note_, box=True)
    r += 1
for top, end in ((4, 6), (7, 9), (10, 11)):
    ws.merge_cells(f"A{top}:A{end}")
b.table(ws, "actions", [3], 4, r - 1, {"A": "group", "B": "action", "C": "owner", "D": "due", "E": "percent", "F": ("latestUpdate", "notes", "evidence", None)})

b.other("Staff", "rhestr staff", [
    ["Staff yr ysgol 2023-24"], ["Llythrennau", "Enw", "Swydd", "Dosbarth"], ["LlM", "Lleucu Mathias", "Athrawes", "Bl. 5"], ["GWD", "Gwilym Dafis", "Dirprwy Bennaeth", "Bl. 6"],
    ["SEP", "Sioned Parri", "Athrawes", "Bl. 2"], ["CJ", "Catrin Jenkins", "Athrawes", "Bl. 4"], ["HAR", "Heledd Rhys", "Athrawes a Chydlynydd Iechyd a Lles", "Bl. 3"], ["NB", "Nerys Bowen", "Cymhorthydd", "Bl. 1"],
], [12, 20, 34, 10], head=2)
b.other("Dyddiadau’r flwyddyn", "calendr digwyddiadau", [
    ["Calendr 2023-24"], ["Dyddiad", "Digwyddiad", "Lle"], [D(2023, 9, 4), "HMS", "Ysgol"], [D(2023, 11, 8), "Noson rieni", "Neuadd"], [D(2023, 12, 13), "Cyngerdd Nadolig", "Capel Seion"],
    [D(2024, 3, 1), "Eisteddfod yr ysgol", "Neuadd"], [D(2024, 5, 8), "Noson rieni", "Neuadd"], [D(2024, 7, 5), "Mabolgampau", "Cae"],
], [14, 28, 18], head=2)
b.save()
