from lib import *

b = Book("e09-strategaeth-hybu-r-gymraeg", "cy", "2022-11-30")
for who, kind in {
    "Swyddog Iaith": "post", "Pennaeth Addysg": "post", "Rheolwr Dysgu a Datblygu": "post", "Menter Iaith y Fro Las": "body", "Gwasanaeth Ieuenctid": "team", "Tîm Cyfathrebu": "team",
    "Canolfannau Hamdden": "team", "Cylchoedd Meithrin": "body", "Ymwelwyr Iechyd": "team", "Swyddog y Blynyddoedd Cynnar": "post", "Uned Gaffael": "team", "Penaethiaid Gwasanaeth": "team",
    "Bethan Llewelyn-Rees": "person", "Ifor Tudno": "person", "Theatr y Glannau": "body", "Adnoddau Dynol": "team", "Fforwm Iaith": "body", "Uned Gyfieithu": "team", "Prif Weithredwr": "post",
    "Swyddog Digidol": "post", "Gwasanaeth Llyfrgelloedd": "team", "BLR": "initials",
}.items():
    b.owners[who] = kind
b.dates.update({
    "Yn barhaus": nothing("ongoing"), "parhaus": nothing("ongoing"), "I’w benderfynu": nothing("placeholder"), "Yn flynyddol": nothing("recurring"), "Bob chwarter": nothing("recurring"),
    "Gwanwyn 2023": either(["2023-03-31", "2023-04-30", "2023-05-31", "2023-03-30", None], "a season"), "Ar ôl cyhoeddi’r Cyfrifiad": nothing("event"), "2023/24": either(["2024-03-31"], "a financial year", ["period"], ["year"]),
    "Eisteddfod 2023": either([None, "2023-08-05", "2023-08-12", "2023-08-31"], "an event of August"), "Wythnos 5 Rhagfyr 2022": week("2022-12-05"), "31 Mawrth": day("2023-03-31", "year-inferred"), "Erbyn y Nadolig": either(span("2022-12-16", "2022-12-25") + ["2022-12-31"], "y Nadolig"),
    "Cyn gynted ag y bo modd": nothing(), "Haf 2022": either(["2022-07-31", "2022-08-31", "2022-09-30", "2022-07-20", None], "a season"),
})
ws = b.sheet("Cynllun", [7, 50, 28, 20, 12, 10, 46])
title(ws, "A1", "Cyngor Sir y Fro Las – Strategaeth Hybu’r Gymraeg 2022-2027: Cynllun Gweithredu Blwyddyn 1", "G1")
note(ws, "A2", "Fersiwn 3, adroddwyd i’r Fforwm Iaith 30 Tachwedd 2022", "G2")
put(ws, "A3", None, fill=FILL["Blue"])
put(ws, "B3", "Wedi gorffen", wrap=False)
put(ws, "C3", None, fill=FILL["Green"])
put(ws, "D3", "Ar amser", wrap=False)
put(ws, "A4", None, fill=FILL["Amber"])
put(ws, "B4", "Peth llithro", wrap=False)
put(ws, "C4", None, fill=FILL["Red"])
put(ws, "D4", "Heb symud", wrap=False)
H = [
    ["Rhif", "Cam", "Pwy sy’n arwain", "Amserlen", "Cost", "Lliw", "Y diweddaraf"],
    ["Rhif", "Cam", "Pwy sy’n arwain", "Amserlen", "Cost", "Lliw", "Y diweddaraf"],
    ["Rhif", "Cam gweithredu", "Pwy sydd yn arwain", "Amserlen", "Cost £", "Lliw", "Diweddaraf"],
    ["Rhif", "Cam", "Arwain", "Erbyn", "Cost", "Lliw", "Y diweddaraf"],
]
THEMES = [
    ("Thema 1 – Teuluoedd a’r blynyddoedd cynnar", [
        ("1.1", "Rhoi pecyn croeso dwyieithog i bob rhiant newydd", "Ymwelwyr Iechyd", "Yn barhaus", 3000, "#Green", "640 o becynnau hyd yma"),
        ("1.2", "Agor dau Gylch Ti a Fi newydd", "Cylchoedd Meithrin a Swyddog y Blynyddoedd Cynnar", "Medi 2022", 4500, "#Blue", "Agorwyd y ddau ym mis Medi"),
        ("1.3", "Cynnal cyrsiau Cymraeg i rieni yn yr ysgolion cynradd", "Menter Iaith y Fro Las", "Ch3 2022/23", 2800, "#Green", "Pump o wyth wedi dechrau"),
        ("1.4", "Cyfieithu llyfryn dewis ysgol", "Uned Gyfieithu", D(2022, 9, 30), None, "#Blue", None),
        ("1.5", "Holi rhieni pam eu bod yn dewis addysg Saesneg", "BLR", "Ar ôl cyhoeddi’r Cyfrifiad", 1200, "#Amber", "Disgwyl y ffigurau"),
        ("1.6", "Hyfforddi gofalwyr plant", "Swyddog y Blynyddoedd Cynnar", "31 Mawrth", 900, "#Green", None),
    ]),
    ("Thema 2 – Pobl ifanc", [
        ("2.1", "Penodi dau weithiwr ieuenctid Cymraeg eu hiaith", "Gwasanaeth Ieuenctid", "1 Gorffennaf 2022", 52000, "#Amber", "Un wedi ei benodi"),
        ("2.2", "Cynnal gigs Cymraeg yn y trefi", "Menter Iaith y Fro Las / Theatr y Glannau", "Bob chwarter", 6000, "#Green", "Dau hyd yma"),
        ("2.3", "Cynnig gwersi nofio yn Gymraeg ym mhob pwll", "Canolfannau Hamdden", "diwedd Hydref 2022", None, "#Red", "Prinder hyfforddwyr"),
        ("2.4", "Sefydlu fforwm ieuenctid Cymraeg", "Gwasanaeth Ieuenctid", "Gwanwyn 2023", 500, "#Green", None),
        ("2.5", "Ymweld â’r ysgolion uwchradd i sôn am swyddi dwyieithog", "Ifor Tudno", D(2022, 11, 18), None, "#Blue", "Ymwelwyd â’r pump"),
        ("2.6", "Trefnu stondin y sir", "Tîm Cyfathrebu", "Eisteddfod 2023", 2500, None, None),
        ("2.7", "Adolygu clybiau gwyliau", None, "I’w benderfynu", None, "#Red", "Neb i arwain ers i’r swyddog adael"),
    ]),
    ("Thema 3 – Y gweithle", [
        ("3.1", "Cofnodi sgiliau iaith pob aelod o staff", "Adnoddau Dynol", "30.09.22", None, "#Amber", "78% wedi ymateb"),
        ("3.2", "Cynnig gwersi yn ystod oriau gwaith", "Rheolwr Dysgu a Datblygu", "Ionawr 2023", 8000, "#Green", "94 wedi cofrestru"),
        ("3.3", "Gosod lefel iaith ar bob hysbyseb swydd", "Adnoddau Dynol, Penaethiaid Gwasanaeth", D(2022, 8, 1), None, "#Blue", None),
        ("3.4", "Dathlu Diwrnod Shwmae", "Swyddog Iaith", "15fed o Hydref 2022", 300, "#Blue", "Pob swyddfa wedi cymryd rhan"),
        ("3.5", "Gwirio cymalau iaith ym mhob contract newydd", "Uned Gaffael a Swyddog Iaith", "Yn barhaus", None, "#Green", None),
        ("3.6", "Paratoi cyfarfodydd mewnol drwy’r Gymraeg mewn tri gwasanaeth", "Prif Weithredwr", "2023/24", 1000, None, None),
    ]),
    ("Thema 4 – Y gymuned a’r we", [
        ("4.1", "Ailgynllunio gwefan y cyngor yn Gymraeg yn gyntaf", "Swyddog Digidol", "28/02/2023", 15000, "#Amber", "Y cwmni fis ar ei hôl hi"),
        ("4.2", "Cywiro arwyddion anghywir", "Uned Gyfieithu", "Cyn gynted ag y bo modd", 2200, "#Green", "41 o 66"),
        ("4.3", "Map o fusnesau dwyieithog", "Menter Iaith y Fro Las", "Wythnos 5 Rhagfyr 2022", 700, "#Green", "Barod i’w lansio"),
        ("4.4", "Clybiau darllen ym mhob llyfrgell", "Gwasanaeth Llyfrgelloedd", "Haf 2022", 400, "#Blue", "Wyth clwb"),
        ("4.5", "Adrodd ar gynnydd i’r Cabinet", "Bethan Llewelyn-Rees", "Yn flynyddol", None, "#Green", None),
        ("4.6", "Casglu enwau lleoedd", "Fforwm Iaith", "Erbyn y Nadolig", 350, "#Red", "Heb ddechrau"),
        ("4.7", "Cyhoeddi’r adroddiad blynyddol", "Swyddog Iaith", "30ain o Fehefin 2023", 250, None, None),
    ]),
]
r = 6
for (name, lines), words in zip(THEMES, H):
    band(ws, f"A{r}", name, f"G{r}")
    head(ws, r + 1, words)
    hr = r + 1
    r += 2
    first = r
    for ref, act, who, due, cost, rag, update in lines:
        put(ws, f"A{r}", ref, box=True)
        g = b.action(ws, r, {"action": (f"B{r}", act), "owner": (f"C{r}", who), "due": (f"D{r}", due), "rag": (f"F{r}", rag)}, group=name)
        if rag == "#Blue":
            g.setdefault("open", {})["status"] = {"accept": ["complete", None], "why": "only the colour says so"}
            g.pop("completedOn")
        put(ws, f"E{r}", cost, box=True, fmt="#,##0")
        put(ws, f"G{r}", update, box=True)
        r += 1
    put(ws, f"D{r}", "Cyfanswm", bold=True)
    put(ws, f"E{r}", sum(x[4] or 0 for x in lines), bold=True, fmt="#,##0")
    b.table(ws, "actions", [hr], first, r - 1, {"B": "action", "C": "owner", "D": "due", "F": "claimedRag", "G": ("latestUpdate", "notes", "evidence", None)})
    r += 2
