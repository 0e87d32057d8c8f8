from lib import *

b = Book("g10-clwstwr-balansau-ac-arbedion", "cy", "2023-06-30")
b.owners.update({"Pennaeth": "post", "Pennaeth Dros Dro": "post", "Corff Llywodraethol": "body", "Bwrsar y Clwstwr": "post", "Bwrsar": "post", "Cadeirydd y Llywodraethwyr": "post", "Swyddog AD": "post", "Tîm Eiddo": "team", "Cyfrifydd Ysgolion": "post", "Dirprwy Bennaeth": "post", "Pwyllgor Cyllid": "body", "Ysgrifenyddes": "post", "Alun Madryn": "person", "Cogyddes": "post", "Tîm Arlwyo": "team", "Holl benaethiaid y clwstwr": "everyone"})
b.known.update({"LlJ": "Llinos Jervis", "EP": "Emrys Plemin"})
b.special["Holl benaethiaid y clwstwr"] = [{"text": "Holl benaethiaid y clwstwr", "kind": "everyone", "lead": True}]
b.states.update({"Wedi’i gyflawni": "complete", "Yn mynd rhagddo": "in progress", "Heb ei ddechrau": "not started", "Ar stop": "on hold", "Tynnwyd yn ôl": "cancelled", "Hwyr": ["in progress", "not started", None]})
b.dates.update({
    "31 Awst 23": day("2023-08-31"), "o Fedi 2023": some(["2023-09-01", "2023-09-30"], "mis y mae’n dechrau ynddo"), "diwedd y tymor": some(span("2023-07-14", "2023-07-25") + ["2023-07-31"], "diwedd tymor"), "Nadolig 2023": some(span("2023-12-20", "2023-12-25") + ["2023-12-31"], "y Nadolig neu ddiwedd y tymor"), "cyllideb 24-25": some(["2025-03-31", "2024-03-31", "2024-04-01"], "y gyllideb nesaf"), "bob mis": nothing("recurring"), "5ed Gorff. 2023": day("2023-07-05"), "cyfarfod nesaf y llywodraethwyr": nothing("event"), "heb ei bennu": nothing("placeholder"), "canol Gorffennaf": some(["2023-07-15", "2023-07-31"], "canol mis"), "14/7": day("2023-07-14", "year-inferred"), "Ch4 2023-24": either(["2024-03-31"], "chwarter", ["period"], ["quarter"]), "wyth. yn dechrau 10/07/2023": week("2023-07-10"), "Hydref ’23": some(["2023-10-31"] + span("2023-12-15", "2023-12-22") + ["2023-12-31"], "y mis neu’r tymor"),
})
ws = b.sheet("Balansau", [34, 20, 20, 20, 20, 20, 20, 18])
title(ws, "A1", "CLWSTWR DYFFRYN GWRYD – BALANSAU YSGOLION", "H1")
note(ws, "A2", "Ffigurau mewn punnoedd; minws a choch = diffyg. Paratowyd gan LlJ, Bwrsar y Clwstwr, Mehefin 2023", "H2")
SCHOOLS = [
    ("Ysgol Gyfun Dyffryn Gwryd", 4071, 866, 44310, (-39200, -121640, 18500)),
    ("Ysgol Bro Tawelfan", 2151, 204, -6020, (-11475, -25300, -4800)),
    ("Ysgol y Gelli Lwyd", 2158, 131, 17800, (-8350, -30115, 9700)),
    ("Ysgol Pontyberth", 2163, 97, -21940, (3680, -14905, 12250)),
    ("Ysgol Gynradd Aberceirw", 2170, 248, 52275, (-33480, -27760, -16900)),
    ("Ysgol Llanhywyn", 3340, 58, 2490, (-7105, -19235, 21000)),
]
head(ws, 4, ["Ysgol"] + [s[0] for s in SCHOOLS] + ["Clwstwr"], fill="FFD9E1F2")
put(ws, "A5", "Rhif AdAS", box=True)
put(ws, "A6", "Disgyblion (Ionawr 2023)", box=True)
for i, s in enumerate(SCHOOLS):
    put(ws, f"{'BCDEFG'[i]}5", s[1], box=True)
    put(ws, f"{'BCDEFG'[i]}6", s[2], box=True)
