from lib import *

b = Book("f11-cynllun-hygyrchedd-ysgol", "cy", "2024-02-09")
b.owners.update({"CADY": "post", "Pennaeth": "post", "Mr Iestyn Caron": "person", "Y Corff Llywodraethol": "body", "Gofalwr": "post", "Pob aelod o staff": "everyone", "Adran Eiddo’r Sir": "team", "Miss Ela Brychan": "person", "Cyngor Ysgol": "body", "Cydlynydd TGCh": "post", "Therapydd Iaith": "post", "Ysgrifenyddes": "post", "Cogyddes": "post", "Mrs Nest Garmon": "person", "Rhieni": "body", "Gwasanaeth Synhwyraidd": "team", "Arweinydd Lles": "post"})
b.special["Pob aelod o staff"] = [{"text": "Pob aelod o staff", "kind": "everyone", "lead": True}]
b.states.update({"✓": "complete", "rhannol": "in progress", "ddim eto": "not started", "wedi’i ohirio": "on hold"})
b.dates.update({
    "Hydref 23": either(["2023-10-31"] + span("2023-12-15", "2023-12-22") + ["2023-12-31", None], "y mis neu’r tymor"), "Gwanwyn 24": either([None] + span("2024-03-20", "2024-03-31") + ["2024-04-30", "2024-05-31"], "tymor"), "Haf 24": either([None] + span("2024-07-15", "2024-07-24") + ["2024-07-31", "2024-08-31"], "tymor"), "diwedd Mehefin 2024": either(["2024-06-30"], "diwedd mis"), "bob tymor": nothing("recurring"), "pob hanner tymor": nothing("recurring"),
    "2025": either(["2025-12-31", None], "blwyddyn"), "Medi 2025": period("2025-09-30", "month"), "gwyliau’r haf": either([None, "2024-08-31", "2024-07-31", "2024-09-02", "2024-09-01"], "gwyliau"), "yr haf hwn": either([None, "2024-08-31", "2024-07-31", "2024-09-22"], "tymor o’r flwyddyn"), "cyn i’r plentyn ddechrau": nothing("event"), "yn ôl yr angen": nothing(), "o fewn 3 blynedd": nothing(), "22 Rhag. 2023": day("2023-12-22"), "dibynnu ar gyllid": nothing("event"), "20/10": day("2023-10-20", "year-inferred"), "Mai": either(["2024-05-31"], "mis heb flwyddyn"), "2026": either(["2026-12-31", None], "blwyddyn"), "1af o Fawrth 2024": day("2024-03-01"), "wythnos 4/3/24": week("2024-03-04"),
})
b.dates["yn ôl yr angen"] = nothing()
PARTS = [
    ("Rhan 1", "Y cwricwlwm: sut y gall pob disgybl gymryd rhan", ["Nod", "Camau", "Gan bwy", "Cychwyn", "Cyflawni erbyn", "Adnoddau", "Wedi’i wneud", "Adolygiad Chwefror 2024"], """
## TYMOR BYR
Staff yn deall anghenion y disgyblion | Hyfforddiant awtistiaeth i’r holl staff | CADY | @2023-09-04 | @2023-10-20 | £450 | ✓ | 22 wedi mynychu
^ | Proffil un dudalen i bob disgybl ar y gofrestr | CADY / Pob aelod o staff | @2023-09-11 | 22 Rhag. 2023 | Amser digyswllt | rhannol | 19 o 27
Offer addas | Prynu byrddau ysgrifennu ar ogwydd | Ysgrifenyddes | | Hydref 23 | £180 | ✓ |
^ | Gosod meddalwedd darllen testun ar bob gliniadur | Cydlynydd TGCh | @2023-11-06 | 1af o Fawrth 2024 | Trwydded y sir | rhannol | CA2 wedi’i wneud
## TYMOR CANOLIG
Clybiau agored i bawb | Holi disgyblion pa glybiau sy’n anodd | Cyngor Ysgol & Miss Ela Brychan | @2024-01-15 | wythnos 4/3/24 | | ddim eto |
^ | Cynnig cludiant ar ôl clwb chwaraeon | Pennaeth | | dibynnu ar gyllid | £1,900 | wedi’i ohirio |
Ymweliadau | Asesiad mynediad cyn pob taith | Mr Iestyn Caron | @2023-09-04 | Parhaus | | rhannol |
## TYMOR HIR
Iaith a chyfathrebu | Hyfforddi tri chymhorthydd mewn Makaton | Therapydd Iaith a’r CADY | @2024-04-15 | Medi 2025 | £600 | ddim eto |
"""),
    ("Rhan 2", "Yr adeilad a’r safle", ["Beth sydd o’i le", "Beth wnawn ni", "Cyfrifoldeb", "Dechrau", "Dyddiad targed", "Cost", "✓", "Sylwadau"], """
## TYMOR BYR
Drws y brif fynedfa’n drwm | Gosod botwm agor | Adran Eiddo’r Sir | @2023-09-18 | @2023-11-30 | £2,350 | ✓ | Yn gweithio ers 27/11
Ymylon grisiau ddim yn glir | Peintio llinell felen ar bob gris | Gofalwr | | 20/10 | £40 | ✓ |
Arwyddion yn rhy fach | Arwyddion newydd gyda lluniau | Ysgrifenyddes / Cyngor Ysgol | @2024-01-08 | Gwanwyn 24 | £320 | rhannol | Wedi’u harchebu
Coed dros y llwybr | Torri’n ôl | Gofalwr | | pob hanner tymor | | ✓ |
## TYMOR CANOLIG
Dim lle parcio hygyrch | Marcio dau le ger y gegin | Adran Eiddo’r Sir | | gwyliau’r haf | £500 | ddim eto |
Adlais yn y neuadd | Gosod paneli sain | Pennaeth + Gwasanaeth Synhwyraidd | @2023-12-04 | diwedd Mehefin 2024 | £3,100 | rhannol | Dau ddyfynbris
Toiled hygyrch yn storfa | Clirio’r toiled a gosod cortyn larwm | Gofalwr | @2023-09-04 | @2023-09-15 | | ✓ |
Golau’n fflachio yn Nosbarth 4 | Newid i LED | Adran Eiddo’r Sir | | Ebrill 2024 | £710 | ddim eto |
## TYMOR HIR
Dau lawr, dim lifft | Cais i’r sir am lifft | Y Corff Llywodraethol | | o fewn 3 blynedd | £85,000 | ddim eto |
Iard anwastad | Ailwynebu rhan isaf yr iard | Adran Eiddo’r Sir; Y Corff Llywodraethol | | 2025 | £22,000 | wedi’i ohirio | Ddim yn rhaglen gyfalaf eleni
Gwely newid | Ystafell newid gyda theclyn codi | | | cyn i’r plentyn ddechrau | £9,400 | ddim eto |
"""),
    ("Rhan 3", "Gwybodaeth i rieni a disgyblion", ["Angen", "Beth i’w wneud", "Pwy sy’n arwain", "O", "Hyd at", "Arian", "Gorffen?", "Nodyn"], """
Llythyrau’n anodd eu darllen | Defnyddio ffont a maint safonol | Ysgrifenyddes | @2023-09-04 | @2023-09-29 | | ✓ |
Gwefan | Archwilio’r wefan yn erbyn y safonau | Cydlynydd TGCh | @2024-02-05 | Mai | | ddim eto |
Rhieni byddar | Trefnu dehonglydd ar gyfer nosweithiau rhieni | Mrs Nest Garmon | | bob tymor | £140 y tro | rhannol | Un wedi bod
Bwydlen | Bwydlen luniau yn y ffreutur | Cogyddes | @2023-10-30 | 24.11.23 | £25 | ✓ |
Llais | Holiadur blynyddol i deuluoedd | Arweinydd Lles, CADY | | Haf 24 | | ddim eto |
Lle i gyfarfod | Cornel dawel wrth y dderbynfa | Mr Iestyn Caron | | I’w gadarnhau | | ddim eto |
Polisi | Adolygu’r cynllun hwn yn llawn | Y Corff Llywodraethol | | 2026 | | ddim eto |
"""),
]
b.dates["Ebrill 2024"] = period("2024-04-30", "month")
ws = b.sheet("Cynllun 2023-26", [30, 46, 30, 14, 20, 16, 14, 36])
title(ws, "A1", "Ysgol Gynradd Rhyd-y-Garreg", "H1")
title(ws, "A2", "Cynllun Hygyrchedd 2023–2026", "H2", size=12)
note(ws, "A3", "O dan Ddeddf Cydraddoldeb 2010 rhaid i bob ysgol gael cynllun. Fe’i cymeradwywyd 26 Medi 2023. ✓ = wedi gorffen.", "H3")
r = 5
L = [("A", None), ("B", "action"), ("C", "owner"), ("D", "start"), ("E", "due"), ("F", None), ("G", "status"), ("H", None)]
for part, what, heads, text in PARTS:
    put(ws, f"A{r}", f"{part} – {what}", bold=True, size=12, wrap=False)
    head(ws, r + 1, heads, fill="FFDDD9C4")
    h, first = r + 1, r + 2
    r = b.fill(ws, first, L, text, bands="H")
    b.table(ws, "actions", [h], first, r - 1, {"B": "action", "C": "owner", "D": "start", "E": "due", "G": "status", "H": ("latestUpdate", "notes", "evidence", None)})
    for g in b.actions:
        if g["row"] >= first:
            band_ = g.pop("group", None)
            goal = next((ws[f"A{m.min_row}"].value for m in ws.merged_cells.ranges if m.min_col == 1 and m.max_col == 1 and m.min_row <= g["row"] <= m.max_row), ws[f"A{g['row']}"].value)
            g.setdefault("open", {})["group"] = {"accept": [band_, f"{part} – {what}", part, what, goal, None], "why": "y rhan, y tymor neu’r nod"}
    r += 1
