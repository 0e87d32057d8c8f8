from lib import *

b = Book("f04-secondary-priorities-terms", "en", "2022-01-21")
b.known.update({"GHW": "Gareth Hale-Webb", "SPr": "Sioned Probert", "MAd": "Meera Adlam", "TFi": "Tom Finnerty", "LCo": "Lisa Corfield", "RBu": "Rhys Bumford", "JMc": "Jean McAllister"})
b.owners.update({"SLT": "team", "HoDs": "team", "All staff": "everyone", "Heads of Year": "team", "Governors": "body", "ALNCo": "post", "Librarian": "post", "School Council": "body", "Form tutors": "team", "Network Manager": "post"})
b.states.update({"G": "complete", "B": "in progress", "N": "not started", "X": "cancelled"})
TERM = {"A": span("2021-12-17", "2021-12-23") + ["2021-12-31", None], "S": span("2022-04-08", "2022-04-14") + ["2022-03-31", "2022-04-30", None], "U": span("2022-07-15", "2022-07-22") + ["2022-07-31", "2022-08-31", None]}
ws = b.sheet("Priorities 2021-22", [6, 52, 18, 6, 6, 6, 12, 26, 10, 46])
title(ws, "A1", "Ysgol Glan Cothi – Secondary", "J1")
title(ws, "A2", "School Improvement Plan 2021–22: working copy for SLT", size=11)
note(ws, "A3", "Put a tick under the term when the work should be finished. Review column: G = got there, B = been started, N = not yet, X = dropped.", "J3")
FORMS = [
    ("PRIORITY 1", "Raise standards of reading across the curriculum", "80% of Year 7 reading at or above age by July", "SPr", """
1.1 | Test all Y7 and Y8 on return and again in June | SPr | A | | U | £1,150 | Data to link governor | G | September test done; June one booked !status="?"
1.2 | Twenty minutes of form time reading three days a week | Form tutors | A | | | | Learning walks | G | Running since half term
1.3 | Put key words on display in every room | HoDs | A | | | £200 | Walks | B | Not in DT or PE yet
1.4 | Train six reading mentors from Year 10 | Librarian | | S | | | Mentor log | N |
1.5 | Buy dual-language books for new arrivals | Librarian / ALNCo | | S | | £600 | Loans | B | Order placed 12/1
1.6 | Share one reading strategy at each staff briefing | SPr, RBu | | | U | | Minutes | B |
"""),
    ("PRIORITY 2", "Improve attendance and lateness", "Attendance to get back to 92%; lates halved", "TFi", """
2.1 | Phone home by 9.45 on first day of absence | TFi & Heads of Year | A | | | | Call log | G | In place
2.2 | Reward trips for 97% and above | Heads of Year | | | U | £2,000 | Numbers | N |
2.3 | Meet parents of the 40 lowest attenders | TFi | A | S | | | Meeting notes | B | 17 met so far
2.4 | Lock the side gate at 8.40 | JMc | A | | | | Late book | X | Fire officer said no
2.5 | Report attendance by group to governors | TFi | A | S | U | | Minutes | B | First report given in December
"""),
    ("PRIORITY 3", "Get ready for the new curriculum", "All areas have a Y7 overview agreed with feeder primaries", "MAd", """
3.1 | Agree the vision with pupils and parents | MAd / School Council | A | | | | Vision document | G | Adopted by governors 2 Dec
3.2 | Write a Year 7 overview for each of the six areas | HoDs | | S | | | Overviews | B | Four of six in draft
3.3 | Two joint days with the five feeder primaries | MAd | | S | U | £1,800 supply | Evaluation sheets | B | First day put off because of Covid
3.4 | Visit a pioneer school | GHW and MAd | | S | | £300 | Report to SLT | N |
3.5 | New reports to parents that show progress | LCo | | | U | | Survey | N |
3.6 | Check devices for every Y7 pupil | Network Manager | A | | | £14,000 | Asset list | G | 182 given out
"""),
    ("PRIORITY 4", "Wellbeing of pupils and staff", "Fewer than 10% say they do not feel safe at break", "GHW", """
4.1 | Open a quiet room at lunchtime | ALNCo | A | | | £450 | Use | G |
4.2 | Survey all pupils | LCo | A | | U | | Results | B | Autumn one back
4.3 | Staff absence meetings within five days | SLT | A | S | U | | HR return | B |
4.4 | Training on trauma for everybody | GHW / All staff | | S | | £950 | Register | N | Trainer ill; new date awaited
4.5 | Appoint second counsellor | GHW; Governors | | S | | £21,000 | | X | No money
"""),
]
r = 5
for p, what, success, lead, text in FORMS:
    put(ws, f"A{r}", p, bold=True, fill="FF7030A0", color="FFFFFFFF", wrap=False)
    put(ws, f"C{r}", what, bold=True, wrap=False)
    put(ws, f"A{r+1}", "Success looks like:", italic=True, wrap=False)
    put(ws, f"C{r+1}", success, wrap=False)
    put(ws, f"I{r+1}", "Overall lead:", italic=True, wrap=False)
    put(ws, f"J{r+1}", lead)
    h1, h2 = r + 2, r + 3
    for c, w in zip("ABCDGHIJ", ("", "What are we going to do?", "Staff", "Finish in", "Cost", "How we’ll know", "Review", "Comments Jan 22")):
        if w:
            put(ws, f"{c}{h1}", w, bold=True, fill="FFE4DFEC", box=True)
    for c, w in zip("DEF", ("Aut", "Spr", "Sum")):
        put(ws, f"{c}{h2}", w, bold=True, fill="FFE4DFEC", box=True)
    ws.merge_cells(f"D{h1}:F{h1}")
    r += 4
    first = r
    for line in text.strip().split("\n"):
        given = {}
        if "!" in line:
            line, g = line.rsplit("!", 1)
            given = eval("dict(" + g + ")")
        n, act, who, a, s, u, cost, know, rev, com = [x.strip() or None for x in line.split("|")]
        g = b.action(ws, r, {"action": (f"B{r}", act), "owner": (f"C{r}", who), "status": (f"I{r}", rev)}, group=f"{p} {what}")
        if given:
            g.pop("status"), g.setdefault("open", {}).update(status={"accept": ["complete", "in progress"], "why": "G, though half is still to come"})
        end = [t for t in (a, s, u) if t][-1]
        g.setdefault("open", {})["due"] = {"accept": TERM[end], "why": "a tick under a term: the end of the last one ticked"}
        g["open"]["group"] = {"accept": [p, what, f"{p} {what}", f"{p}: {what}", f"{p} – {what}", None], "why": "the priority by its number or its words"}
        g.pop("group")
        for c, v in (("A", float(n)), ("D", a and "✓"), ("E", s and "✓"), ("F", u and "✓"), ("G", cost), ("H", know), ("J", com)):
            put(ws, f"{c}{r}", v, box=True)
        r += 1
    b.table(ws, "actions", [h1, h2], first, r - 1, {"B": "action", "C": "owner", "I": "status", "J": ("latestUpdate", "notes", "evidence", None)})
    r += 1
