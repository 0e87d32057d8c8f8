from lib import *

b = Book("e06-internal-audit-follow-up", "en", "2023-09-30")
for who, kind in {
    "Head of Estates": "post", "Payroll Manager": "post", "Head of Revenues": "post", "Information Governance Officer": "post", "Corporate Director (Resources)": "post", "School Business Manager": "post",
    "Headteacher": "post", "Fleet Manager": "post", "Transport Team": "team", "Procurement Manager": "post", "Head of ICT": "post", "Group Manager - Adults": "post", "HR Manager": "post",
    "Rhodri Salisbury": "person", "Anita Coombes": "person", "Revenues Team": "team", "Heads of Service": "team", "Governing Body": "body", "Emergency Planning Officer": "post",
    "Section 151 Officer": "post", "Deputy Monitoring Officer": "post", "Cyber Security Lead": "post",
}.items():
    b.owners[who] = kind
b.special["Vacant (was Head of Estates)"] = []
b.dates.update({
    "Immediate": nothing(), "Immediately": nothing(), "On-going": nothing("ongoing"), "TBC": nothing("placeholder"), "With next renewal": nothing("event"),
    "Financial year end 2023/24": either(["2024-03-31"], "31 March", ["exact", "period"]), "Quarterly": nothing("recurring"), "Before Christmas 2023": either(span("2023-12-20", "2023-12-25") + ["2023-12-31"], "Christmas"),
    "Annually in March": nothing("recurring"), "Summer 2023": either(["2023-07-31", "2023-08-31", "2023-09-30", "2023-09-22", None], "a season"), "31st March": day("2023-03-31", "year-inferred"),
})
b.states.update({"Implemented": "complete", "Partially implemented": "in progress", "Not yet due": ["not started", "in progress", None], "Not implemented": ["not started", "in progress"], "No longer applicable": "cancelled", "Superseded": "cancelled", "Risk accepted": ["cancelled", "complete", None]})

ws = b.sheet("Follow up Sept 2023", [26, 12, 7, 44, 9, 48, 24, 16, 16, 16, 16, 46])
title(ws, "A1", "Internal Audit – Follow Up of Recommendations", "L1")
note(ws, "A2", "Governance and Audit Committee, 19 October 2023. Position at 30 September 2023 as told to us by the services.", "L2")
head(ws, 4, ["Audit report and date", "Assurance", "Rec", "Weakness found", "Priority", "Recomendation / agreed management action", "Officer accountable", "When", None, None, "Position at 30 September 2023", None])
head(ws, 5, [None, None, None, None, None, None, None, "Originally agreed", "First revision", "Second revision", "Status", "What the service says"])
for m in ("A4:A5", "B4:B5", "C4:C5", "D4:D5", "E4:E5", "F4:F5", "G4:G5", "H4:J4", "K4:L4"):
    ws.merge_cells(m)
