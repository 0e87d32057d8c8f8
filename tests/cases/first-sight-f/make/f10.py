from lib import *

b = Book("f10-cynlluniau-adfer-diffyg-fesul-ysgol", "cy", "2022-06-24")
b.owners.update({"Pennaeth": "post", "Y Pennaeth": "post", "Llywodraethwyr": "body", "Cadeirydd": "post", "Swyddog Cyllid": "post", "Is-bwyllgor Cyllid": "body", "Adnoddau Dynol": "team", "Gofalwr": "post", "Rheolwr Busnes": "post", "Awdurdod Lleol": "body", "Dirprwy": "post", "Uwch Dîm Rheoli": "team", "Mrs Lona Puw": "person", "Mr Dafydd Elfyn": "person", "Cyfeillion yr Ysgol": "body", "CADY": "post", "Gweinyddydd": "post"})
b.dates.update({
    "1 Medi 22": day("2022-09-01"), "tymor yr Hydref": either([None] + span("2022-12-16", "2022-12-23") + ["2022-12-31"], "diwedd tymor"), "cyn y Nadolig": either([None] + span("2022-12-16", "2022-12-25") + ["2022-12-31"], "y Nadolig neu ddiwedd y tymor"), "diwedd Awst": either(["2022-08-31"], "diwedd mis heb flwyddyn"), "Pasg 2023": either([None, "2023-04-09", "2023-03-31", "2023-04-30"], "y Pasg neu ddiwedd y tymor"),
    "bob hanner tymor": nothing("recurring"), "pan ddaw’r contract i ben": nothing("event"), "blwyddyn ariannol 23/24": either(["2024-03-31", None, "2023-04-01"], "blwyddyn ariannol"), "15/7": day("2022-07-15", "year-inferred"), "wythnos 11.7.22": week("2022-07-11"), "yn syth": nothing(), "O fis Medi 2022": either(["2022-09-01", "2022-09-30"], "mis y mae’n dechrau ynddo"), "Haf 2023": either([None, "2023-07-31", "2023-08-31", "2023-07-21", "2023-07-20", "2023-09-22"], "tymor"), "Medi 23": period("2023-09-30", "month"), "Hyd. 22": period("2022-10-31", "month"), "dim dyddiad": nothing("placeholder"), "31ain Awst 2022": day("2022-08-31"),
})
KEY = "Lliw: C – coch, heb symud; O – oren, peth pryder; G – gwyrdd, ar y trywydd; GL – glas, wedi gorffen"
M = '#,##0;[Red]-#,##0'
YEARS = (("2020-21 Gwirioneddol", "2020-21", "actual"), ("2021-22 Gwirioneddol", "2021-22", "actual"), ("2022-23 Cyllideb", "2022-23", "budget"), ("2023-24 Rhagolwg", "2023-24", "forecast"), ("2024-25 Rhagolwg", "2024-25", "forecast"))
SCHOOLS = [
    ("Bro Cennen", "Ysgol Gyfun Bro Cennen", 4055, 38400, (-61250, -94800, -57300, 21900, 44000), (3410000, 3502000, 3611000, 3640000, 3655000), """
=1 | Peidio â llenwi dwy swydd ddysgu yn y dyniaethau | =41000 | =70300 | Pennaeth / Llywodraethwyr | 31ain Awst 2022 | GL | Y ddwy wedi gadael
=2 | Cyfuno setiau bach ym Mlwyddyn 10 | =18000 | =31000 | Dirprwy | 1 Medi 22 | G | Amserlen yn barod
=3 | Aildrafod y contract llungopïo | =2200 | =6600 | Rheolwr Busnes | pan ddaw’r contract i ben | O |
=4 | Rhoi’r gorau i’r cwrs Daearyddiaeth Lefel A | =9500 | =16400 | Uwch Dîm Rheoli | Medi 23 | C | Rhieni yn gwrthwynebu
=5 | Codi £12,000 drwy osod y cae 3G | =7000 | =12000 | Rheolwr Busnes; Cyfeillion yr Ysgol | tymor yr Hydref | O | Dau glwb wedi holi
=6 | Anfon rhagolwg newydd i’r sir | | | Rheolwr Busnes | bob hanner tymor | G |
=7 | Cynnal archwiliad ynni | | =5200 | | Hyd. 22 | C |
"""),
    ("Cwm Ogfaen", "Ysgol Gynradd Cwm Ogfaen", 2207, 4150, (-12900, -21600, -16450, 9200, 19300), (702000, 688500, 671000, 664000, 660000), """
=1 | Mynd o wyth dosbarth i saith | =27000 | =46200 | Y Pennaeth a’r Llywodraethwyr | O fis Medi 2022 | G | Rhieni wedi cael llythyr
=2 | Cwtogi oriau’r gweinyddydd i 25 yr wythnos | =3100 | =5400 | Adnoddau Dynol | @2022-07-20 | O | Ymgynghori tan 8 Gorffennaf
=3 | Gofyn i bob teulu dalu am nofio | =1200 | =1800 | Gweinyddydd | 15/7 | GL |
=4 | Hawlio’r grant anghenion ychwanegol sy’n ddyledus | =4600 | | CADY | yn syth | G |
=5 | Trosglwyddo’r feithrinfa i’r cylch meithrin | | =14500 | Cadeirydd | Pasg 2023 | C | Heb gwrdd eto
=6 | Gwerthu’r piano a’r odyn | =900 | | Mrs Lona Puw | wythnos 11.7.22 | G |
"""),
    ("Llanfoel", "Ysgol yr Eglwys Llanfoel", 3318, -7700, (5600, -14250, -11900, -6400, 13800), (391000, 388000, 379500, 381000, 384000), """
=1 | Pennaeth i ddysgu tri diwrnod | =15600 | =26800 | Llywodraethwyr | @2022-09-01 | G |
=2 | Rhannu gofalwr ag Ysgol Cwm Ogfaen | =4300 | =7400 | Gofalwr & Swyddog Cyllid | diwedd Awst | O | Angen cytundeb ysgrifenedig
=3 | Newid y cyflenwr bwyd | =1000 | =1500 | Gweinyddydd | 30/9/2022 | G |
=4 | Gofyn i’r Esgobaeth dalu am y to | | =8000 | Mr Dafydd Elfyn | dim dyddiad | C |
=5 | Ailystyried ffedereiddio | | =33000 | Llywodraethwyr / Awdurdod Lleol | Haf 2023 | O |
"""),
    ("Pengarth", "Ysgol Arbennig Pengarth", 7011, 22100, (-34800, -51300, -40600, -12000, 27500), (1980000, 2044000, 2098000, 2130000, 2142000), """
=1 | Codi’r tâl am leoedd allsirol 6% | =38000 | =76000 | Awdurdod Lleol | @2022-09-01 | G | Tair sir wedi cytuno
=2 | Lleihau defnydd o staff asiantaeth i £4,000 y mis | =24000 | =36000 | Pennaeth | Parhaus | O | £5,300 ym mis Mai
=3 | Adolygu lefelau staffio pob dosbarth | =30000 | =51000 | Pennaeth, Adnoddau Dynol | @2022-10-21 | C |
=4 | Rhentu’r pwll hydro ar benwythnosau | =3500 | =7000 | Is-bwyllgor Cyllid | cyn y Nadolig | O |
=5 | Dod â’r gwaith glanhau yn ôl yn fewnol | | =9000 | Rheolwr Busnes | blwyddyn ariannol 23/24 | G |
=6 | Cyfarfod misol gyda’r swyddog cyllid | | | Pennaeth a Swyddog Cyllid | @2022-06-08 | GL | Dechreuwyd
"""),
]
for sheet, school, no, opening, moves, shares, text in SCHOOLS:
    ws = b.sheet(sheet, [26, 50, 18, 18, 26, 20, 18, 36])
    title(ws, "A1", "CYNLLUN ADFER DIFFYG", None, size=14)
    for r, (k, v) in enumerate((("Ysgol", school), ("Rhif yr ysgol", no), ("Cyfnod y cynllun", "Ebrill 2022 – Mawrth 2025"), ("Llofnod y Cadeirydd", None)), 2):
        put(ws, f"A{r}", k, bold=True, wrap=False)
        put(ws, f"B{r}", v, wrap=False)
        ws[f"B{r}"].alignment = Alignment(horizontal="left")
    put(ws, "A7", "Sefyllfa ariannol (£)", bold=True, wrap=False)
    head(ws, 8, [None, None] + [y[0] for y in YEARS], fill="FFFCE4D6")
    rows = ("Balans ar ddechrau’r flwyddyn", "Cyfran o’r gyllideb", "Gwariant net", "Gwarged / (diffyg) y flwyddyn", "Balans cronnol ar ddiwedd y flwyddyn")
    for i, w in enumerate(rows):
        put(ws, f"A{9+i}", w, bold=i == 4, box=True)
        ws.merge_cells(f"A{9+i}:B{9+i}")
    o = opening
    for i, ((_, y, kind), m, s) in enumerate(zip(YEARS, moves, shares)):
        c = "CDEFG"[i]
        for j, v in enumerate((o, s, s - m, m, o + m)):
            put(ws, f"{c}{9+j}", v, box=True, fmt=M, bold=j == 4)
        b.balances.append({"sheet": sheet, "cell": f"{c}13", "number": str(no), "school": school, "year": y, "kind": kind, "opening": o * 100, "inYear": m * 100, "closing": (o + m) * 100, "asAt": f"20{y[-2:]}-03-31"})
        o += m
    b.table(ws, "schoolBalances", [8], 9, 13, {})
    put(ws, "A15", "Camau gweithredu", bold=True, wrap=False)
    note(ws, "A16", KEY)
    head(ws, 17, ["Rhif", "Beth fydd yr ysgol yn ei wneud", "Arbediad 2022-23", "Arbediad blwyddyn lawn", "Yn gyfrifol", "I’w gwblhau", "Lliw", "Sylwadau Mehefin"], fill="FFFCE4D6")
    r = b.fill(ws, 18, [("A", None), ("B", "action"), ("C", None), ("D", None), ("E", "owner"), ("F", "due"), ("G", "rag"), ("H", None)], text)
    put(ws, f"B{r}", "Cyfanswm yr arbedion", bold=True)
    for c in "CD":
        put(ws, f"{c}{r}", sum(ws[f"{c}{i}"].value or 0 for i in range(18, r)), bold=True, fmt=M)
    b.table(ws, "actions", [17], 18, r - 1, {"B": "action", "E": "owner", "F": "due", "G": "claimedRag", "H": ("latestUpdate", "notes", "evidence", None)})
