from lib import *

b = Book("g03-schools-forum-deficit-recovery", "en", "2024-06-21")
b.owners.update({"HT": "post", "Head": "post", "Exec Head": "post", "SBM": "post", "Governing Body": "body", "Resources Committee": "body", "Link Accountant": "post", "LA HR Adviser": "post", "Deputy": "post", "Chair": "post", "Estates": "team", "Admissions": "team", "Petra Holliday": "person", "Gwion Arch": "person", "SLT": "team", "Diocesan Director": "post"})
b.states.update({"Achieved": "complete", "On course": "in progress", "At risk": ["in progress", "not started", None], "Not begun": "not started", "Dropped": "cancelled", "Paused": "on hold"})
b.dates.update({
    "31st Aug 24": day("2024-08-31"), "From 1/9/24": either(["2024-09-01"], "a day from which it holds"), "before PLASC": nothing("event"), "FY25-26": some(["2026-03-31", "2025-04-01"], "a financial year"), "Whitsun": some(span("2024-05-19", "2024-06-03") + ["2024-05-31"], "a holiday"), "Monthly": nothing("recurring"), "awaiting Cabinet decision": nothing("placeholder"), "Aut. term 24": some(span("2024-12-13", "2024-12-23") + ["2024-12-31"], "the end of a term"), "Mid-July": some(["2024-07-15", "2024-07-31"], "the middle of a month"), "28 June": day("2024-06-28", "year-inferred"), "next budget round": nothing("event"), "Sept. 2024": period("2024-09-30", "month"),
})
ws = b.sheet("App A - Positions", [32, 9, 12, 22, 18, 20, 18, 12])
title(ws, "A1", "Schools Budget Forum 21 June 2024 – Item 6, Appendix A", "H1")
note(ws, "A2", "Reserves of schools with an approved recovery plan. Deficits are in brackets. All figures £.", "H2")
head(ws, 4, ["School", "Est. no.", "Year", "Basis", "Reserve at 1 April", "Movement in year", "Reserve at 31 March", "% of ISB"], fill="FFFFF2CC")
M = "#,##0;[Red](#,##0)"
YEARS = (("2022/23", "2022-23", "Outturn", "actual"), ("2023/24", "2023-24", "Outturn", "actual"), ("2024/25", "2024-25", "Approved budget", "budget"), ("2025/26", "2025-26", "Projection", "forecast"))
SCHOOLS = [
    ("Ysgol Uwchradd Glan Irfon", 4032, 3980000, 88150, (-61200, -173400, -92000, 45600)),
    ("Maes-y-Gwern Primary", 2114, 802000, -4380, (-19970, -31040, 12500, 17250)),
    ("Penrhiw Infants", 2120, 466000, 23905, (-16410, -38220, -7700, 9050)),
    ("St Dyfrig’s Catholic High", 4601, 3120000, -205660, (-47300, 18845, 71000, 88400)),
    ("Cilgwyn Federation", 5204, 1245000, -9115, (-28750, -44600, -3900, 36000)),
    ("Canolfan Addysg Rhydwen (PRU)", 1101, 910000, 40020, (-35520, -52380, -11600, 0)),
]
r = 5
for school, no, isb, opening, moves in SCHOOLS:
    put(ws, f"A{r}", school, box=True, bold=True)
    put(ws, f"B{r}", no, box=True)
    for c in "AB":
        ws.merge_cells(f"{c}{r}:{c}{r+3}")
    o = opening
    for (shown, y, basis, kind), m in zip(YEARS, moves):
        for c, v, f in (("C", shown, None), ("D", basis, None), ("E", o, M), ("F", m, M), ("G", o + m, M), ("H", (o + m) / isb, "0.0%")):
            put(ws, f"{c}{r}", v, box=True, fmt=f)
        b.balances.append({"sheet": ws.title, "cell": f"G{r}", "number": str(no), "school": school, "year": y, "kind": kind, "opening": o * 100, "inYear": m * 100, "closing": (o + m) * 100, "asAt": f"20{y[-2:]}-03-31"})
        o += m
        r += 1
b.table(ws, "schoolBalances", [4], 5, r - 1, {"A": "school", "B": "schoolNumber", "C": "year", "E": "opening", "F": "inYear", "G": "closing"})
for c in b.tables[-1]["columns"]:
    if c["letter"] in "C":
        c["accept"] = ["year", None]