DATA = [
    ("Payroll\nMarch 2022", "Reasonable", [
        (1, "Overtime paid without a second signature", "High", "Require a second signature on all overtime claims over £250", "Payroll Manager", D(2022, 4, 30), None, None, "Implemented", "In place May 2022"),
        (2, "Leavers reported late", "High", "Report all leavers to payroll within three days", "Heads of Service / HR Manager", "Immediate", None, None, "Partially implemented", "Better, but schools still late"),
        (3, "No reconciliation of deductions", "Medium", "Reconcile deductions to the ledger each quarter", "Payroll Manager", "Quarterly", None, None, "Implemented", None),
        (4, "Old starter form in use", "Low", "Withdraw the 2014 starter form", "HR Manager", "30.6.22", None, None, "Superseded", "Form now electronic"),
    ]),
    ("Council tax recovery\nJune 2022", "Limited", [
        (1, "Arrears written off in error", "High", "Have the Section 151 Officer approve write-offs over £1,000", "Head of Revenues", D(2022, 7, 31), None, None, "Implemented", None),
        (2, "Reminders stopped in the pandemic", "High", "Restart the yearly timetable of reminders and summonses", "Revenues Team", D(2022, 9, 1), D(2022, 12, 1), None, "Implemented", "First run 5 December 2022"),
        (3, "Empty homes not inspected", "Medium", "Inspect all long term empty homes once a year", "Rhodri Salisbury", "31st March", "Q3 2023/24", None, "Partially implemented", "210 of 388"),
        (4, "Staff relate to debtors", "Medium", "Collect a declaration of interest from each officer", "Head of Revenues", "Annually in March", None, None, "Implemented", None),
        (5, "No target for collection", "Low", "Set and publish a collection target", "Head of Revenues and Section 151 Officer", D(2023, 4, 1), None, None, "Implemented", "97.1%"),
    ]),
    ("Glanmor Primary School\nOctober 2022", "Limited", [
        (1, "Dinner money kept in a drawer", "High", "Bank all income weekly and keep the rest in the safe", "School Business Manager", "Immediately", None, None, "Implemented", "Tested by us 2 February"),
        (2, "School fund not audited since 2018", "High", "Have the school fund audited and the certificate sent to us", "Headteacher", D(2022, 12, 31), D(2023, 3, 31), D(2023, 10, 31), "Not implemented", "Auditor found at last"),
        (3, "No inventory", "Medium", "Carry out an inventory of all items over £100", "School Business Manager", "end of February 2023", D(2023, 7, 21), None, "Implemented", None),
        (4, "Governors’ interests out of date", "Medium", "Renew the register of interests", "Governing Body", "Autumn meeting 2022", None, None, "Implemented", None),
        (5, "One person orders and pays", "High", "Separate ordering from payment", "Headteacher, School Business Manager", "14/11/2022", None, None, "Risk accepted", "School too small; head checks all"),
    ]),
    ("Fleet and fuel\nJanuary 2023", "Reasonable", [
        (1, "Fuel cards not tied to vehicles", "High", "Reissue cards by vehicle", "Fleet Manager", D(2023, 3, 31), D(2023, 6, 30), None, "Implemented", None),
        (2, "Mileage not entered at the pump", "Medium", "Block a card when mileage is not entered three times", "Fleet Manager / Transport Team", "May 2023", "Oct 2023", None, "Partially implemented", "Supplier testing"),
        (3, "No policy for taking vans home", "Medium", "Write a policy and take it to the unions", "Transport Team", "Summer 2023", "Before Christmas 2023", None, "Partially implemented", "Draft with unions"),
        (4, "Trackers switched off", "Low", "Fit trackers that cannot be switched off", "Fleet Manager", "With next renewal", None, None, "Not yet due", None),
        (5, "Depot tanks uninsured", "High", "Insure the tanks at both depots", "Vacant (was Head of Estates)", D(2023, 2, 28), "TBC", None, "Not implemented", "No one in post since March"),
    ]),
    ("Information governance\nApril 2023", "Reasonable", [
        (1, "Subject access requests late", "High", "Answer nine in ten requests within a month", "Information Governance Officer", D(2023, 9, 30), None, None, "Partially implemented", "81%"),
        (2, "Paper files in corridor at Ty Afon", "High", "Move files to the records store", "Group Manager - Adults", "19 May 2023", None, None, "Implemented", None),
        (3, "Retention schedule eight years old", "Medium", "Bring the retention schedule up to date", "Information Governance Officer & Deputy Monitoring Officer", "Financial year end 2023/24", None, None, "Not yet due", "Two services done"),
        (4, "New staff without training", "Medium", "Make the e-learning part of induction", "HR Manager", D(2023, 6, 1), None, None, "Implemented", None),
    ]),
    ("Cyber resilience\nJuly 2023", "Limited", [
        (1, "Servers without updates", "High", "Patch all servers within 14 days of release", "Head of ICT", "31/08/2023", None, None, "Implemented", None),
        (2, "Backups never restored in a test", "High", "Restore a full backup to a clean site", "Cyber Security Lead", D(2023, 11, 30), None, None, "Not yet due", "Booked for 11 November"),
        (3, "Old accounts open", "High", "Close accounts not used for 60 days", "Anita Coombes", "w/e 15/9/23", None, None, "Implemented", "412 closed"),
        (4, "Plan names people who have left", "Medium", "Rewrite the incident plan", "Head of ICT with Emergency Planning Officer", "Q4 2023/24", None, None, "Not yet due", None),
        (5, "Members use own email", "Medium", "Give all members a council tablet", "Corporate Director (Resources)", "Mar 2024", None, None, "No longer applicable", "Members’ IT policy changed"),
    ]),
]
b.dates["w/e 15/9/23"] = either(["2023-09-15", "2023-09-17"], "the end of a week", ["exact", "period"], ["day", "week"])
b.dates["Autumn meeting 2022"] = either([None, "2022-11-30", "2022-12-31"], "a meeting in a season; no day")
r = 6
total = {}
for audit, assurance, recs in DATA:
    top = r
    put(ws, f"A{r}", audit, bold=True, box=True)
    put(ws, f"B{r}", assurance, box=True, fill={"Limited": FILL["Amber"], "Reasonable": FILL["Green"]}[assurance])
    for no, weak, prio, act, who, due, rev1, rev2, st, says in recs:
        final = ("J", rev2) if rev2 else ("I", rev1)
        b.action(ws, r, {"action": (f"F{r}", act), "owner": (f"G{r}", who), "due": (f"H{r}", due), "revisedDue": (f"{final[0]}{r}", final[1]), "status": (f"K{r}", st)}, group=audit)
        if rev2:
            put(ws, f"I{r}", rev1, box=True)
        for letter, v in (("C", no), ("D", weak), ("E", prio), ("L", says)):
            put(ws, f"{letter}{r}", v, box=True)
        if st in ("Superseded", "No longer applicable"):
            strike(ws, r, "CDEFGHIJKL")
        total[st] = total.get(st, 0) + 1
        r += 1
    ws.merge_cells(f"A{top}:A{r-1}")
    ws.merge_cells(f"B{top}:B{r-1}")
