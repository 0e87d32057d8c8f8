from lib import *

b = Book("e05-new-primary-school-project-export", "en", "2025-02-14")
for who, kind in {
    "Nia Farrow": "person", "Tom Sheldrake": "person", "Wendy Kyte": "person", "Osian Grice": "person", "Procurement": "team", "Legal Services": "team", "Headteacher": "post",
    "Planning Consultant": "post", "Highways": "team", "Admissions Team": "team", "Main Contractor": "body", "ICT Team": "team", "Temporary Governing Body": "body", "HR": "team", "Catering": "team",
}.items():
    b.owners[who] = kind
ws = b.sheet("Task_Table1", [6, 9, 54, 12, 12, 12, 12, 14, 34])
head(ws, 1, ["ID", "WBS", "Task_Name", "Duration", "Start_Date", "Finish_Date", "Percent_Complete", "Predecessors", "Resource_Names"], fill="FFD9D9D9")
P = [
    ("1", "Ysgol Newydd Parc y Gamlas - delivery programme", None, None, None, None, None),
    ("1.1", "Governance and statutory process", None, None, None, None, None),
    ("1.1.1", "Publish statutory notice", 28, D(2024, 3, 4), 1.0, None, "Nia Farrow"),
    ("1.1.2", "Collate objections and write the objection report", 15, D(2024, 4, 15), 1.0, "3", "Nia Farrow,Legal Services"),
    ("1.1.3", "Establish the temporary governing body", 40, D(2024, 6, 3), 1.0, "4", "Wendy Kyte"),
    ("1.1.4", "Appoint headteacher designate", 30, D(2024, 9, 9), 1.0, "5", "Temporary Governing Body,HR"),
    ("1.1.5", "Choose the name and badge of the school", 20, D(2025, 1, 13), 0.6, "6", "Headteacher"),
    ("1.2", "Site and planning", None, None, None, None, None),
    ("1.2.1", "Complete ground investigation", 25, D(2024, 2, 5), 1.0, None, "Tom Sheldrake"),
    ("1.2.2", "Submit planning application", 10, D(2024, 5, 13), 1.0, "9", "Planning Consultant"),
    ("1.2.3", "Discharge pre-commencement conditions", 60, D(2024, 9, 2), 0.85, "10", "Planning Consultant,Tom Sheldrake"),
    ("1.2.4", "Agree the crossing and drop off with Highways", 45, D(2024, 11, 4), 0.5, "10", "Highways"),
    ("1.2.5", "Divert the water main", 20, D(2025, 3, 3), 0.0, "11", "Main Contractor"),
    ("1.3", "Procurement", None, None, None, None, None),
    ("1.3.1", "Issue tender", 30, D(2024, 7, 1), 1.0, "10", "Procurement"),
    ("1.3.2", "Score tenders", 15, D(2024, 8, 19), 1.0, "15", "Procurement,Tom Sheldrake,Osian Grice"),
    ("1.3.3", "Sign the contract", 10, D(2024, 10, 14), 1.0, "16", "Legal Services"),
    ("1.3.4", "Order loose furniture", 30, D(2025, 5, 5), 0.0, "17", "Procurement,Headteacher"),
    ("1.4", "Construction", None, None, None, None, None),
    ("1.4.1", "Set up the site compound", 10, D(2025, 1, 6), 1.0, "17", "Main Contractor"),
    ("1.4.2", "Pour foundations", 30, D(2025, 1, 20), 0.4, "20", "Main Contractor"),
    ("1.4.3", "Erect the steel frame", 25, D(2025, 3, 10), 0.0, "21", "Main Contractor"),
    ("1.4.4", "Make the building watertight", 60, D(2025, 4, 14), 0.0, "22", "Main Contractor"),
    ("1.4.5", "Lay out the playground and pitch", 40, D(2025, 9, 1), 0.0, "23", None),
    ("1.4.6", "Inspect and list defects", 10, D(2026, 2, 2), 0.0, "24", "Tom Sheldrake"),
    ("1.5", "ICT and equipment", None, None, None, None, None),
    ("1.5.1", "Write the ICT specification", 20, D(2025, 1, 27), 0.25, None, "ICT Team"),
    ("1.5.2", "Install network and screens", 20, D(2025, 11, 24), 0.0, "27", "ICT Team"),
    ("1.5.3", "Fit out the kitchen", 15, D(2025, 12, 1), 0.0, "23", "Catering,Main Contractor"),
    ("1.6", "Opening", None, None, None, None, None),
    ("1.6.1", "Open admissions for nursery and reception", 60, D(2025, 9, 15), 0.0, None, "Admissions Team"),
    ("1.6.2", "Consult staff on transfer", 45, D(2025, 6, 2), 0.0, "6", "HR,Wendy Kyte"),
    ("1.6.3", "Move furniture and records from the old school", 8, D(2026, 3, 30), 0.0, "25", "Osian Grice"),
    ("1.6.4", "Hold open days for families", 5, D(2026, 4, 6), 0.0, "33", "Headteacher,Nia Farrow"),
]