b.other("Staff codes", "list of staff", [["Code", "Name", "Role"], ["GHW", "Gareth Hale-Webb", "Headteacher"], ["SPr", "Sioned Probert", "Deputy, literacy"], ["MAd", "Meera Adlam", "Deputy, curriculum"], ["TFi", "Tom Finnerty", "Assistant head, attendance"], ["LCo", "Lisa Corfield", "Data manager"], ["RBu", "Rhys Bumford", "English"], ["JMc", "Jean McAllister", "Site manager"]], [8, 22, 28])
b.other("Attendance", "attendance figures", [["Year", "Sept", "Oct", "Nov", "Dec"], ["7", 0.931, 0.917, 0.909, 0.884], ["8", 0.915, 0.902, 0.896, 0.871], ["9", 0.899, 0.885, 0.874, 0.852], ["10", 0.886, 0.879, 0.865, 0.84], ["11", 0.894, 0.88, 0.871, 0.839]], [8, 10, 10, 10, 10])
b.other("Term dates", "dates of terms", [["Term", "Begins", "Half term", "Ends"], ["Autumn 2021", D(2021, 9, 2), "25–29 October", D(2021, 12, 17)], ["Spring 2022", D(2022, 1, 4), "21–25 February", D(2022, 4, 8)], ["Summer 2022", D(2022, 4, 25), "30 May–3 June", D(2022, 7, 20)]], [16, 14, 18, 14])
old = b.sheet("2020-21 (old)", [6, 44, 14, 12], hidden=True)
title(old, "A1", "School Improvement Plan 2020–21 – superseded")
head(old, 3, ["", "What are we going to do?", "Staff", "Review"])
for i, row in enumerate(((1.1, "Live lessons for all year groups", "MAd", "G"), (1.2, "Laptops to those without", "JMc", "G"), (2.1, "Weekly call to each vulnerable pupil", "TFi", "G"), (3.1, "Catch-up classes in Easter holiday", "SPr", "B")), 4):
    for c, v in zip("ABCD", row):
        put(old, f"{c}{i}", v, box=True)
b.not_plans.append({"sheet": "2020-21 (old)", "why": "last year’s plan, superseded and hidden"})
b.save()
