from lib import *

b = Book("e07-safeguarding-board-minutes", "en", "2019-07-11")
for who in ("LB", "CMR", "DJ", "SO", "PW", "KH"):
    b.owners[who] = "initials"
for who, kind in {
    "Police": "body", "Health Board": "body", "Chair": "post", "Business Unit": "team", "Housing": "team", "Training sub-group": "team", "Education": "team", "Superintendent Vaughan": "person",
    "Lorna Beynon": "person", "Head of Children’s Services": "post", "Legal": "team", "Sam O’Dell": "person", "Probation": "body",
}.items():
    b.owners[who] = kind
b.special["All"] = [{"text": "All", "kind": "everyone", "lead": True}]
b.special["ALL"] = [{"text": "ALL", "kind": "everyone", "lead": True}]
b.special["All members"] = [{"text": "All members", "kind": "everyone", "lead": True}]
b.dates.update({
    "Next meeting": nothing("event"), "next mtg": nothing("event"), "asap": nothing(), "ASAP": nothing(), "31 May": day("2019-05-31", "year-inferred"), "10 June": day("2019-06-10", "year-inferred"),
    "end of term": either(span("2019-07-17", "2019-07-24") + ["2019-07-31", None], "the end of a term"), "ongoing": nothing("ongoing"), "12/9": day("2019-09-12", "year-inferred"), "by Sept board": nothing("event"),
    "w/c 22 July": week("2019-07-22"), "Friday": either([None, "2019-03-15"], "a day of the week with no date"), "1st August": day("2019-08-01", "year-inferred"), "30 August": day("2019-08-30", "year-inferred"),
    "before the inspection": nothing("event"), "every meeting": nothing("recurring"), "when new guidance is published": nothing("event"),
})
b.states.update({"Done": "complete", "Completed": "complete", "Outstanding": ["not started", "in progress", None], "Carried forward": ["in progress", "not started", None], "Started": "in progress", "Closed": "complete", "No longer needed": "cancelled"})

