from lib import *

b = Book("e01-piap-secondary-recommendations", "en", "2023-03-24")
for who, kind in {
    "Mrs J Hopkin": "person", "Mr D Alcott": "person", "Miss R Pryor": "person", "Dr L Wetherall": "person",
    "Headteacher": "post", "Deputy Head": "post", "Assistant Head (Teaching)": "post", "ALNCo": "post", "Chair of Governors": "post",
    "Literacy Co-ordinator": "post", "Numeracy Co-ordinator": "post", "Business Manager": "post", "Attendance Officer": "post",
    "Heads of Year": "team", "Heads of Department": "team", "SLT": "team", "Governing Body": "body", "EWO": "post",
    "Site Manager": "post", "Welsh Department": "team", "School Council": "body", "All staff": "everyone",
}.items():
    b.owners[who] = kind
b.special["All staff"] = [{"text": "All staff", "kind": "everyone", "lead": True}]
b.dates.update({
    "Ongoing": nothing("ongoing"), "TBC": nothing("placeholder"), "Half termly": nothing("recurring"), "Every fortnight": nothing("recurring"),
    "End of autumn term 2022": term("2022-12-14", "2022-12-31"), "End of summer term 2023": term("2023-07-14", "2023-07-31"),
    "Easter 2023": either(span("2023-03-31", "2023-04-16") + ["2023-04-30"], "Easter: the feast or the end of the term"),
    "Summer term 2023": either(span("2023-07-14", "2023-07-31") + ["2023-08-31"], "the end of a term", ["period"], ["term"]),
    "May half term 2023": either(span("2023-05-26", "2023-06-04"), "a half term", ["exact", "period"]),
    "w/c 9 January 2023": week("2023-01-09"), "w/b 5.6.23": week("2023-06-05"),
    "as soon as we have a supply teacher": nothing("event"), "Sept 2022": period("2022-09-30", "month"),
})
ws = b.sheet("PIAP", [6, 46, 24, 12, 18, 10, 34, 7, 44])
title(ws, "A1", "Penrhos Fach High School – Post Inspection Action Plan 2022-2024", "I1")
note(ws, "A2", "Core inspection 9-13 May 2022. Plan agreed by full governing body 5 October 2022. Version 4, reviewed by the Standards Committee 24 March 2023.", "I2")
note(ws, "A3", "B = finished and having an effect   G = on track   A = some slippage   R = serious slippage / not begun when it should have been", "I3")
head(ws, 5, ["Ref", "What are we going to do?", "Lead and who will help", "Timescale", None, "Cost £", "How will we know it has worked?", "Where are we now? (March 2023)", None])
head(ws, 6, [None, None, None, "Begin", "Finnish by", None, None, "RAG", "What has happend so far"])
for m in ("A5:A6", "B5:B6", "C5:C6", "D5:E5", "F5:F6", "G5:G6", "H5:I5"):
    ws.merge_cells(m)