put(ws, "H6", sum(s[2] for s in SCHOOLS), box=True, bold=True)
M = "#,##0;[Red]-#,##0"
open_ = [s[3] for s in SCHOOLS]
for k, (shown, y, kind) in enumerate((("2021-22 – alldro", "2021-22", "actual"), ("2022-23 – alldro", "2022-23", "actual"), ("2023-24 – cyllideb a gymeradwywyd", "2023-24", "budget"))):
    r = 8 + k * 5
    band(ws, f"A{r}", shown, f"H{r}", fill="FFEDEDED")
    a, z = y[:4], "20" + y[-2:]
    for j, w in enumerate((f"Balans ar 1 Ebrill {a}", "Newid yn ystod y flwyddyn", f"Balans ar 31 Mawrth {z}")):
        put(ws, f"A{r+1+j}", w, box=True, bold=j == 2)
    for i, s in enumerate(SCHOOLS):
        c, m = "BCDEFG"[i], s[4][k]
        for j, v in enumerate((open_[i], m, open_[i] + m)):
            put(ws, f"{c}{r+1+j}", v, box=True, fmt=M, bold=j == 2)
        b.balances.append({"sheet": ws.title, "cell": f"{c}{r+3}", "number": str(s[1]), "school": s[0], "year": y, "kind": kind, "opening": open_[i] * 100, "inYear": m * 100, "closing": (open_[i] + m) * 100, "asAt": f"{z}-03-31"})
        open_[i] += m
    for j in (1, 2, 3):
        put(ws, f"H{r+j}", sum(ws[f"{c}{r+j}"].value for c in "BCDEFG"), box=True, fmt=M, bold=True)
