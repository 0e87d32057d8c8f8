from lib import *

b = Book("f03-schools-licensed-deficits", "en", "2023-07-14")
b.owners.update({"Headteacher": "post", "Head": "post", "Governors": "body", "Finance Committee": "body", "School Finance Team": "team", "LA HR": "team", "Acting Head": "post", "Bursar": "post", "Chair of Governors": "post", "Director": "post", "Property Services": "team", "Challenge Adviser": "post"})
b.known.update({"NF": "Nerys Fennell", "DO": "Dylan Oakeshott"})
b.dates.update({
    "Sept 23": period("2023-09-30", "month"), "From Sept 2023": either(["2023-09-30", "2023-09-01"], "a month from which it holds", ["exact", "period"], ["day", "month"]), "end of summer term": either(span("2023-07-14", "2023-07-31") + [None], "the end of a term"), "before Oct count": nothing("event"), "31/8": day("2023-08-31", "year-inferred"),
    "Autumn budget monitoring": nothing("event"), "1 Sept": day("2023-09-01", "year-inferred"), "FY 24/25": either(["2025-03-31", None, "2024-04-01"], "a financial year"), "tbc with diocese": nothing("placeholder"), "Termly": nothing("recurring"),
})
M = '#,##0;[Red]-#,##0'
SCHOOLS = [
    ("PRIMARY", [(2011, "Abermarl Primary", 212, 41250, -68400, -9100), (2026, "Ffynnon Lwyd Primary", 167, -12300, -24950, 6200), (2038, "St Illtyd’s RC Primary", 143, -55870, -11400, 18000), (2047, "Ysgol Gymraeg Pwll-du", 301, 18900, -47650, -5300), (3302, "Llanferwen VC Primary", 88, -31115, 4020, 9500)]),
    ("SECONDARY & SPECIAL", [(4013, "Marl Valley High", 811, -214600, -196300, -48200), (4021, "Ysgol Gyfun Twyn Carno", 954, 66700, -101900, -37750), (4029, "Dock Street Comprehensive", 688, -402180, 51400, 86000), (7003, "Bryn Tirion Special School", 119, -8800, -64700, -21000), (5501, "Abermarl 3–16", 1042, -93350, -7260, 40100)]),
]
for name, title_, y, kind, opens, ends in (("Outturn 22-23", "Final balances 2022/23", "2022-23", "actual", "Balance b/f 1 April 2022", "Balance c/f 31 March 2023"), ("Plan 23-24", "Approved budgets 2023/24", "2023-24", "budget", "Balance b/f 1 April 2023", "Planned balance 31 March 2024")):
    ws = b.sheet(name, [9, 32, 9, 18, 16, 18, 20])
    title(ws, "A1", "Cwm Marl County Borough Council – Schools with a licensed deficit", "G1")
    title(ws, "A2", title_, size=11)
    note(ws, "A3", "£, surplus positive, deficit negative and red. Source: School Finance Team.")
    r, grand = 5, 0
    for phase, schools in SCHOOLS:
        band(ws, f"A{r}", phase, f"G{r}")
        head(ws, r + 1, ["DfE no.", "School", "Pupils", opens, "In year +/-", ends, "Licensed until"])
        hr, r, tot = r + 1, r + 2, 0
        for no, school, pupils, bf, move1, move2 in schools:
            o, m = (bf, move1) if kind == "actual" else (bf + move1, move2)
            for c, v, f in (("A", no, None), ("B", school, None), ("C", pupils, None), ("D", o, M), ("E", m, M), ("F", o + m, M), ("G", "March 2026" if o + m < 0 else "n/a", None)):
                put(ws, f"{c}{r}", v, box=True, fmt=f)
            tot += o + m
            b.balances.append({"sheet": name, "cell": f"F{r}", "number": str(no), "school": school, "year": y, "kind": kind, "opening": o * 100, "inYear": m * 100, "closing": (o + m) * 100, "asAt": f"20{y[-2:]}-03-31"})
            r += 1
        put(ws, f"B{r}", "Total " + phase.lower(), bold=True)
        put(ws, f"F{r}", tot, bold=True, fmt=M)
        b.table(ws, "schoolBalances", [hr], hr + 1, r - 1, {"A": "schoolNumber", "B": "school", "C": None, "D": "opening", "E": "inYear", "F": "closing", "G": None})
        grand += tot
        r += 2
    put(ws, f"B{r}", "All schools on this list", bold=True)
    put(ws, f"F{r}", grand, bold=True, fmt=M)
ws = b.sheet("Agreed measures", [26, 46, 26, 12, 12, 18, 16, 46])
title(ws, "A1", "Measures agreed with each school at the spring challenge meetings", "H1")
note(ws, "A2", "Colour in the date cell is our view at 14 July. Green – on line; Amber – some doubt; Red – will be missed; Blue – finished.", "H2")
for a, w in {"A4": "School", "B4": "Measure", "C4": "Taken foward by", "D4": "Saving £", "F4": "When", "H4": "July update"}.items():
    put(ws, a, w, bold=True, fill="FFFFE699", box=True)
head(ws, 5, [None, None, None, "2023/24", "2024/25", "Agreed", "Now", None], fill="FFFFE699")
ws.merge_cells("D4:E4")
ws.merge_cells("F4:G4")
for c in "ABCH":
    ws.merge_cells(f"{c}4:{c}5")