def finish(start, days):
    """The last working day of a task, as the program reckons it."""
    d, left = start, days - 1
    while left:
        d += dt.timedelta(days=1)
        if d.weekday() < 5:
            left -= 1
    return d


spans = {}
for wbs, name, days, start, pc, pred, who in P:
    if days:
        spans[wbs] = (start, finish(start, days), days, pc)
group = None
r = 2
for n, (wbs, name, days, start, pc, pred, who) in enumerate(P, 1):
    level = wbs.count(".")
    put(ws, f"A{r}", n)
    put(ws, f"B{r}", wbs, wrap=False)
    if days:
        s, f, _, _ = spans[wbs]
        put(ws, f"D{r}", f"{days} days")
        put(ws, f"H{r}", pred)
        b.action(ws, r, {"action": (f"C{r}", name), "owner": (f"I{r}", who), "start": (f"E{r}", s), "due": (f"F{r}", f), "percent": (f"G{r}", pc)}, group=group)
        ws[f"C{r}"].alignment = Alignment(indent=level, wrap_text=True)
    else:
        if level:
            group = name
        inside = [v for k, v in spans.items() if k.startswith(wbs + ".")]
        put(ws, f"C{r}", name, bold=True)
        ws[f"C{r}"].alignment = Alignment(indent=level)
        s, f = min(v[0] for v in inside), max(v[1] for v in inside)
        work = sum(1 for i in range((f - s).days + 1) if (s + dt.timedelta(days=i)).weekday() < 5)
        put(ws, f"D{r}", f"{work} days", bold=True)
        put(ws, f"E{r}", s, bold=True)
        put(ws, f"F{r}", f, bold=True)
        put(ws, f"G{r}", round(sum(v[2] * v[3] for v in inside) / sum(v[2] for v in inside), 2), bold=True, fmt="0%")
    r += 1
b.table(ws, "actions", [1], 2, r - 1, {"C": "action", "E": "start", "F": "due", "G": "percent", "I": "owner"})
b.other("Resource_Table1", "the program's list of resources", [
    ["ID", "Resource_Name", "Initials", "Type", "Max_Units"], [1, "Nia Farrow", "NF", "Work", "100%"], [2, "Tom Sheldrake", "TS", "Work", "100%"], [3, "Wendy Kyte", "WK", "Work", "50%"],
    [4, "Osian Grice", "OG", "Work", "100%"], [5, "Procurement", "P", "Work", "100%"], [6, "Main Contractor", "MC", "Work", "100%"], [7, "Headteacher", "H", "Work", "60%"],
], [6, 24, 10, 10, 10])
b.other("Budget", "budget", [
    ["Budget £000"], ["Heading", "2024-25", "2025-26", "Total"], ["Construction", 1850, 7420, 9270], ["Fees", 610, 280, 890], ["Furniture and ICT", 0, 640, 640], ["Contingency", 120, 505, 625], ["Total", 2580, 8845, 11425],
], [22, 10, 10, 10], head=2)
b.save()
