from lib import *

b = Book("e10-diffygion-ysgolion-fforwm-cyllideb", "cy", "2022-10-07")
for who, kind in {
    "Pennaeth": "post", "Prif Gyfrifydd Ysgolion": "post", "Cadeirydd y Llywodraethwyr": "post", "Corff Llywodraethol": "body", "Uned Gyllid Ysgolion": "team", "Cyfarwyddwr Addysg": "post",
    "Rheolwr Busnes": "post", "Adnoddau Dynol": "team", "Gwawr Penri": "person", "Emrys Tudful": "person", "Gwasanaeth Arlwyo": "team", "Pennaeth Dros Dro": "post", "Ymgynghorydd Her": "post",
}.items():
    b.owners[who] = kind
b.special["Pennaeth Dros Dro a’r Ymgynghorydd Her"] = [{"text": "Pennaeth Dros Dro", "kind": "post", "lead": True}, {"text": "Ymgynghorydd Her", "kind": "post", "lead": False}]
b.dates.update({
    "parhaus": nothing("ongoing"), "bob mis": nothing("recurring"), "i’w gytuno": nothing("placeholder"), "ar ôl penodi pennaeth": nothing("event"), "cyn gosod cyllideb 2023-24": nothing(),
    "tymor yr hydref 2022": either(span("2022-12-16", "2022-12-31"), "the end of a term", ["period"], ["term"]), "hanner tymor yr hydref 2022": either(span("2022-10-28", "2022-11-06"), "a half term"),
    "1/9": day("2022-09-01", "year-inferred"),
})
b.states.update({"Wedi’i gyflawni": "complete", "Yn mynd rhagddo": "in progress", "Heb gychwyn": "not started", "Wedi llithro": ["in progress", "not started", None], "Wedi’i atal": ["on hold", "cancelled"]})
ws = b.sheet("Balansau ysgolion", [10, 32, 16, 16, 18, 16, 34])
title(ws, "A1", "Cyngor Bwrdeistref Dyffryn Ceulan – Fforwm Cyllideb Ysgolion 7 Hydref 2022", "G1")
note(ws, "A2", "Ysgolion a oedd mewn diffyg neu y disgwylir iddynt fod mewn diffyg. Mae arwydd minws yn golygu diffyg.", "G2")
head(ws, 4, ["Rhif yr ysgol", "Enw’r ysgol", "Balans ar 31 Mawrth 2021\n(gwirioneddol)", "Balans ar 31 Mawrth 2022\n(gwirioneddol)", "Balans ar 31 Mawrth 2023\n(rhagolwg)", "Newid ers llynedd", "Sylw"])
SECTORS = [
    ("Ysgolion Cynradd", [
        (2203, "Ysgol Bro Ceulan", 14820, -6230, -21400, None), (2208, "Ysgol Gynradd Rhiw-wen", -11975, -19340, -16000, "Ffigur heb ei gytuno gan y llywodraethwyr"),
        (2219, "Ysgol Maes y Gwlith", 42660, 8115, -12750, None), (3322, "Ysgol Santes Gwenfaen", -3480, 1905, -4100, None), (2226, "Ysgol y Forlan", -27310, -44885, -58200, "Nifer y disgyblion yn gostwng"),
    ]),
    ("Ysgolion Uwchradd", [
        (4031, "Ysgol Uwchradd Pen y Dalar", -148200, -203415, -176000, "Cynllun adfer 2021-2025"), (4036, "Ysgol Gyfun Dyffryn Ceulan", 87450, -32190, -141500, None), (4040, "Ysgol Syr Ifan", -66105, -58770, -40250, "Blwyddyn 2 o’r cynllun"),
    ]),
    ("Ysgolion Arbennig", [(7012, "Ysgol Hafan Deg", 20390, -17845, -35000, None)]),
]
M = '#,##0;[Red]-#,##0'
r = 5
tot = [0, 0, 0]
for name, lines in SECTORS:
    band(ws, f"A{r}", name, f"G{r}")
    r += 1
    sub = [0, 0, 0]
    for no, school, a, c, f, note_ in lines:
        put(ws, f"A{r}", no, box=True)
        put(ws, f"B{r}", school, box=True)
        for i, (v, y, kind, at) in enumerate(((a, "2020-21", "actual", "2021-03-31"), (c, "2021-22", "actual", "2022-03-31"), (f, "2022-23", "forecast", "2023-03-31"))):
            put(ws, f"{'CDE'[i]}{r}", v, box=True, fmt=M)
            sub[i] += v
            b.balances.append({"sheet": ws.title, "cell": f"{'CDE'[i]}{r}", "number": str(no), "school": school, "year": y, "kind": kind, "closing": v * 100, "asAt": at})
        put(ws, f"F{r}", f - c, box=True, fmt=M)
        put(ws, f"G{r}", note_, box=True)
        r += 1
    put(ws, f"B{r}", "Is-gyfanswm " + name.lower(), bold=True)
    for i, v in enumerate(sub):
        put(ws, f"{'CDE'[i]}{r}", v, bold=True, fmt=M)
        tot[i] += v
    put(ws, f"F{r}", sub[2] - sub[1], bold=True, fmt=M)
    r += 1
put(ws, f"B{r}", "CYFANSWM", bold=True)
for i, v in enumerate(tot):
    put(ws, f"{'CDE'[i]}{r}", v, bold=True, fmt=M)
put(ws, f"F{r}", tot[2] - tot[1], bold=True, fmt=M)
b.table(ws, "schoolBalances", [4], 5, r - 2, {"A": "schoolNumber", "B": "school"})

