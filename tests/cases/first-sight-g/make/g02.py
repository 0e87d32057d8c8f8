from lib import *

b = Book("g02-strategaeth-anghenion-dysgu-ychwanegol", "cy", "2024-02-02")
b.owners.update({"Rheolwr Cynhwysiad": "post", "Seicolegydd Addysg": "post", "Cydlynydd ADY Clwstwr": "post", "CADYau": "team", "SADY Blynyddoedd Cynnar": "post", "Tîm Data": "team", "Bwrdd Iechyd": "body", "Penaethiaid": "team", "Tîm Trafnidiaeth": "team", "Swyddog Cymraeg": "post", "Gwenno Tal": "person", "Rhys Bodfel": "person", "Gwasanaeth Cyfreithiol": "team", "SNAP": "body", "Fforwm Rhieni": "body", "Uned Gyfieithu": "team", "Coleg y Rhos": "body", "Pob ysgol": "everyone"})
b.special["Pob ysgol"] = [{"text": "Pob ysgol", "kind": "everyone", "lead": True}]
b.states.update({"Cyflawnwyd": "complete", "Cyflawnwyd yn rhannol": ["in progress", "complete"], "Trosglwyddo i Flwyddyn 2": ["in progress", "not started", "on hold", None], "Ni fwriwyd ymlaen": "cancelled", "Ar waith": "in progress", "Heb gychwyn": "not started", "Wedi’i gwblhau": "complete", "Wedi’i oedi": "on hold", "Llithriad": ["in progress", None]})
b.dates.update({
    "Tymor yr Hydref 2022": some(span("2022-12-16", "2022-12-23") + ["2022-12-31"], "diwedd tymor"), "Gwanwyn 2023": some(span("2023-03-30", "2023-04-06") + ["2023-03-31", "2023-05-31", "2023-06-20"], "tymor neu dymor y flwyddyn"), "erbyn 1 Medi 2022": day("2022-09-01"), "Ebr–Meh 2023": some(["2023-06-30"], "chwarter"), "Bob tymor": nothing("recurring"), "cyn arolwg Estyn": nothing("event"), "Haf 23": some(["2023-07-31", "2023-08-31", "2023-07-21", "2023-07-20", "2023-07-19", "2023-06-30", "2023-09-22"], "tymor"), "gwyliau’r Pasg 2024": some(span("2024-03-22", "2024-04-08"), "gwyliau"), "wedi penodi": nothing("event"), "i’w drafod": nothing("placeholder"), "hanner tymor mis Chwefror": some(span("2024-02-09", "2024-02-19") + ["2024-02-29"], "hanner tymor"), "31 Awst": day("2024-08-31", "year-inferred"), "2il Chwefror 2024": day("2024-02-02"), "29 o Fawrth 2024": day("2024-03-29"), "Gorff. 2024": period("2024-07-31", "month"),
})
ws = b.sheet("Blwyddyn 1 2022-23", [7, 50, 30, 24, 24, 40])
title(ws, "A1", "STRATEGAETH ANGHENION DYSGU YCHWANEGOL – ADRODDIAD DIWEDD BLWYDDYN 1", size=13)
note(ws, "A2", "Cyflwynwyd i’r Pwyllgor Craffu Addysg 14 Medi 2023")
head(ws, 4, ["Cyf.", "Gweithred", "Swyddog(ion)", "Amserlen", "Canlyniad", "Effaith"], fill="FFC6E0B4")
L = [("A", None), ("B", "action"), ("C", "owner"), ("D", "due"), ("E", "status"), ("F", None)]
r = b.fill(ws, 5, L, """
1.1 | Penodi cydlynydd ym mhob clwstwr | Rheolwr Cynhwysiad | erbyn 1 Medi 2022 | Cyflawnwyd | Chwech mewn swydd
1.2 | Symud disgyblion Bl. 1, 3, 5, 7 a 10 o’r hen drefn | CADYau | Haf 23 | Cyflawnwyd yn rhannol | 78%
1.3 | Templed CDU dwyieithog | Gwenno Tal / Uned Gyfieithu | 21/10/22 | Cyflawnwyd |
1.4 | Taflen i rieni mewn iaith syml | SNAP | @2022-12-09 | Cyflawnwyd | 3,000 o gopïau
1.5 | Polisi cludiant newydd | Tîm Trafnidiaeth; Gwasanaeth Cyfreithiol | Gwanwyn 2023 | Trosglwyddo i Flwyddyn 2 |
1.6 | Cytundeb rhannu gwybodaeth gyda’r Bwrdd Iechyd | Gwasanaeth Cyfreithiol | Chwefror 2023 | Cyflawnwyd | Llofnodwyd 27/2
1.7 | Archwilio cofrestri pob ysgol | Tîm Data | Tymor yr Hydref 2022 | Cyflawnwyd |
1.8 | Agor dosbarth lloeren yn y gorllewin | Rhys Bodfel | Ebr–Meh 2023 | Ni fwriwyd ymlaen | Dim digon o alw
1.9 | Hyfforddi 20 o gynorthwywyr mewn iaith a lleferydd | Bwrdd Iechyd | 31.3.2023 | Cyflawnwyd yn rhannol | 13
1.10 | Rhestr o adnoddau Cymraeg | Swyddog Cymraeg | Mai 2023 | Trosglwyddo i Flwyddyn 2 |
1.11 | Cyfarfod rhwydwaith y CADYau | Cydlynydd ADY Clwstwr | Bob tymor | Cyflawnwyd | Cynhaliwyd tri
""")
put(ws, f"A{r+1}", "Cymeradwywyd gan: ......................   Dyddiad: ...............", wrap=False)
b.table(ws, "actions", [4], 5, r - 1, {"B": "action", "C": "owner", "D": "due", "E": "status", "F": ("latestUpdate", "notes", "evidence", None)})
ws = b.sheet("Blwyddyn 2 2023-24", [28, 7, 50, 30, 14, 24, 11, 18, 44])
title(ws, "A1", "STRATEGAETH ANGHENION DYSGU YCHWANEGOL – BLWYDDYN 2", "I1", size=13)
note(ws, "A2", "Fersiwn gwaith – GT 2.2.24", "I2")
head(ws, 4, ["Maes", "Rhif", "Yr hyn a wnawn", "Perchennog", "Cychwyn", "Cwblhau", "Canran", "Sefyllfa", "Diweddariad Ionawr"], fill="FFC6E0B4")
L = [("A", "group"), ("B", None), ("C", "action"), ("D", "owner"), ("E", "start"), ("F", "due"), ("G", "percent"), ("H", "status"), ("I", None)]
r = b.fill(ws, 5, L, """
Adnabod yn gynnar | 2.1 | Sgrinio iaith yn y feithrinfa | SADY Blynyddoedd Cynnar | @2023-09-04 | @2023-12-15 | =1 | Wedi’i gwblhau | 23 lleoliad
^ | 2.2 | Panel amlasiantaeth misol i blant dan 5 oed | SADY Blynyddoedd Cynnar a’r Bwrdd Iechyd | @2023-10-02 | Parhaus | =0.5 | Ar waith |
^ | 2.3 | Llyfryn i ymwelwyr iechyd | Uned Gyfieithu | @2024-01-08 | gwyliau’r Pasg 2024 | =0.25 | Ar waith | Testun yn barod
^ | 2.4 | Cyhoeddi llwybr awtistiaeth | Bwrdd Iechyd | | i’w drafod | =0 | Wedi’i oedi | Rhestr aros o 26 mis
Cynllunio da | 2.5 | Safoni CDUau – sampl o 60 | Seicolegydd Addysg / CADYau | @2023-11-06 | 2il Chwefror 2024 | =0.9 | Ar waith | 54 wedi’u gweld
^ | 2.6 | Symud Bl. 2, 4, 6 ac 8 | Pob ysgol | @2023-09-04 | 31 Awst | =0.55 | Ar waith |
^ | 2.7 | Systm electronig i gadw cynlluniau | Tîm Data, Rhys Bodfel | @2023-09-18 | @2023-12-22 | =0.4 | Llithriad | Y cwmni ar ei hôl hi
^ | 2.8 | Polisi cludiant newydd (o Flwyddyn 1) | Tîm Trafnidiaeth | @2023-09-01 | 29 o Fawrth 2024 | =0.75 | Ar waith | Ymgynghoriad yn cau 16/2
Y Gymraeg | 2.9 | Adnoddau darllen Cymraeg i ddisgyblion dyslecsig | Swyddog Cymraeg | @2024-02-19 | Gorff. 2024 | =0 | Heb gychwyn |
^ | 2.10 | Secondio athro i greu asesiadau | Penaethiaid | | wedi penodi | =0 | Heb gychwyn | Hysbyseb yn cau 9/2
^ | 2.11 | Cwrs gloywi iaith i seicolegwyr | Seicolegydd Addysg | @2023-10-16 | Rhagfyr 2023 | =1 | Wedi’i gwblhau |
Pobl ifanc 16+ | 2.12 | Ymweliad â phob disgybl Bl. 11 | Coleg y Rhos | @2023-11-01 | hanner tymor mis Chwefror | =0.8 | Ar waith |
^ | 2.13 | Cytuno ar gostau lleoliadau arbenigol | Rheolwr Cynhwysiad, Gwasanaeth Cyfreithiol | | cyn arolwg Estyn | =0.1 | Llithriad |
Gwrando | 2.14 | Holiadur blynyddol i rieni | Fforwm Rhieni & Gwenno Tal | @2024-01-15 | 23/2/24 | =0.3 | Ar waith | 84 ateb hyd yma
^ | 2.15 | Gwefan ADY newydd | | @2023-09-11 | diwedd Mai 2024 | =0 | Heb gychwyn |
^ | 2.16 | Fideo gan ddisgyblion i gyflwyno’r drefn | Rhys Bodfel | @2023-10-09 | 24 Tachwedd 2023 | =1 | Wedi’i gwblhau | Ar YouTube
""")
b.table(ws, "actions", [4], 5, r - 1, {"C": "action", "D": "owner", "E": "start", "F": "due", "G": "percent", "H": "status", "I": ("latestUpdate", "notes", "evidence", None)})
put(ws, f"C{r+1}", "Cyfartaledd", bold=True)
put(ws, f"G{r+1}", 0.47, percent=True)
b.other("Byrfoddau", "byrfoddau", [["Byrfodd", "Ystyr"], ["ADY", "Anghenion dysgu ychwanegol"], ["CADY", "Cydlynydd ADY"], ["CDU", "Cynllun datblygu unigol"], ["SADY", "Swyddog ADY"]], [12, 34])
b.other("Cyllideb", "cyllideb", [["Pennawd", "2022-23", "2023-24"], ["Gweithredu’r Ddeddf (grant)", 184000, 171500], ["Lleoliadau allsirol", 1240000, 1398000], ["Cludiant", 890000, 1015000]], [32, 14, 14])
b.date_format = "[$-452]d mmm yyyy"
b.save()