for a in b.actions:
    a.pop("group")
    if a["raw"].get("owner", "").startswith("Vacant"):
        a.pop("owners")  # nobody, or the post that is empty: in doubt
b.table(ws, "actions", [4, 5], 6, r - 1, {"F": "action", "G": "owner", "H": "due", "I": ("revisedDue", None), "J": ("revisedDue", None), "K": "status", "L": ("latestUpdate", "notes", "evidence", None)})
r += 1
put(ws, f"F{r}", "Summary", bold=True)
for st, n in total.items():
    r += 1
    put(ws, f"F{r}", st)
    put(ws, f"G{r}", n)
b.other("Assurance levels", "definitions", [
    ["What our opinions mean"], ["Opinion", "Meaning"], ["Substantial", "Controls are sound and followed"], ["Reasonable", "Some weaknesses, none of which puts the service at serious risk"], ["Limited", "Weaknesses that put the service at risk"], ["No assurance", "Controls have broken down"],
], [18, 70], head=2)
b.other("Audit plan 23-24", "the audits to be carried out, no recommendations", [
    ["Annual audit plan 2023/24"], ["Audit", "Days", "Auditor", "Quarter", "Stage"], ["Treasury management", 12, "PK", "Q2", "Final report"], ["Homelessness grants", 15, "LM", "Q3", "Fieldwork"], ["Licensing", 10, "PK", "Q3", "Planning"], ["Schools themed: purchasing cards", 20, "LM", "Q4", "Not started"],
], [34, 8, 10, 10, 16], head=2)
b.other("Training register", "register of training", [
    ["Fraud awareness training"], ["Name", "Service", "Date attended", "Passed"], ["A Coombes", "ICT", D(2023, 5, 3), "Yes"], ["R Salisbury", "Revenues", D(2023, 5, 3), "Yes"], ["M Otway", "Fleet", D(2023, 5, 17), "No"],
], [20, 16, 14, 10], head=2)
b.save()