b.table(ws, "schoolBalances", [4], 5, 21, {})
ws = b.sheet("Camau arbed", [7, 28, 14, 48, 12, 30, 24, 20, 18, 40])
title(ws, "A1", "Camau i adfer diffygion y clwstwr – trefnwyd yn ôl ysgol", "J1")
note(ws, "A2", "LlJ ac EP: gweler Cysylltiadau. Diweddarwyd yn dilyn y cyfarfod ar 28 Mehefin.", "J2")
head(ws, 4, ["Cam", "Ysgol", "Math", "Disgrifiad o’r cam", "Arbed £", "Arweinydd", "Dyddiad targed", "Dyddiad diwygiedig", "Statws", "Sylwadau"], fill="FFD9E1F2")
L = [("A", None), ("B", "group"), ("C", None), ("D", "action"), ("E", None), ("F", "owner"), ("G", "due"), ("H", "revisedDue"), ("I", "status"), ("J", None)]
r = b.fill(ws, 5, L, """
=1 | Ysgol Gyfun Dyffryn Gwryd | Staffio | Gostwng nifer y penaethiaid cynorthwyol o 4 i 2 | =88000 | Pennaeth / Swyddog AD | 31 Awst 23 | | Yn mynd rhagddo | Un wedi derbyn ymddeoliad cynnar
=2 | Ysgol Gyfun Dyffryn Gwryd | Cwricwlwm | Rhannu Ffiseg Safon Uwch ag ysgol y dref | =21500 | Dirprwy Bennaeth | o Fedi 2023 | | Yn mynd rhagddo | Amserlen ar y cyd
=3 | Ysgol Gyfun Dyffryn Gwryd | Incwm | Hurio’r theatr i gwmnïau lleol | =6000 | LlJ | Hydref ’23 | | Heb ei ddechrau |
=4 | Ysgol Gyfun Dyffryn Gwryd | Adeiladau | Newid 210 o oleuadau i LED | =9400 | Tîm Eiddo | @2023-04-14 | @2023-08-18 | Hwyr | Y contractwr heb gyrraedd
=5 | Ysgol Gyfun Dyffryn Gwryd | Arall | Adrodd ar wariant ymrwymedig | | Bwrsar y Clwstwr | bob mis | | Yn mynd rhagddo |
=6 | Ysgol Bro Tawelfan | Staffio | Peidio ag adnewyddu dau gontract dros dro | =38600 | Pennaeth | @2023-08-31 | | Wedi’i gyflawni | Llythyrau 12 Mai
=7 | Ysgol Bro Tawelfan | Incwm | Codi pris y clwb ar ôl ysgol i £9 | =4100 | Ysgrifenyddes a’r Corff Llywodraethol | @2023-06-05 | | Wedi’i gyflawni |
=8 | Ysgol Bro Tawelfan | Arlwyo | Lleihau gwastraff bwyd | =1200 | Cogyddes, Tîm Arlwyo | Parhaus | | Yn mynd rhagddo | 11kg yn llai bob wythnos
=9 | Ysgol y Gelli Lwyd | Staffio | Pedwar dosbarth yn lle pump | =44000 | Pennaeth; Corff Llywodraethol | @2023-09-01 | | Yn mynd rhagddo |
=10 | Ysgol y Gelli Lwyd | Adeiladau | Cau’r caban symudol | =3700 | Tîm Eiddo / EP | diwedd y tymor | @2023-10-27 | Hwyr | Asbestos
=11 | Ysgol y Gelli Lwyd | Arall | Terfynu’r prydles ar ddau lungopïwr | =2900 | Ysgrifenyddes | 5ed Gorff. 2023 | | Yn mynd rhagddo |
=12 | Ysgol y Gelli Lwyd | Incwm | Gwneud cais i gronfa’r fferm wynt | =5000 | Alun Madryn | Mai 2023 | | Wedi’i gyflawni | £5,000 wedi dod
=13 | Ysgol Pontyberth | Staffio | Rhannu pennaeth ag Ysgol Llanhywyn | =31000 | Cadeirydd y Llywodraethwyr & Swyddog AD | Nadolig 2023 | | Yn mynd rhagddo | Ymgynghori
=14 | Ysgol Pontyberth | Cludiant | Cerdded i’r pwll nofio yn lle bws | =1850 | Pennaeth Dros Dro | wyth. yn dechrau 10/07/2023 | | Heb ei ddechrau |
=15 | Ysgol Pontyberth | Arall | Hawlio TAW ar y cae chwarae | =2230 | Bwrsar | 31.3.23 | 14/7 | Yn mynd rhagddo | Anfoneb ar goll
=16 | Ysgol Gynradd Aberceirw | Staffio | Adolygu strwythur y cynorthwywyr | =52000 | Pennaeth, Swyddog AD | Ch4 2023-24 | | Heb ei ddechrau |
=17 | Ysgol Gynradd Aberceirw | Incwm | Agor cylch brecwast y talir amdano | =7600 | Corff Llywodraethol | | | Ar stop | Brecwast am ddim yn dod?
=18 | Ysgol Gynradd Aberceirw | Adeiladau | Gosod y tŷ gofalwr | =6900 | EP | cyfarfod nesaf y llywodraethwyr | | Heb ei ddechrau |
=19 | Ysgol Gynradd Aberceirw | Staffio | Cyfyngu cost athrawon cyflenwi i £15k | =14000 | Pennaeth | Parhaus | | Yn mynd rhagddo | £3,200 hyd yma
=20 | Ysgol Llanhywyn | Arall | Ystyried ffedereiddio ffurfiol | =40000 | Pwyllgor Cyllid / Cyfrifydd Ysgolion | cyllideb 24-25 | | Heb ei ddechrau |
=21 | Ysgol Llanhywyn | Incwm | Apêl i gyn-ddisgyblion | =3000 | | heb ei bennu | | Tynnwyd yn ôl | Dim gwirfoddolwyr
=22 | Ysgol Llanhywyn | Staffio | Ysgrifenyddes am dri bore | =4400 | Cadeirydd y Llywodraethwyr | @2023-05-26 | | Wedi’i gyflawni | Dechreuodd 5/6
=23 | Pob ysgol | Arall | Prynu papur a chyfrifiaduron gyda’i gilydd | =8800 | Holl benaethiaid y clwstwr | canol Gorffennaf | | Yn mynd rhagddo | Tri dyfynbris
=24 | Pob ysgol | Arall | Rhannu llyfrgell adnoddau darllen | =1500 | Alun Madryn a LlJ | 29 Medi 2023 | | Heb ei ddechrau |
""")
put(ws, f"D{r}", "Cyfanswm", bold=True)
put(ws, f"E{r}", sum(ws[f"E{i}"].value or 0 for i in range(5, r)), bold=True, fmt="#,##0")
b.table(ws, "actions", [4], 5, r - 1, {"D": "action", "F": "owner", "G": "due", "H": "revisedDue", "I": "status", "J": ("latestUpdate", "notes", "evidence", None)})
for g in b.actions:
    open_group(g, g["group"], ws[f"C{g['row']}"].value, None)
ws.auto_filter.ref = f"A4:J{r-1}"
b.other("Cysylltiadau", "rhestr gyswllt", [["", "Enw", "Swydd", "Ffôn"], ["LlJ", "Llinos Jervis", "Bwrsar y Clwstwr", "01999 620 033"], ["EP", "Emrys Plemin", "Rheolwr Eiddo Ysgolion", "01999 600 218"], ["AM", "Alun Madryn", "Cydlynydd y clwstwr", "01999 620 041"]], [8, 20, 26, 16])
b.other("Dyddiadau 2023-24", "amserlen y gyllideb", [["Dyddiad", "Beth"], [D(2023, 10, 13), "Adolygiad canol blwyddyn"], [D(2024, 1, 26), "Cyllidebau dangosol"], [D(2024, 5, 31), "Dychwelyd cyllidebau wedi’u llofnodi"]], [16, 36])
b.date_format = "dd/mm/yyyy"
b.save()
