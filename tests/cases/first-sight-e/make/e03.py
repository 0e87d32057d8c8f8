from lib import *

b = Book("e03-schools-in-deficit-cabinet-appendix", "en", "2024-07-12")
for who, kind in {
    "Head of Education Finance": "post", "Schools Accountant": "post", "Director of Learning": "post", "Headteacher": "post", "Chair of Governors": "post",
    "HR Business Partner": "post", "Governing Body": "body", "Schools Finance Team": "team", "Corporate Landlord": "team", "School Improvement Partner": "post",
    "Beth Marchant": "person", "Aled Pickford": "person", "Interim Headteacher": "post", "Catering Services": "team", "Business Manager": "post",
}.items():
    b.owners[who] = kind
b.dates.update({
    "ongoing": nothing("ongoing"), "monthly": nothing("recurring"), "tbc": nothing("placeholder"), "Before budget is set for 25/26": nothing(),
    "start of Autumn Term 24": either(span("2024-09-01", "2024-09-06"), "the first days of the term"), "once consultation closes": nothing("event"),
    "Summer 2024": either(["2024-07-19", "2024-07-31", "2024-08-31", "2024-07-24"], "a season or a term"), "31st Aug": day("2024-08-31", "year-inferred"),
    "30/9": day("2024-09-30", "year-inferred"),
})
b.states.update({"Completed": "complete", "In hand": "in progress", "Slipped": ["in progress", "not started", None], "Not due": "not started", "Stopped": ["cancelled", "on hold"]})

ws = b.sheet("Appendix A Balances", [8, 34, 10, 12, 12, 12, 12, 12, 12, 10, 30])
title(ws, "A1", "Appendix A – School balances (schools in deficit or forecast to be in deficit)", "K1")
note(ws, "A2", "Cwm Iarth County Council. Cabinet 12 July 2024. Figures in £. Deficits are shown in brackets.", "K2")
head(ws, 4, ["DfE No", "School", "Pupils", "2023-24 Outturn", None, None, "2024-25 Budget", None, None, "% of budget", "Comments"])
head(ws, 5, [None, None, None, "Balance b/f 1 April 2023", "In year surplus / (deficit)", "Balance at 31 March 2024", "Balance b/f 1 April 2024", "In year surplus / (deficit)", "Balance at 31 March 2025", None, None])
for m in ("A4:A5", "B4:B5", "C4:C5", "D4:F4", "G4:I4", "J4:J5", "K4:K5"):
    ws.merge_cells(m)
SCHOOLS = [
    ("Primary", [
        (2107, "Aberiarth Primary", 204, 11250, -38410, 14200, "New build from 2026"),
        (2115, "Capel Bryngwyn C.P.", 61, -18904, -9377, -6250, None),
        (2130, "Llanfair y Foel Primary", 88, -4150, -12866, 2900, "Acting head shared with Rhostir"),
        (3304, "St Cadfan’s R.C. Primary", 172, 25618, -41730, -8800, None),
        (2141, "Ysgol y Rhostir", 47, -30722, -15045, -15500, "Subject to closure consultation"),
    ]),
    ("Secondary", [
        (4021, "Iarth Valley High School", 1043, -212880, -301455, -87300, "Recovery plan agreed"),
        (4024, "Ysgol Gyfun Glan Iarth", 876, 64070, -158615, -120900, None),
        (5401, "Bishop Tanner C.I.W. High", 655, -97331, 12004, 25000, "Recovery plan year 3"),
    ]),
    ("Special", [(7009, "Canolfan y Wernen", 96, 40312, -77918, -33150, None)]),
]
r = 6
MONEY = '#,##0;[Red](#,##0)'
total = [0] * 6
for phase, lines in SCHOOLS:
    band(ws, f"A{r}", phase, f"K{r}")
    r += 1
    sub = [0] * 6
    for no, name, pupils, open1, move1, move2, comment in lines:
        close1 = open1 + move1
        close2 = close1 + move2
        vals = [open1, move1, close1, close1, move2, close2]
        put(ws, f"A{r}", no, box=True)
        put(ws, f"B{r}", name, box=True)
        put(ws, f"C{r}", pupils, box=True)
        for i, v in enumerate(vals):
            put(ws, f"{'DEFGHI'[i]}{r}", v, box=True, fmt=MONEY)
            sub[i] += v
        put(ws, f"J{r}", round(close2 / (pupils * 5200.0), 3), box=True, fmt="0.0%")
        put(ws, f"K{r}", comment, box=True)
        for cell, y, kind, o, m, c, at in (("F", "2023-24", "actual", open1, move1, close1, "2024-03-31"), ("I", "2024-25", "budget", close1, move2, close2, "2025-03-31")):
            b.balances.append({"sheet": ws.title, "cell": f"{cell}{r}", "number": str(no), "school": name, "year": y, "kind": kind,
                               "opening": o * 100, "inYear": m * 100, "closing": c * 100, "asAt": at})
        r += 1
    put(ws, f"B{r}", f"Total {phase.lower()}", bold=True)
    for i, v in enumerate(sub):
        put(ws, f"{'DEFGHI'[i]}{r}", v, bold=True, fmt=MONEY)
        total[i] += v
    r += 1