ws = b.sheet("Camau", [30, 22, 46, 18, 18, 18, 34])
title(ws, "A1", "Beth fydd yn digwydd ym mhob ysgol", "G1")
head(ws, 3, ["Ysgol", "Pwy", "Y cam i’w gymryd", "Dyddiad gwreiddiol", "Dyddiad newydd", "Sefyllfa", "Arbediad / sylw"])
ROWS = [
    ("Ysgol Bro Ceulan", "Pennaeth", "Peidio â llenwi swydd cymhorthydd", D(2022, 9, 1), None, "Wedi’i gyflawni", "£14,200"),
    ("Ysgol Bro Ceulan", "Corff Llywodraethol", "Codi tâl am y clwb brecwast hwyr", "Ionawr 2023", None, "Heb gychwyn", "£2,600"),
    ("Ysgol Gynradd Rhiw-wen", "Pennaeth Dros Dro a’r Ymgynghorydd Her", "Paratoi cynllun adfer tair blynedd", "30/06/2022", "30/11/2022", "Wedi llithro", None),
    ("Ysgol Gynradd Rhiw-wen", "Cadeirydd y Llywodraethwyr", "Ystyried ffedereiddio ag Ysgol Maes y Gwlith", "ar ôl penodi pennaeth", None, "Wedi’i atal", None),
    ("Ysgol Maes y Gwlith", "Pennaeth", "Cyfuno Blwyddyn 3 a 4", "1/9", None, "Wedi’i gyflawni", "£38,000"),
    ("Ysgol Santes Gwenfaen", "Gwawr Penri", "Rhannu gofalwr gydag ysgol arall", "hanner tymor yr hydref 2022", None, "Yn mynd rhagddo", "£6,000"),
    ("Ysgol y Forlan", "Cyfarwyddwr Addysg", "Adolygu dyfodol yr ysgol", "diwedd Mawrth 2023", None, "Yn mynd rhagddo", None),
    ("Ysgol y Forlan", "Gwasanaeth Arlwyo", "Coginio prydau mewn un gegin", D(2022, 7, 20), D(2023, 1, 9), "Wedi llithro", "£4,500"),
    ("Ysgol Uwchradd Pen y Dalar", "Pennaeth / Adnoddau Dynol", "Cynnig diswyddiadau gwirfoddol i dri aelod o staff", D(2022, 3, 31), None, "Wedi’i gyflawni", "£118,000"),
    ("Ysgol Uwchradd Pen y Dalar", "Rheolwr Busnes", "Aildendro’r contract llungopïo", "31.10.22", None, "Yn mynd rhagddo", "£9,000"),
    ("Ysgol Uwchradd Pen y Dalar", "Prif Gyfrifydd Ysgolion", "Cyfarfod i fonitro’r gwariant", "bob mis", None, "Yn mynd rhagddo", None),
    ("Ysgol Gyfun Dyffryn Ceulan", "Emrys Tudful, Rheolwr Busnes", "Llunio model o’r cwricwlwm a’i gost", "tymor yr hydref 2022", None, "Yn mynd rhagddo", None),
    ("Ysgol Gyfun Dyffryn Ceulan", "Corff Llywodraethol", "Gofyn am drwydded diffyg", "14 Hydref 2022", "Tachwedd 2022", "Wedi llithro", None),
    ("Ysgol Syr Ifan", "Pennaeth", "Cadw at gyfnod o bum awr ar hugain", "parhaus", None, "Yn mynd rhagddo", "£31,000"),
    ("Ysgol Hafan Deg", "Uned Gyllid Ysgolion", "Adolygu’r fformiwla ar gyfer ysgolion arbennig", "Ch4 2022/23", None, "Yn mynd rhagddo", None),
    ("Ysgol Hafan Deg", None, "Codi’r tâl ar siroedd eraill", "i’w gytuno", None, "Heb gychwyn", None),
    ("Pob ysgol", "Uned Gyllid Ysgolion", "Cynnal gweithdy cyllideb i benaethiaid newydd", "cyn gosod cyllideb 2023-24", None, "Heb gychwyn", None),
    ("Pob ysgol", "Prif Gyfrifydd Ysgolion", "Anfon rhybudd pan fo gwariant ar staff dros 85%", "1af o Dachwedd 2022", None, "Heb gychwyn", None),
]
r = 4
for school, who, act, due, rev, st, remark in ROWS:
    put(ws, f"A{r}", school, box=True)
    b.action(ws, r, {"action": (f"C{r}", act), "owner": (f"B{r}", who), "due": (f"D{r}", due), "revisedDue": (f"E{r}", rev), "status": (f"F{r}", st)}, group=school)
    put(ws, f"G{r}", remark, box=True)
    r += 1
b.table(ws, "actions", [3], 4, r - 1, {"A": ("school", "group", None), "B": "owner", "C": "action", "D": "due", "E": "revisedDue", "F": "status", "G": ("latestUpdate", "notes", "evidence", None)})
b.other("Niferoedd disgyblion", "nifer y disgyblion", [
    ["Niferoedd ar y gofrestr"], ["Ysgol", "Medi 2020", "Medi 2021", "Medi 2022"], ["Ysgol Bro Ceulan", 188, 181, 176], ["Ysgol y Forlan", 64, 55, 49], ["Ysgol Gyfun Dyffryn Ceulan", 902, 877, 851], ["Ysgol Syr Ifan", 610, 622, 631],
], [30, 12, 12, 12], head=2)
b.other("Aelodau’r Fforwm", "rhestr aelodau", [
    ["Aelodau"], ["Enw", "Yn cynrychioli", "Tymor yn dod i ben"], ["Gwawr Penri", "Cynradd", D(2024, 8, 31)], ["Emrys Tudful", "Uwchradd", D(2023, 8, 31)], ["Sera Ithel", "Llywodraethwyr", D(2025, 8, 31)],
], [20, 20, 20], head=2)
b.save()
