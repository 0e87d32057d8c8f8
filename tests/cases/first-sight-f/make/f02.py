from lib import *

b = Book("f02-cynllun-argyfwng-hinsawdd", "cy", "2022-11-04")
b.owners.update({
    "Rheolwr Ynni": "post", "Pennaeth Eiddo": "post", "Gwasanaeth Fflyd": "team", "Swyddog Bioamrywiaeth": "post", "Tîm Caffael": "team", "Pennaeth Priffyrdd": "post", "Adran Addysg": "team", "Gwenllian Treharn": "person", "Tîm Cynllunio": "team",
    "Swyddog Newid Hinsawdd": "post", "Pob Pennaeth Gwasanaeth": "post", "Uned Gyfathrebu": "team", "Cyng. Idwal Rees-Morus": "person", "Bwrdd Hinsawdd": "body", "Tîm Gwastraff": "team", "Steffan Goronwy": "person", "Cymdeithas Tai Glyn": "body", "Cyfoeth Naturiol": "body",
})
b.states.update({"Wedi cwblhau": "complete", "Ar y gweill": "in progress", "Heb ddechrau": "not started", "Ar stop": "on hold", "Ar ei hôl hi": ["in progress", "not started", None], "Tynnwyd yn ôl": "cancelled"})
b.dates.update({
    "Mis Mai 2022": period("2022-05-31", "month"), "diwedd 2022": either(["2022-12-31"], "diwedd blwyddyn", ["exact", "period"], ["day", "year", "month"]), "Gwanwyn 2023": either([None, "2023-05-31", "2023-04-30", "2023-06-20", "2023-03-31", "2023-06-21"], "tymor o’r flwyddyn"),
    "cyn y gaeaf": nothing(), "blynyddol": nothing("recurring"), "2024/25": either(["2025-03-31", None], "blwyddyn ariannol"), "1 Rhagfyr": day("2022-12-01", "year-inferred"), "pan ddaw’r grant": nothing("event"), "31.3.23": day("2023-03-31"), "Ch4": either(["2023-03-31"], "chwarter heb flwyddyn"), "Bob chwarter": nothing("recurring"),
    "Hydref 2022": either(["2022-10-31", "2022-11-30", "2022-12-16", "2022-12-31", None], "y mis neu’r tymor", ["period"], ["month", "term", "season"]), "erbyn diwedd Mawrth 2023": either(["2023-03-31"], "diwedd mis"),
})
b.dates.pop("cyn y gaeaf")
b.dates["cyn y gaeaf"] = either([None, "2022-12-01", "2022-11-30", "2022-12-21", "2022-10-31"], "tymor o’r flwyddyn")
ws = b.sheet("Rhaglen 2022-23", [7, 46, 28, 20, 5, 5, 5, 5, 16, 42])
title(ws, "A1", "Cyngor Sir Glyn Alarch", "J1")
title(ws, "A2", "Argyfwng Hinsawdd: rhaglen waith 2022-23", "J2", size=12)
note(ws, "A3", "Mae’r sgwariau’n dangos pryd y bydd y gwaith yn digwydd (Ch1 = Ebrill–Mehefin). Diweddarwyd ar 4 Tachwedd 2022 ar gyfer y Bwrdd Hinsawdd.", "J3")
for a, w in {"A5": "Cyf.", "B5": "Beth wnawn ni", "C5": "Pwy sydd ar y blaen", "D5": "I’w orffen erbyn", "E5": "Rhaglen", "I5": "Statws", "J5": "Lle rydyn ni arni"}.items():
    put(ws, a, w, bold=True, fill="FFA9D08E", box=True)
for i, q in enumerate(("Ch1", "Ch2", "Ch3", "Ch4")):
    put(ws, f"{'EFGH'[i]}6", q, bold=True, fill="FFA9D08E", box=True)
ws.merge_cells("E5:H5")
for c in "ABCDIJ":
    ws.merge_cells(f"{c}5:{c}6")