put(ws, f"B{r}", "Total all schools listed", bold=True)
for i, v in enumerate(total):
    put(ws, f"{'DEFGHI'[i]}{r}", v, bold=True, fmt=MONEY)
b.table(ws, "schoolBalances", [4, 5], 6, r - 2, {"A": "schoolNumber", "B": "school"})
put(ws, f"A{r+2}", "Note: 31 March 2025 figures are budgets as approved by governing bodies in May 2024, not forecasts.", italic=True, wrap=False)

ws = b.sheet("Appendix B Actions", [30, 48, 26, 16, 16, 14, 40])
title(ws, "A1", "Appendix B – What each school and the Council has agreed to do", "G1")
head(ws, 3, ["School", "Agreed recovery action", "Responsible", "Target date", "Revised target date", "Status at July 24", "Saving / remark"])
rows = [
    ("Iarth Valley High School", [
        ("Reduce teaching staff by 4.6 FTE", "Headteacher, HR Business Partner", D(2024, 8, 31), None, "In hand", "£196,000 full year"),
        ("Move to a 25 period week", "Headteacher", "start of Autumn Term 24", None, "In hand", "£44,000"),
        ("End the lease on the mobile classrooms", "Corporate Landlord", "31.3.24", D(2024, 9, 30), "Slipped", "£12,500 a year"),
        ("Meet the Council to go through the figures", "Chair of Governors and Headteacher", "monthly", None, "In hand", None),
        ("Ask for a licensed deficit over five years", "Governing Body", "17 May 2024", None, "Completed", "Approved 3 June"),
    ]),
    ("Ysgol Gyfun Glan Iarth", [
        ("Draw up a recovery plan", "Headteacher / Business Manager", "28/06/2024", "31/07/2024", "Slipped", None),
        ("Review post-16 courses with fewer than eight pupils", "Beth Marchant", "Summer 2024", None, "In hand", "£60,000"),
        ("Fill the vacant assistant head post from within", "Headteacher", "Completed April 2024", None, "Completed", "£31,000"),
    ]),
    ("Ysgol y Rhostir", [
        ("Share a headteacher with Llanfair y Foel", "Director of Learning", D(2024, 4, 15), None, "Completed", None),
        ("Freeze supply cover other than for sickness", "Interim Headteacher", "ongoing", None, "In hand", "£4,000"),
        ("Decide on the numbers of classes", "Governing Body", "once consultation closes", None, "Not due", None),
    ]),
    ("Capel Bryngwyn C.P.", [
        ("Merge infant classes", "Headteacher", "31st Aug", None, "In hand", "£28,000"),
        ("Hand back the school kitchen", "Catering Services", "Q3 2024/25", None, "Not due", "£3,100"),
    ]),
    ("Canolfan y Wernen", [
        ("Cost each pupil placement from out of county", "Schools Accountant", "30/9", None, "In hand", None),
        ("Charge other councils for the full cost of places", "Head of Education Finance", D(2024, 9, 1), "1.1.25", "Slipped", "£55,000"),
    ]),
    ("Council", [
        ("Write to all schools likely to end the year in deficit", "Schools Finance Team", "Oct 2024", None, "Not due", None),
        ("Revise the Scheme for Financing Schools", "Head of Education Finance", "Before budget is set for 25/26", None, "In hand", None),
        ("Train chairs of finance committees", "Aled Pickford", "tbc", None, "Not due", None),
        ("Lend money for solar panels", "Corporate Landlord", "end of June 2024", None, "Stopped", "No capital"),
    ]),
]
r = 4
b.dates["Completed April 2024"] = either(["2024-04-30", None], "the day it was done where the target should be")
for school, lines in rows:
    top = r
    put(ws, f"A{r}", school, bold=True, box=True)
    for act, who, due, rev, st, remark in lines:
        b.action(ws, r, {"action": (f"B{r}", act), "owner": (f"C{r}", who), "due": (f"D{r}", due), "revisedDue": (f"E{r}", rev), "status": (f"F{r}", st)}, group=school)
        put(ws, f"G{r}", remark, box=True)
        r += 1
    if len(lines) > 1:
        ws.merge_cells(f"A{top}:A{r-1}")
b.actions[7].pop("open", None)
b.actions[7].pop("completedOn", None)
b.table(ws, "actions", [3], 4, r - 1, {"A": ("group", "school", None), "B": "action", "C": "owner", "D": "due", "E": "revisedDue", "F": "status", "G": ("latestUpdate", "notes", "evidence", None)})
b.other("Contacts", "contacts", [
    ["Who to ring"], ["Name", "Post", "Extension"], ["Beth Marchant", "Sixth form adviser", 4417], ["Aled Pickford", "Governor support officer", 4420], ["Sian Rosser", "Schools Accountant", 4402],
], [20, 28, 12], head=2)
b.other("Scheme timetable", "when the papers are due, no plan", [
    ["Budget timetable 2025-26"], ["Paper", "Meeting", "Date"], ["First formula run", "Budget Forum", D(2024, 11, 20)], ["Indicative budgets", "Budget Forum", D(2025, 1, 22)], ["Final budgets", "Cabinet", D(2025, 2, 18)],
], [24, 20, 14], head=2)
b.save()