PLAN = [
    ("R1 – Improve standards of literacy across the curriculum", [
        ("1.1", "Test reading ages of all pupils in Years 7 to 9", "Literacy Co-ordinator", D(2022, 9, 12), D(2022, 9, 30), 850, "Every pupil has a baseline", "B", "Completed September. 412 pupils tested, results with all departments.", "complete"),
        ("1.2", "Timetable two reading lessons a week for pupils with a reading age below 9", "Deputy Head", D(2022, 10, 3), "End of autumn term 2022", None, "Average gain of 9 months by July", "B", "Complete. Running since 10 October.", "complete"),
        ("1.3", "Write a whole school marking code for spelling and punctuation", "Literacy Co-ordinator and Heads of Department", D(2022, 10, 10), "16.12.22", None, "Same code seen in all books", "G", "Code agreed, books looked at in February, two departments not using it yet.", None),
        ("1.4", "Train every department to plan extended writing", "Miss R Pryor", D(2023, 1, 4), "w/c 9 January 2023", 600, "One extended piece per half term in each subject", "B", "Done on INSET day 4 January.", "complete"),
        ("1.5", "Book look at writing in humanities", "SLT / Heads of Department", D(2022, 11, 1), "Half termly", None, "Report to standards committee", "G", "Second one held 14 February.", None),
        ("1.6", "Buy a stock of high interest low age reading books", "Business Manager", D(2023, 2, 1), "31/03/2023", 2400, "Library loans up by a quarter", "A", "Quote in, order not placed.", None),
        ("1.7", "Set up a paired reading scheme with the sixth form", "Mrs J Hopkin", D(2023, 4, 17), "Summer term 2023", None, "20 pairs by June", "G", "Not started yet, on the calendar for after Easter.", "not started"),
        ("1.8", "Re-test reading ages", "Literacy Co-ordinator", D(2023, 6, 5), D(2023, 6, 23), 850, "Gains shown by pupil", None, None, None),
    ]),
    ("R2 – Raise the quality of teaching so that work is well matched to what pupils can do", [
        ("2.1", "Agree what makes a good lesson at Penrhos Fach", "Assistant Head (Teaching), All staff", D(2022, 9, 5), "21 Oct 2022", None, "One page summary in every planner", "B", "Completed.", "complete"),
        ("2.2", "Pair each teacher with a colleague from another department to watch each other teach", "Assistant Head (Teaching)", D(2022, 11, 7), "Ongoing", 1800, "Two visits each per term", "G", "First round finished, 44 out of 47 took part.", None),
        ("2.3", "Observe all lessons in mathematics and science", "Headteacher & Dr L Wetherall", D(2022, 11, 14), D(2022, 12, 9), None, "Strengths and next steps for each teacher", "B", "Complete, report to governors 16 January.", "complete"),
        ("2.4", "Give support plans to teachers who need them", "Headteacher", D(2023, 1, 9), "Easter 2023", 3200, "All plans closed by July", "A", "Two of three in place.", None),
        ("2.5", "Rewrite schemes of work in Key Stage 3 science", "Mr D Alcott", D(2023, 1, 16), "End of summer term 2023", None, "Challenge tasks in each unit", "A", "Units 1 to 4 of 12 rewritten.", None),
        ("2.6", "Visit a school where science teaching is strong", "Mr D Alcott", None, "as soon as we have a supply teacher", 240, "Ideas used in new schemes", "R", "Visit in January cancelled because of staff absence.", None),
        ("2.7", "Introduce a set of questions for pupils about their lessons", "School Council, Deputy Head", D(2023, 2, 27), "May half term 2023", None, "Pupils’ views reported to SLT", "G", "Questions drafted by school council.", None),
        ("2.8", "Hold a teaching and learning briefing", "Assistant Head (Teaching)", D(2022, 9, 12), "Every fortnight", None, "Attendance over 90%", "G", "Nine held.", None),
    ]),
    ("R3 – Improve attendance, particularly of pupils eligible for free school meals", [
        ("3.1", "Appoint an attendance officer", "Headteacher", D(2022, 7, 1), "Sept 2022", 19500, "In post for start of year", "B", "Complete. Started 19 September.", "complete"),
        ("3.2", "Ring home on the first morning of each absence", "Attendance Officer", D(2022, 9, 26), "Ongoing", None, "No unexplained absence by 10.30", "G", "Happening daily.", None),
        ("3.3", "Hold a panel for pupils whose attendance falls below 85%", "Heads of Year and EWO", D(2022, 10, 17), "31.10.22", None, "Attendance of panel pupils improves within 6 weeks", "B", "Done. 23 panels to date.", "complete"),
        ("3.4", "Report attendance by group to governors", "Attendance Officer", D(2022, 11, 1), "Half termly", None, "Gap between FSM and others narrows", "G", "Reports made in November, January and March.", None),
        ("3.5", "Find out from families what stops pupils coming in", "Mrs J Hopkin", D(2023, 1, 16), "17 February 2023", 150, "60 families spoken to", "A", "38 families so far.", None),
        ("3.6", "Open a breakfast room for Years 7 to 11", "Business Manager / Site Manager", D(2023, 2, 20), D(2023, 4, 17), 5200, "40 pupils a day", "R", "Kitchen hatch failed fire inspection.", None),
        ("3.7", "Rewrite the attendance policy in plain words", "Deputy Head", D(2023, 3, 1), "end of April 2023", None, "Approved by governors", "G", "Draft with heads of year.", None),
    ]),
    ("R4 – Make sure that provision for pupils with ALN is planned and monitored", [
        ("4.1", "Move all pupils in Year 7 and Year 10 to individual development plans", "ALNCo", D(2022, 9, 5), D(2023, 7, 21), None, "100% by July", "G", "64% done.", None),
        ("4.2", "Write a one page profile for each pupil on the register", "ALNCo, Heads of Year", D(2022, 9, 19), "End of autumn term 2022", None, "Profiles on the shared drive", "B", "Complete.", "complete"),
        ("4.3", "Train teaching assistants in two reading programmes", "ALNCo", D(2022, 11, 14), "25/11/22", 1100, "All 14 trained", "B", "Done.", "complete"),
        ("4.4", "Link governor to visit the resource base", "Chair of Governors", D(2023, 1, 30), "March 2023", None, "Visit report to full governing body", "A", "Put off to after Easter.", None),
        ("4.5", "Review the cost of support for each pupil", "ALNCo and Business Manager", D(2023, 3, 6), "TBC", None, "Cost map complete", None, None, None),
        ("4.6", "Ask parents each year how well needs are met", None, D(2023, 5, 1), "w/b 5.6.23", None, "50% reply", None, None, None),
    ]),
    ("R5 – Strengthen self-evaluation and the use of the budget", [
        ("5.1", "Draw up a calendar of monitoring", "Deputy Head", D(2022, 9, 5), "30.9.22", None, "Calendar kept to", "B", "Completed.", "complete"),
        ("5.2", "Train heads of department to use progress data", "Dr L Wetherall", D(2022, 10, 24), D(2022, 11, 25), 900, "Department reports name pupils", "B", "Completed 22 November.", "complete"),
        ("5.3", "Department reviews: English, Welsh, mathematics", "SLT", D(2022, 11, 28), "Feb 2023", None, "Three reports with actions", "G", "English and mathematics finished, Welsh this week.", None),
        ("5.4", "Department reviews: science, humanities, arts", "SLT", D(2023, 4, 24), "Jul 2023", None, "Three reports with actions", None, None, None),
        ("5.5", "Agree a licensed deficit plan with the local authority", "Headteacher, Chair of Governors and Business Manager", D(2022, 10, 3), "31 January 2023", None, "Plan signed", "A", "With the LA for comment since 20 February.", None),
        ("5.6", "Check each contract over £5,000 for value", "Business Manager", D(2023, 1, 9), D(2023, 5, 31), None, "Savings of £18,000", "G", "Six of eleven checked, £7,400 saved.", None),
        ("5.7", "Governors to look at the plan at every meeting", "Governing Body", D(2022, 10, 5), "Ongoing", None, "Minutes show challenge", "G", "Item on each agenda.", None),
        ("5.8", "Publish a summary for parents", "Headteacher", D(2023, 3, 27), "28.4.23", 120, "On website and in Welsh", None, None, None),
    ]),
]
r = 7
first = r
for name, lines in PLAN:
    band(ws, f"A{r}", name, f"I{r}")
    r += 1
    top = r
    for ref, act, who, start, due, cost, success, rag, where, state in lines:
        put(ws, f"A{r}", ref, box=True)
        g = {"status": state} if state else {}
        b.action(ws, r, {"action": (f"B{r}", act), "owner": (f"C{r}", who), "start": (f"D{r}", start), "due": (f"E{r}", due), "rag": (f"H{r}", rag)}, group=name, **g)
        put(ws, f"F{r}", cost, box=True, fmt="#,##0")
        put(ws, f"G{r}", success, box=True)
        put(ws, f"I{r}", where, box=True)
        r += 1
    put(ws, f"B{r}", "Total cost " + name[:2], bold=True)
    put(ws, f"F{r}", sum(line[5] or 0 for line in lines), bold=True, fmt="#,##0")
    r += 1