L = [("A", None), ("B", "action"), ("C", "owner"), ("D", "due"), ("E", None), ("F", None), ("G", None), ("H", None), ("I", "status"), ("J", None)]
r = b.fill(ws, 7, L, """
## Adeiladau
A1 | Gosod paneli solar ar do’r ganolfan hamdden | Rheolwr Ynni | Mis Mai 2022 | ■ | | | | Wedi cwblhau | 112 kW yn cynhyrchu ers 20 Mai
A2 | Newid boeleri olew mewn pedair ysgol | Pennaeth Eiddo / Adran Addysg | @2022-12-16 | | ■ | ■ | | Ar y gweill | Dwy wedi’u newid
A3 | Arolwg ynni o bob adeilad dros 500m² | Rheolwr Ynni | 30/09/2022 | ■ | ■ | | | Ar ei hôl hi | 31 allan o 44
A4 | Inswleiddio to Neuadd y Sir | Pennaeth Eiddo | cyn y gaeaf | | | ■ | | Ar stop | Ystlumod yn y to
A5 | Gosod mesuryddion clyfar ymhob cartref gofal | Rheolwr Ynni | erbyn diwedd Mawrth 2023 | | | ■ | ■ | Ar y gweill |
A6 | Paratoi cynllun gwres ar gyfer canol y dref | Gwenllian Treharn / Cymdeithas Tai Glyn | 2024/25 | | | | ■ | Heb ddechrau |
## Teithio
B1 | Prynu deg fan drydan | Gwasanaeth Fflyd | @2022-10-28 | | ■ | ■ | | Wedi cwblhau | Cyrhaeddodd yr olaf ar 21/10
B2 | Gosod pwyntiau gwefru yn y tri depo | Gwasanaeth Fflyd | Ch3 2022/23 | | | ■ | | Ar y gweill | Un ar ôl
B3 | Cynllun rhannu car i staff | Swyddog Newid Hinsawdd | Gwanwyn 2023 | | | | ■ | Heb ddechrau |
B4 | Llwybr beicio Pont Wen i’r ysgol uwchradd | Pennaeth Priffyrdd | pan ddaw’r grant | | | | | Ar stop | Cais wedi’i wrthod yn y rownd gyntaf
B5 | Cyfyngu ar deithio i gyfarfodydd y gellir eu cynnal ar-lein | Pob Pennaeth Gwasanaeth | Parhaus | ■ | ■ | ■ | ■ | Ar y gweill | Milltiroedd i lawr 18%
B6 | Treialu bws hydrogen | | | | | | | Tynnwyd yn ôl | Dim cerbyd ar gael
## Tir a natur
C1 | Plannu 3,000 o goed ar dir y Cyngor | Swyddog Bioamrywiaeth | 31.3.23 | | | ■ | ■ | Ar y gweill | Safleoedd wedi’u dewis
C2 | Torri lleiniau ymyl ffordd ddwywaith y flwyddyn yn unig | Pennaeth Priffyrdd | blynyddol | ■ | ■ | | | Wedi cwblhau |
C3 | Mapio mawn ar ffermydd y Cyngor | Swyddog Bioamrywiaeth; Cyfoeth Naturiol | Chwefror 2023 | | | ■ | ■ | Ar y gweill | Contract wedi’i osod
C4 | Rhoi’r gorau i chwynladdwr mewn meysydd chwarae | Tîm Gwastraff | 1 Mehefin 2022 | ■ | | | | Wedi cwblhau |
C5 | Cytuno ar bolisi rhandiroedd | Cyng. Idwal Rees-Morus | I’w gadarnhau | | | | | Heb ddechrau |
## Caffael a gwastraff
D1 | Ychwanegu pwysiad carbon o 10% at bob tendr dros £100k | Tîm Caffael | 01/07/2022 | ■ | ■ | | | Wedi cwblhau | Ar waith ers mis Gorffennaf
D2 | Cyfrifo allyriadau’r 50 prif gyflenwr | Tîm Caffael & Steffan Goronwy | diwedd 2022 | | ■ | ■ | | Ar ei hôl hi | 22 wedi ateb
D3 | Casgliad bwyd ar wahân o bob ysgol | Tîm Gwastraff | Ionawr 2023 | | | ■ | ■ | Ar y gweill |
D4 | Caffi trwsio ymhob llyfrgell | Steffan Goronwy | Ch4 | | | | ■ | Heb ddechrau |
## Arwain a chyfathrebu
E1 | Hyfforddiant llythrennedd carbon i bob aelod | Swyddog Newid Hinsawdd | 1 Rhagfyr | | ■ | ■ | | Ar y gweill | 19 o 33 aelod
E2 | Adroddiad i’r Bwrdd ar y rhaglen | Swyddog Newid Hinsawdd | Bob chwarter | ■ | ■ | ■ | ■ | Ar y gweill |
E3 | Tudalen we gyda ffigurau misol | Uned Gyfathrebu | Hydref 2022 | | | ■ | | Wedi cwblhau | Yn fyw ers 10 Hydref
E4 | Polisi newydd ar ddatblygiadau di-garbon | Tîm Cynllunio | @2023-02-24 | | | | ■ | Heb ddechrau |
E5 | Penodi pobl ifanc yn gynghorwyr hinsawdd | Bwrdd Hinsawdd | ASAP | | | | | Ar y gweill | Hysbyseb yn mynd allan
""", bands="J")
b.table(ws, "actions", [5, 6], 7, r - 1, {"B": "action", "C": "owner", "D": "due", "I": "status", "J": ("latestUpdate", "notes", "evidence", None)})
b.other("Allyriadau", "ffigurau", [["Allyriadau (tCO2e)"], ["Ffynhonnell", "2019/20", "2020/21", "2021/22"], ["Adeiladau", 8140, 7022, 7390], ["Fflyd", 2210, 1904, 2015], ["Goleuadau stryd", 640, 512, 455], ["Cyfanswm", 10990, 9438, 9860]], [22, 12, 12, 12], head=2)
b.other("Cyfarfodydd", "dyddiadau cyfarfodydd", [["Bwrdd Hinsawdd", None], ["Dyddiad", "Man"], [D(2022, 11, 15), "Neuadd y Sir"], [D(2023, 2, 14), "Ar-lein"], [D(2023, 5, 16), "Neuadd y Sir"]], [16, 20], head=2)
b.other("Grantiau", "cyllideb", [["Grant", "Swm", "Hawlio erbyn"], ["Cronfa Ynni", 410000, D(2023, 3, 31)], ["Coed i Bawb", 36500, D(2023, 2, 28)], ["Gwefru", 88000, D(2023, 3, 15)]], [20, 12, 16])
b.save()