ws = b.sheet("Minutes", [8, 26, 60, 48, 18, 18, 18])
title(ws, "A1", "Mid Dyfrdwy Regional Safeguarding Board – Operational Group", "G1")
note(ws, "A2", "Minutes and actions 2019. Meetings held in Room 4, Ty Penlan, at 10am.", "G2")
MEETINGS = [
    ("Meeting of 14 March 2019", "Present: Lorna Beynon LB (chair), Carys Roderick CMR, Dai Jasper DJ, Sam O’Dell SO, Supt Vaughan. Apologies: PW, KH", [
        ("1", "Minutes of last meeting", "Agreed as a true record.", []),
        ("2", "Matters arising", "Threshold document has gone to print.", [("Send the threshold document to all schools and GPs", "Business Unit", "29/03/2019", "Done")]),
        ("3", "Performance report", "Re-referrals within 12 months have risen from 18% to 24%. Members asked whether it was one team or all of them.", [
            ("Look at a sample of 30 re-referrals", "CMR", D(2019, 4, 26), "Done"),
            ("Break down re-referrals by team for the next report", "SO", "Next meeting", "Done")]),
        ("4", "Exploitation", "Police gave a presentation on county lines. Confidential items minuted apart.", [
            ("Share the list of premises of concern with Housing", "Superintendent Vaughan", "Friday", "Done"),
            ("Nominate a lead for each agency", "All members", "31 May", "Outstanding")]),
        ("5", "Training", "Level 3 course full until September.", [("Find a second trainer for Level 3", "Training sub-group", "asap", "Started")]),
        ("6", "Any other business", "None.", []),
    ]),
    ("Meeting of 16 May 2019", "Present: Lorna Beynon LB (chair), Carys Roderick CMR, Sam O’Dell SO, Petra Wynn PW, Keith Howarth KH. Apologies: DJ", [
        ("1", "Minutes and matters arising", "One action carried forward – see above, item 4.", [("Remind agencies who have not put forward a lead", "Business Unit", "24.5.19", "Done")]),
        ("2", "Child practice review", "Draft report received. Family has seen it.", [
            ("Check the report for anything that could name the family", "Legal", D(2019, 5, 30), "Completed"),
            ("Draft the response of each agency", "PW/KH/CMR", "10 June", "Completed"),
            ("Arrange a learning event for 100 staff", "Training sub-group and Business Unit", "October 2019", "Started")]),
        ("3", "Elective home education", "Number up to 212. Education does not have a right of entry.", [
            ("Write to Welsh Government about seeing the child", "Chair", "7 June 2019", "Completed"),
            ("Cross check list of home educated children with social services records", "Education, CMR", "end of term", "Started")]),
        ("4", "Self-harm pathway", "Health Board said the pathway was not being used at weekends.", [
            ("Bring data on weekend attendances", "KH", "next mtg", "Done"),
            ("Put the pathway on one page for front desks", "Health Board", "June 2019", "Carried forward")]),
        ("5", "Budget", "Spend in line with profile.", []),
        ("6", "Dates", "Noted.", []),
    ]),
    ("Meeting of 11 July 2019", "Present: Lorna Beynon LB (chair), Dai Jasper DJ, Sam O’Dell SO, Petra Wynn PW, Keith Howarth KH, Police. Apologies: CMR", [
        ("1", "Minutes and matters arising", "Agreed.", []),
        ("2", "Performance report", "Re-referrals down to 21%. Data for adults is missing from two areas.", [
            ("Obtain adult data from both areas", "SO", "1st August", None),
            ("Keep the re-referral figure on the agenda", "LB", "every meeting", None)]),
        ("3", "Joint inspection", "Inspectorates may come in the autumn.", [
            ("Prepare a folder of evidence", "Business Unit with DJ", "before the inspection", None),
            ("Audit ten cases together", "Police / Health Board / Head of Children’s Services", "12/9", None),
            ("Refresh the self-assessment", "LB & PW", "30 August", None)]),
        ("4", "Exploitation", "All agencies but one have a lead.", [
            ("Name a lead", "Probation", "w/c 22 July", None),
            ("Hold the first meeting of leads", "Sam O’Dell", D(2019, 9, 19), None)]),
        ("5", "Modern slavery", "New statutory guidance expected.", [("Revise the protocol", "DJ", "when new guidance is published", None)]),
        ("6", "Training", "Level 3 trainer has been found at last, from Swansea.", [
            ("Publish dates for the autumn", "Training sub-group", "31.7.19", None),
            ("Pass names of new starters to the Business Unit", "ALL", "ongoing", None),
            ("Old e-learning module to be taken down", None, "by Sept board", "No longer needed")]),
        ("7", "AOB", "-", []),
    ]),
]
r = 4
tables = []
for m, (when, present, items) in enumerate(MEETINGS):
    band(ws, f"A{r}", when, f"G{r}")
    note(ws, f"A{r+1}", present, f"G{r+1}")
    r += 2
    if m == 0:
        words = ["Item", "Subject", "Discussion", "Action agreed", "Who", "By when", "Has it been done?"]
    else:
        words = ["Item", "Subject", "Discussion", "Action agreed", "Who", "By when", "Has it been done?" if m == 1 else "Has it been done"]
    head(ws, r, words)
    hr = r
    r += 1
    first = r
    for item, subject, talk, acts in items:
        top = r
        put(ws, f"A{r}", item, box=True)
        put(ws, f"B{r}", subject, bold=True, box=True)
        put(ws, f"C{r}", talk, box=True)
        for act, who, due, st in acts:
            b.action(ws, r, {"action": (f"D{r}", act), "owner": (f"E{r}", who), "due": (f"F{r}", due), "status": (f"G{r}", st)})
            r += 1
        if not acts:
            put(ws, f"D{r}", "No action" if subject in ("Budget", "Dates") else None, box=True)
            r += 1
        elif len(acts) > 1:
            for letter in "ABC":
                ws.merge_cells(f"{letter}{top}:{letter}{r-1}")
    b.table(ws, "actions", [hr], first, r - 1, {"D": "action", "E": "owner", "F": "due", "G": "status"})
    r += 1
put(ws, f"A{r}", "Next meeting: 12 September 2019, 10am, Room 4", bold=True, wrap=False)
b.other("Attendance", "who came to which meeting", [
    ["Attendance 2019"], ["Member", "Agency", "14 Mar", "16 May", "11 Jul", "12 Sep", "14 Nov"], ["Lorna Beynon", "Chair", "✓", "✓", "✓", None, None], ["Carys Roderick", "Children’s Services", "✓", "✓", "A", None, None],
    ["Dai Jasper", "Police", "✓", "A", "✓", None, None], ["Sam O’Dell", "Performance", "✓", "✓", "✓", None, None], ["Petra Wynn", "Education", "A", "✓", "✓", None, None], ["Keith Howarth", "Health Board", "A", "✓", "✓", None, None],
], [20, 22, 9, 9, 9, 9, 9], head=2)
b.other("Meeting dates", "dates of meetings", [
    ["Dates of meetings 2019-20"], ["Date", "Time", "Room", "Papers out"], [D(2019, 9, 12), "10.00", "Room 4", D(2019, 9, 5)], [D(2019, 11, 14), "10.00", "Room 4", D(2019, 11, 7)], [D(2020, 1, 16), "10.00", "Chamber", D(2020, 1, 9)],
], [14, 10, 12, 14], head=2)
b.save()