put(ws, f"B{r}", "Total cost of plan", bold=True)
put(ws, f"F{r}", sum(line[5] or 0 for _, lines in PLAN for line in lines), bold=True, fmt="#,##0")
b.table(ws, "actions", [5, 6], first, r - 2, {"B": "action", "C": "owner", "D": "start", "E": "due", "H": "claimedRag", "I": ("latestUpdate", "notes", "evidence", "status", None)})
b.other("Teaching staff", "list of staff", [
    ["Teaching staff 2022-23"], ["Name", "Subject", "Responsibility", "Form", "Start date"],
    ["Mrs J Hopkin", "English", "Head of Sixth Form", "12J", D(2009, 9, 1)], ["Mr D Alcott", "Science", "Head of Science", "9A", D(2015, 9, 1)],
    ["Miss R Pryor", "English", "Literacy", "8R", D(2018, 9, 1)], ["Dr L Wetherall", "Chemistry", "Assessment and data", None, D(2011, 1, 4)],
    ["Ms P Tansley", "Mathematics", "Numeracy", "7P", D(2020, 9, 1)], ["Mr O Gethyn", "History", None, "10G", D(2021, 9, 1)],
], [18, 16, 22, 8, 12], head=2)
b.other("Attendance", "attendance figures", [
    ["Attendance % by half term"], ["Year", "Aut 1", "Aut 2", "Spr 1", "Target"], ["7", 93.1, 90.4, 91.8, 94], ["8", 91.6, 89.2, 90.3, 93],
    ["9", 89.9, 87.5, 88.8, 92], ["10", 88.2, 86.1, 87.0, 92], ["11", 87.4, 85.9, 86.6, 92], ["FSM", 82.3, 79.8, 81.5, 88],
], head=2)
b.other("Abbreviations", "glossary", [
    ["Abbreviations used"], ["ALN", "Additional learning needs"], ["ALNCo", "Additional learning needs co-ordinator"], ["EWO", "Education welfare officer"],
    ["FSM", "Free school meals"], ["LA", "Local authority"], ["SLT", "Senior leadership team"],
], [12, 40])
b.save()