L = [("A", "group"), ("B", "action"), ("C", "owner"), ("D", None), ("E", None), ("F", "due"), ("G", "revisedDue"), ("H", None)]
B, G, A, R = ("Blue", "Green", "Amber", "Red")
T = """
Abermarl Primary | Reduce to seven classes | Headteacher | =28500 | =48900 | From Sept 2023 | | Classes set and parents told !claimedRag="Green"
^ | Stop buying in music tuition | Headteacher | =4100 | =4100 | @2023-07-21 | | Notice given to the music service on 3 July. Done. !claimedRag="Blue",status="complete"
^ | Bring cleaning back in house | Headteacher and Finance Committee | =0 | =6200 | @2024-04-01 | | Not started yet !claimedRag="Green",status="not started"
Ffynnon Lwyd Primary | Share SENCO with Llanferwen | NF / Head | =11000 | =18800 | 1 Sept | | In hand, job description with LA HR !claimedRag="Green",status="in progress"
^ | Let the hall in the evenings | Governors | =1500 | =3000 | end of summer term | Sept 23 | Charges not agreed !claimedRag="Amber"
St Illtyd’s RC Primary | Consult on a federation | Chair of Governors | | =52000 | tbc with diocese | | On hold till the diocese has met !claimedRag="Amber",status="on hold"
^ | Not to replace Y6 teacher who retires | Acting Head | =31200 | =53500 | 31/8 | | Complete !claimedRag="Blue",status="complete"
^ | Cut supply spend by half | Acting Head | =9000 | =9000 | Ongoing | | !claimedRag="Amber"
Ysgol Gymraeg Pwll-du | Review teaching assistants’ hours | Headteacher / LA HR | =22000 | =37700 | @2023-06-30 | @2023-10-27 | Consultation has slipped as union has asked for more time !claimedRag="Red"
^ | Claim back maternity insurance | Bursar | =8300 | | @2023-05-26 | | Received £8,300 on 19 May !claimedRag="Blue"
Llanferwen VC Primary | Mix Reception and Y1 | Head | =17500 | =30000 | Sept 23 | | Agreed by governors 22 June !claimedRag="Green"
^ | Ask property to re-measure the site for rates | Property Services | | =2400 | Q4 2023/24 | | !claimedRag="Green"
Marl Valley High | Voluntary redundancies (4 posts) | Headteacher; LA HR; Director | =61000 | =158000 | @2023-08-31 | | Three accepted, one in discussion !claimedRag="Amber",status="in progress"
^ | Curriculum model at 0.78 contact ratio | Headteacher | =40000 | =69000 | before Oct count | | Timetable being written !claimedRag="Green",status="in progress"
^ | Withdraw Latin from the sixth form | Governors | =7000 | =12000 | | | No longer going ahead !claimedRag="Red",status="cancelled"
^ | Meet every half term with challenge adviser | Challenge Adviser & DO | | | Termly | | !claimedRag="Green"
Ysgol Gyfun Twyn Carno | Move to one minibus | Bursar | =3600 | =3600 | 31 July 2023 | | Sold on 6 July !claimedRag="Blue"
^ | Re-tender catering | Bursar / School Finance Team | | =24000 | FY 24/25 | | !claimedRag="Green"
Dock Street Comprehensive | Join the shared exams invigilation pool | Bursar | =5400 | =5400 | May 2023 | | Done !claimedRag="Blue",status="complete"
^ | Keep to the licensed reduction of £86k | Headteacher | =86000 | | Autumn budget monitoring | | Too early to say !claimedRag="Amber"
Bryn Tirion Special School | Agree top-up rates with other councils | School Finance Team | =30000 | =45000 | @2023-09-29 | | Two of the four have signed !claimedRag="Amber",status="in progress"
^ | Recover unpaid out of county fees | | =18700 | | ASAP | | !claimedRag="Red"
Abermarl 3–16 | Single business support structure | Headteacher | =26000 | =44500 | @2023-11-30 | | Under way !claimedRag="Green",status="in progress"
^ | Let the LA see monthly commitments | NF | | | 10.8.23 | | !claimedRag="Green"
"""
r = b.fill(ws, 6, L, T)
for g in b.actions:
    c = ws[f"F{g['row']}"]
    c.fill = PatternFill("solid", start_color=FILL[g["claimedRag"]], end_color=FILL[g["claimedRag"]])
    g.setdefault("open", {})["claimedRag"] = {"accept": [g.pop("claimedRag"), None], "why": "a colour in the cell of the day, told by a note above"}
    if "Received £8,300" in str(ws[f"H{g['row']}"].value):
        g["completedOn"] = None
        g.pop("completedOn")
put(ws, f"B{r}", "Total savings", bold=True)
put(ws, f"D{r}", sum(ws[f"D{i}"].value or 0 for i in range(6, r)), bold=True)
put(ws, f"E{r}", sum(ws[f"E{i}"].value or 0 for i in range(6, r)), bold=True)
b.table(ws, "actions", [4, 5], 6, r - 1, {"A": ("group", "school", None), "B": "action", "C": "owner", "F": "due", "G": "revisedDue", "H": ("latestUpdate", "notes", "status", None)})
b.tables[-1]["columns"][0]["role"] = "group"
b.other("Who’s who", "contacts", [["Initials", "Name", "Job", "Ext."], ["NF", "Nerys Fennell", "Principal Accountant (Schools)", 4417], ["DO", "Dylan Oakeshott", "School Finance Officer", 4420], ["KJ", "Karl Jessop", "HR Business Partner", 4382]], [10, 22, 32, 8])
b.other("Timetable", "budget timetable", [["Budget timetable"], ["When", "What"], [D(2023, 10, 6), "Monitoring returns in"], [D(2023, 12, 15), "Indicative budgets out"], [D(2024, 5, 31), "Signed budgets in"]], [14, 30], head=2)
b.date_format = "d mmm yyyy"
b.save()