note(ws, f"A{r+1}", "Threshold for a recovery plan: any deficit at 31 March. Excessive surplus: over £50k primary, £100k secondary or 5% of ISB.", f"H{r+1}")
ws = b.sheet("App B - Recovery measures", [6, 52, 28, 14, 22, 14, 50])
title(ws, "A1", "Appendix B – What schools have said they will do", "G1")
note(ws, "A2", "Updated after link accountants’ visits w/c 10 June. HT = headteacher, SBM = school business manager.", "G2")
head(ws, 4, ["#", "Recovery measure", "Lead at school / LA", "Full year £", "To be in place", "Position", "Link accountant’s note"], fill="FFFFF2CC")
L = [("A", None), ("B", "action"), ("C", "owner"), ("D", None), ("E", "due"), ("F", "status"), ("G", None)]
r = b.fill(ws, 5, L, """
## Ysgol Uwchradd Glan Irfon
=1 | Lose three teaching posts through turnover | HT / LA HR Adviser | =142000 | 31st Aug 24 | On course | Two resignations in, third expected
=2 | Reduce 6th form offer from 21 to 16 subjects | Deputy | =55000 | Sept. 2024 | On course | Options evening held
=3 | Bring in-house minibus back to hire only | SBM | =7400 | @2024-05-31 | Achieved | Sold for £11k as well
=4 | Return budget statement to LA | SBM | | Monthly | On course |
=5 | Challenge the rates bill | Estates | =19000 | FY25-26 | At risk | Valuation Office 18 month queue
--
## Maes-y-Gwern Primary
=1 | Close breakfast club on Fridays | Head | =2100 | Whitsun | Dropped | Parents objected
=2 | Move to single form entry in Y3 and Y4 | Head & Governing Body | =47500 | From 1/9/24 | On course | Letter gone to parents 7 June
=3 | Charge the playgroup a market rent | Chair | =3600 | 28 June | Not begun |
--
## Penrhiw Infants
=1 | Reduce TA hours by 60 per week | LA HR Adviser; HT | =41000 | 31/08/2024 | At risk | Consultation period only started on 3/6
=2 | Advertise surplus places with Flying Start | Admissions | | before PLASC | Not begun | With Gwion
=3 | Cap photocopying at 20k sheets | SBM | =1900 | @2024-04-01 | Achieved |
=4 | Discuss amalgamation with the Junior school | Governing Body and Petra Holliday | =68000 | awaiting Cabinet decision | Paused | Goes to July Cabinet
--
## St Dyfrig’s Catholic High
=1 | Restructure the pastoral team | SLT | =36000 | @2023-09-01 | Achieved | Savings now in the base
=2 | Let sports hall, 5 evenings | SBM | =14500 | Mid-July | On course | Lettings policy approved
=3 | Ask diocese to meet half of the roof loan | Diocesan Director / Chair | =22000 | next budget round | Not begun |
=4 | Not to run GCSE German with under 10 | Deputy, HT | =9000 | 1 September 2024 | On course |
--
## Cilgwyn Federation
=1 | One leadership team for the three sites | Exec Head | =64000 | @2024-09-02 | On course | Job descriptions agreed
=2 | Consider closing the Blaenau site | Governing Body; Petra Holliday | =118000 | | Paused | Member asked for time till autumn
=3 | Share the SENCo with Maes-y-Gwern | Exec Head | =16800 | Aut. term 24 | At risk | Maes-y-Gwern less keen now
=4 | Claim VAT back on trips since 2021 | Link Accountant | =4250 | @2024-03-29 | Achieved | £4,612 recieved
--
## Canolfan Addysg Rhydwen (PRU)
=1 | Invoice schools termly for dual registered pupils | SBM / Link Accountant | =27000 | 12.7.24 | On course |
=2 | Take commissioned places from 48 to 42 | Resources Committee | =39000 | Sept. 2024 | On course |
=3 | Stop taxi contract 117 | Gwion Arch | =12300 | @2024-05-24 | Achieved | Stopped from half term
=4 | Find sponsor for the workshop | | =5000 | TBC | Not begun |
""")
put(ws, f"B{r+1}", "Total of all measures", bold=True)
put(ws, f"D{r+1}", sum(ws[f"D{i}"].value or 0 for i in range(5, r)), bold=True, fmt="#,##0")
b.table(ws, "actions", [4], 5, r - 1, {"B": "action", "C": "owner", "E": "due", "F": "status", "G": ("latestUpdate", "notes", "evidence", None)})
for g in b.actions:
    for o in g["owners"]:
        if o["text"] in ("HT", "SBM"):
            # spelled out in the note above the table
            o["accept"] = {"HT": ["headteacher", "Headteacher"], "SBM": ["school business manager", "School business manager", "School Business Manager"]}[o["text"]]
b.other("Visits", "visits made and due", [["School", "Last visit", "Next visit", "By"], ["Ysgol Uwchradd Glan Irfon", D(2024, 6, 11), D(2024, 10, 8), "Gwion Arch"], ["Maes-y-Gwern Primary", D(2024, 6, 12), D(2024, 10, 9), "Gwion Arch"], ["St Dyfrig’s Catholic High", D(2024, 6, 13), D(2024, 10, 15), "Petra Holliday"]], [32, 14, 14, 18])
b.other("Forum 2024", "attendance at the forum", [["Member", "Mar", "Jun"], ["Heads (secondary)", "2/3", "3/3"], ["Heads (primary)", "4/5", "3/5"], ["Governors", "3/4", "4/4"]], [22, 8, 8])
b.date_format = "dd mmm yy"
b.save()