put(ws, f"D{r}", "Cyfanswm y cynllun", bold=True)
put(ws, f"E{r}", sum(x[4] or 0 for _, t in THEMES for x in t), bold=True, fmt="#,##0")
b.other("Digwyddiadau", "dyddiadur digwyddiadau", [
    ["Dyddiadur digwyddiadau Cymraeg"], ["Dyddiad", "Digwyddiad", "Lleoliad", "Trefnydd"], [D(2022, 12, 9), "Ffair Nadolig", "Neuadd y Dref", "Menter"], [D(2023, 1, 25), "Santes Dwynwen", "Llyfrgell", "Llyfrgelloedd"], [D(2023, 3, 1), "Gorymdaith Gŵyl Ddewi", "Stryd Fawr", "Cyngor Tref"],
    [D(2023, 4, 22), "Gig ieuenctid", "Theatr y Glannau", "Gwasanaeth Ieuenctid"],
], [14, 26, 22, 22], head=2)
b.other("Ystadegau", "ffigurau", [
    ["Siaradwyr Cymraeg"], ["Ardal", "2001", "2011"], ["Y Glannau", 4120, 3875], ["Bro Uchaf", 2980, 2760], ["Y Dref", 6110, 6045],
], [18, 10, 10], head=2)
b.other("Geirfa", "geirfa", [["Gair", "Ystyr"], ["Cynnig rhagweithiol", "Cynnig gwasanaeth Cymraeg heb i neb ofyn"], ["CSGA", "Cynllun Strategol y Gymraeg mewn Addysg"]], [24, 50])
b.save()