put(ws, f"A{r}", "Llofnod y Cadeirydd: ..............................      Dyddiad: ....................", wrap=False)
b.other("Hyfforddiant", "cofrestr hyfforddiant", [["Cofrestr hyfforddiant"], ["Enw", "Cwrs", "Dyddiad", "Adnewyddu"], ["Iestyn Caron", "Cymorth cyntaf pediatrig", D(2022, 9, 12), D(2025, 9, 12)], ["Ela Brychan", "Epilepsi", D(2023, 11, 2), D(2024, 11, 2)], ["Nest Garmon", "Codi a symud", D(2023, 3, 9), D(2024, 3, 9)]], [20, 28, 14, 14], head=2)
b.other("Offer arbenigol", "cofrestr offer", [["Offer", "Lle", "Gwiriwyd", "Gwirio nesaf"], ["Ramp symudol", "Drws ochr", D(2023, 10, 3), D(2024, 10, 3)], ["Cadair esgyn", "Y llofft", D(2023, 6, 14), D(2024, 6, 14)], ["System glyw", "Neuadd", D(2023, 9, 8), D(2024, 9, 8)]], [20, 16, 14, 14])
b.other("Geirfa", "geirfa", [["Talfyriad", "Ystyr"], ["CADY", "Cydlynydd Anghenion Dysgu Ychwanegol"], ["CA2", "Cyfnod Allweddol 2"], ["TGCh", "Technoleg Gwybodaeth a Chyfathrebu"]], [12, 40])
b.save()
