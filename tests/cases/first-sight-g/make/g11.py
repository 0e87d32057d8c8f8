from lib import *

b = Book("g11-cartref-gofal-arolygiad-agc", "cy", "2022-11-18")
b.owners.update({"Rheolwr": "post", "Dirprwy Reolwr": "post", "Unigolyn Cyfrifol": "post", "Uwch ofalwyr": "team", "Nyrs ar ddyletswydd": "post", "Pennaeth y Gegin": "post", "Gofalwr Cynnal a Chadw": "post", "Cydlynydd Gweithgareddau": "post", "Yr holl staff": "everyone", "Meddygfa": "body", "Hyfforddwr allanol": "post", "Sioned Llywarch": "person", "Berwyn Hughes-Dow": "person", "Manon Ael": "person", "Tîm Nos": "team", "Cwmni lifftiau": "body", "Golchdy": "team", "Fferyllfa": "body"})
b.special["Yr holl staff"] = [{"text": "Yr holl staff", "kind": "everyone", "lead": True}]
b.special["Gofalwr Cynnal a Chadw"] = [{"text": "Gofalwr Cynnal a Chadw", "kind": "post", "lead": True}]
b.special["Cwmni lifftiau / Gofalwr Cynnal a Chadw"] = [{"text": "Cwmni lifftiau", "kind": "body", "lead": True}, {"text": "Gofalwr Cynnal a Chadw", "kind": "post", "lead": False}]
b.dates.update({
    "O fewn 7 diwrnod": nothing(), "30ain Medi 2022": day("2022-09-30"), "Tachwedd 22": period("2022-11-30", "month"), "bob shifft": nothing("recurring"), "ymweliad nesaf AGC": nothing("event"), "cyn y Nadolig": some(span("2022-12-16", "2022-12-25") + ["2022-12-31"], "y Nadolig"), "25/11": day("2022-11-25", "year-inferred"), "yn wythnosol": nothing("recurring"), "gwanwyn 2023": some(["2023-03-31", "2023-04-30", "2023-05-31", "2023-06-20", "2023-03-20"], "tymor"), "dechrau Rhagfyr": some(["2022-12-01", "2022-12-31", "2022-12-05", "2022-12-07", "2022-12-10"], "dechrau mis"), "pan fydd y swydd wedi’i llenwi": nothing("event"), "dibynnu ar y cyngor": nothing(), "wythnos 5 Rhagfyr 2022": week("2022-12-05"), "31 Ionawr": day("2023-01-31", "year-inferred"), "Ar unwaith": nothing(),
})
L1 = [("A", "group"), ("B", None), ("C", "action"), ("D", "owner"), ("E", "due"), ("F", "completedOn"), ("G", None), ("H", None)]
HEAD1 = ["Rheoliad", "Beth a welodd yr arolygydd", "Ein hymateb: beth fyddwn ni’n ei wneud", "Pwy fydd yn gwneud hyn", "Erbyn pryd", "Cwblhawyd ar", "Llofn.", "Tystiolaeth / lle i’w gweld"]
ws = b.sheet("Hysbysiadau Blaenoriaeth", [26, 36, 48, 28, 22, 16, 8, 36])
title(ws, "A1", "Cartref Preswyl Maes Eithin – Ymateb i adroddiad Arolygiaeth Gofal Cymru", "H1")
note(ws, "A2", "Arolygiad dirybudd 6 a 7 Medi 2022. Rhan 1: Hysbysiadau Gweithredu â Blaenoriaeth. I’w adolygu bob nos Wener.", "H2")
head(ws, 4, HEAD1, fill="FFFFC7CE")
r1 = b.fill(ws, 5, L1, """
Rheoliad 58 – Meddyginiaethau | Bylchau mewn siartiau MAR | Gwirio pob siart MAR ar ddiwedd y shifft | Nyrs ar ddyletswydd | bob shifft | | | Llyfr gwirio
^ | Cwpwrdd heb ei gloi | Newid y clo am un â chod | Gofalwr Cynnal a Chadw | Ar unwaith | @2022-09-07 | BHD |
^ | Dim cofnod o dymheredd | Prynu thermomedr a siart dyddiol | Dirprwy Reolwr | 9/9/2022 | @2022-09-09 | SLl | Drws yr oergell
^ | Staff heb asesiad cymhwysedd | Asesu pob aelod sy’n rhoi moddion | Rheolwr / Fferyllfa | @2022-10-14 | @2022-10-28 | SLl | 11 o ffeiliau staff
Rheoliad 34 – Staffio | Dau ar ddyletswydd yn y nos | Tri aelod o staff bob nos | Unigolyn Cyfrifol | O fewn 7 diwrnod | @2022-09-12 | MA | Rota
^ | Llawer o staff asiantaeth | Penodi pedwar gofalwr parhaol | Rheolwr; Unigolyn Cyfrifol | Tachwedd 22 | | | Dau wedi dechrau
^ | Galwadau’n hir heb ateb | Adroddiad wythnosol o’r system galw | Tîm Nos | yn wythnosol | | | Ffolder 7
Rheoliad 57 – Iechyd a diogelwch | Lifft wedi torri dwywaith | Contract cynnal newydd i’r lifft | Cwmni lifftiau / Gofalwr Cynnal a Chadw | @2022-10-31 | @2022-11-04 | BHD | Cytundeb yn y swyddfa
^ | Drysau tân ar agor | Gosod dalwyr drysau magnetig ×9 | Berwyn Hughes-Dow | 25/11 | | | Wedi archebu
^ | Dŵr poeth yn ystafell 14 | Falf newydd a phrawf misol | Berwyn Hughes-Dow | @2022-09-08 | @2022-09-08 | BHD |
^ | Dim ymarfer tân yn y nos | Cynnal ymarfer tân yn y nos | Tîm Nos, Dirprwy Reolwr | 30ain Medi 2022 | @2022-09-29 | SLl | 6 munud
""")
b.table(ws, "actions", [4], 5, r1 - 1, {"C": "action", "D": "owner", "E": "due", "F": "completedOn"})
put(ws, f"A{r1+1}", "Llofnod yr Unigolyn Cyfrifol: M Ael", wrap=False)
put(ws, f"D{r1+1}", "Dyddiad: 21/9/22", wrap=False)
ws = b.sheet("Meysydd i’w Gwella", [8, 26, 48, 28, 22, 16, 36])
title(ws, "A1", "Cartref Preswyl Maes Eithin – Ymateb i adroddiad Arolygiaeth Gofal Cymru", "G1")
note(ws, "A2", "Rhan 2: Meysydd i’w gwella (nid hysbysiadau). Fersiwn 3.", "G2")
head(ws, 4, ["Eitem", "Thema’r adroddiad", "Cam gwella", "Cyfrifol", "Dyddiad cau", "Dyddiad gorffen", "Sylw"], fill="FFFFEB9C")
L2 = [("A", None), ("B", None), ("C", "action"), ("D", "owner"), ("E", "due"), ("F", "completedOn"), ("G", None)]
r2 = b.fill(ws, 5, L2, """
## Llesiant
=1 | Iaith | Bathodyn “Siarad Cymraeg” i bob gofalwr sy’n medru | Manon Ael | @2022-10-21 | @2022-10-19 | 14 o 31
=2 | Gweithgareddau | Holi pob preswylydd beth hoffai ei wneud | Cydlynydd Gweithgareddau | wythnos 5 Rhagfyr 2022 | | 17 wedi’u holi
=3 | Bwyd | Bwydlen y gaeaf gyda dau ddewis poeth | Pennaeth y Gegin | dechrau Rhagfyr | |
=4 | Ysbrydol | Gwasanaeth capel misol eto | Cydlynydd Gweithgareddau & Sioned Llywarch | Hydref 2022 | @2022-10-16 |
=5 | Dillad ar goll | Labelu dillad wrth gyrraedd | Golchdy | Parhaus | |
## Gofal a chymorth
=6 | Cynlluniau personol | Ailysgrifennu 29 o gynlluniau yng ngeiriau’r person | Uwch ofalwyr | 23.12.22 | | 12 yn barod
=7 | Croen | Hyfforddiant atal briwiau pwyso | Hyfforddwr allanol | pan fydd y swydd wedi’i llenwi | |
=8 | Deintydd | Gwiriad ceg i bawb | Meddygfa | I’w gadarnhau | | Dim lle ar y rhestr
=9 | DoLS | Ailgyflwyno 6 chais DoLS | Dirprwy Reolwr | dibynnu ar y cyngor | |
## Yr amgylchedd
=10 | Coridor | Peintio’r coridor isaf mewn lliwiau cyferbyniol | Gofalwr Cynnal a Chadw | cyn y Nadolig | |
=11 | Gardd | Llwybr gwastad i gadeiriau olwyn | Unigolyn Cyfrifol | gwanwyn 2023 | | Tri phris wedi dod
=12 | Arwyddion | Lluniau ar ddrysau’r toiledau | Berwyn Hughes-Dow | 14 Hydref 2022 | @2022-10-12 |
## Arweinyddiaeth
=13 | Goruchwyliaeth | Goruchwyliaeth bob tri mis, dyddiadau ar y wal | Rheolwr | 31 Ionawr | | 60%
=14 | Ansawdd | Ysgrifennu adroddiad chwe misol Rheoliad 80 | Unigolyn Cyfrifol | @2022-11-30 | |
=15 | Cwynion | Ffurflen gwyno hawdd ei darllen | | @2022-10-28 | @2022-11-01 | Wrth y drws
=16 | Dysgu | Trafod yr adroddiad hwn gyda phawb | Yr holl staff | ymweliad nesaf AGC | |
""")
b.table(ws, "actions", [4], 5, r2 - 1, {"C": "action", "D": "owner", "E": "due", "F": "completedOn", "G": ("latestUpdate", "notes", "evidence", None)})
for g in b.actions:
    done = g["completedOn"]
    open_status(g, *(["complete", None] if done else ["not started", "in progress", None]))
    g["completedOn"] = done
    w = g["group"]
    if w.startswith("Rheoliad"):
        open_group(g, w, w.split(" – ")[1], None)
b.other("Hyfforddiant", "cofnod hyfforddi", [["Enw", "Codi a symud", "Diogelu", "Tân", "I’w adnewyddu"], ["Sioned Llywarch", D(2022, 3, 2), D(2021, 11, 9), D(2022, 9, 29), D(2023, 3, 2)], ["Berwyn Hughes-Dow", D(2022, 5, 18), D(2022, 5, 18), D(2022, 9, 29), D(2023, 5, 18)], ["Manon Ael", D(2021, 12, 6), D(2022, 2, 1), None, D(2022, 12, 6)]], [22, 14, 14, 14, 16], head=1)
b.other("Rota wythnos 46", "rota", [["Diwrnod", "Bore", "Prynhawn", "Nos"], ["Llun", "5", "4", "3"], ["Mawrth", "5", "4", "3"], ["Mercher", "5", "5", "3"]], [12, 10, 12, 8])
b.other("Fersiynau", "fersiynau’r ddogfen", [["Fersiwn", "Dyddiad", "Gan"], [1, D(2022, 9, 21), "MA"], [2, D(2022, 10, 14), "SLl"], [3, D(2022, 11, 18), "SLl"]], [10, 14, 8])
b.date_format = "dd.mm.yy"
b.save()