for g in b.actions:
    g.pop("completedOn", None)
    means = {"GL": ["complete", None], "G": ["in progress", None], "O": ["in progress", None], "C": ["not started", None]}
    g.setdefault("open", {})["status"] = {"accept": means[g["raw"]["claimedRag"]], "why": "y lliw yn unig sy’n dweud"}
b.other("Cysylltu", "rhestr gyswllt", [["Enw", "Swydd", "Ffôn"], ["Lona Puw", "Pennaeth, Cwm Ogfaen", "01999 410 200"], ["Dafydd Elfyn", "Cadeirydd, Llanfoel", "01999 410 318"], ["Nia Bold", "Swyddog Cyllid Ysgolion", "01999 400 117"]], [18, 28, 18])
b.other("Disgyblion", "niferoedd disgyblion", [["Ysgol", "Ion. 21", "Ion. 22", "Ion. 23 (amcan)"], ["Ysgol Gyfun Bro Cennen", 744, 729, 733], ["Ysgol Gynradd Cwm Ogfaen", 198, 187, 176], ["Ysgol yr Eglwys Llanfoel", 71, 66, 68], ["Ysgol Arbennig Pengarth", 96, 99, 102]], [28, 10, 10, 16])
b.date_format = "[$-452]d mmmm yyyy"
b.save()
