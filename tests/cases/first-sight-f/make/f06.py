from lib import *

b = Book("f06-depot-move-planner-export", "en", "2021-06-18")
P = "Alun Trehearn|Becky Stott|Omar Lewin|Siwan Garmon|Pete Duffield|Hannah Croke|Vaughan Lyle".split("|")
for p in P:
    b.owners[p] = "person"
b.states.update({"Completed": "complete", "In progress": "in progress", "Not started": "not started"})
ws = b.sheet("Tasks", [14, 46, 20, 14, 11, 30, 16, 12, 12, 12, 12, 8, 14, 16, 12, 26, 40])
for i, (k, v) in enumerate((("Plan name", "Depot relocation – Fair Mead to Cropper’s Yard"), ("Plan ID", "xT4mQ0bEakWz"), ("Date of export", "06/18/2021")), 1):
    put(ws, f"A{i}", k, wrap=False)
    put(ws, f"B{i}", v, wrap=False)
head(ws, 5, ["Task ID", "Task Name", "Bucket Name", "Progress", "Priority", "Assigned To", "Created By", "Created Date", "Start Date", "Due Date", "Late", "Completed Date", "Completed By", "Completed Checklist Items", "Labels", "Description"], fill=None)
for c in ws[5]:
    c.fill = PatternFill()
TASKS = """
Sign lease for Cropper’s Yard | Property | Completed | Urgent | Hannah Croke | Alun Trehearn | @2021-01-11 | @2021-01-11 | @2021-02-26 | false | @2021-02-24 | Hannah Croke | 3/3 | Legal |
Give notice on Fair Mead | Property | Completed | Important | Hannah Croke | Alun Trehearn | @2021-01-11 | | @2021-03-31 | false | @2021-03-29 | Hannah Croke | | Legal | Six months
Condition survey before we hand back | Property | Not started | Medium | Hannah Croke;Vaughan Lyle | Alun Trehearn | @2021-01-11 | | @2021-09-10 | false | | | 0/4 | |
Planning consent for wash-down bay | Property | In progress | Urgent | Vaughan Lyle | Hannah Croke | @2021-02-01 | @2021-02-15 | @2021-05-28 | true | | | 2/3 | Consents | Officer off sick, promised for end of June
Trade effluent consent | Property | Not started | Important | Vaughan Lyle | Hannah Croke | @2021-02-01 | | @2021-07-09 | false | | | | Consents |
Resurface yard | Works | In progress | Important | Vaughan Lyle;Pete Duffield | Vaughan Lyle | @2021-03-01 | @2021-05-17 | @2021-06-25 | false | | | 1/2 | | North half laid
Move fuel tank | Works | Not started | Urgent | Pete Duffield | Vaughan Lyle | @2021-03-01 | @2021-08-02 | @2021-08-20 | false | | | 0/5 | Safety | Must be empty first
Salt barn – base and walls | Works | Completed | Important | Pete Duffield | Vaughan Lyle | @2021-03-01 | @2021-03-22 | @2021-05-14 | false | @2021-05-20 | Pete Duffield | 2/2 | |
Salt barn - roof | Works | In progress | Important | Pete Duffield | Vaughan Lyle | @2021-03-01 | @2021-05-24 | @2021-06-11 | true | | | | | Waiting for purlins
Security fence and gates | Works | Completed | Medium | Vaughan Lyle | Vaughan Lyle | @2021-03-01 | @2021-04-06 | @2021-04-30 | false | @2021-04-30 | Vaughan Lyle | | |
Fit out mess room + lockers | Works | Not started | Medium | Vaughan Lyle;Siwan Garmon | Vaughan Lyle | @2021-03-02 | | @2021-08-13 | false | | | 0/6 | |
Charging points x 8 | Works | Not started | Low | | Omar Lewin | @2021-04-12 | | | false | | | | Nice to have |
Order line into new site | IT & phones | Completed | Urgent | Omar Lewin | Alun Trehearn | @2021-01-18 | @2021-01-18 | @2021-02-12 | false | @2021-02-10 | Omar Lewin | | | 90 day lead time
Line live and tested | IT & phones | In progress | Urgent | Omar Lewin | Omar Lewin | @2021-02-12 | | @2021-06-30 | false | | | 0/1 | |
Move door entry system | IT & phones | Not started | Medium | Omar Lewin | Omar Lewin | @2021-02-12 | | @2021-08-27 | false | | | | |
CCTV: privacy assessment | IT & phones | Completed | Important | Omar Lewin;Becky Stott | Omar Lewin | @2021-02-12 | | @2021-04-16 | false | @2021-05-04 | Becky Stott | 5/5 | Legal |
CCTV: install 12 cameras | IT & phones | Not started | Important | Omar Lewin | Omar Lewin | @2021-02-12 | @2021-07-05 | @2021-07-23 | false | | | | |
Two-way radio coverage test | IT & phones | Completed | Low | Pete Duffield | Omar Lewin | @2021-02-12 | | | false | @2021-03-19 | Pete Duffield | | |
Formal consultation with unions | People | Completed | Urgent | Siwan Garmon;Alun Trehearn | Siwan Garmon | @2021-01-20 | @2021-02-01 | @2021-03-05 | false | @2021-03-05 | Siwan Garmon | 4/4 | |
Excess travel claims – agree rates | People | In progress | Important | Siwan Garmon | Siwan Garmon | @2021-03-08 | | @2021-06-04 | true | | | 1/2 | | With payroll
Induction at new site, 5 half days | People | Not started | Medium | Siwan Garmon;Pete Duffield;Vaughan Lyle | Siwan Garmon | @2021-03-08 | @2021-09-06 | @2021-09-10 | false | | | 0/5 | Safety |
Update fire and first aid plans | People | Not started | Important | Becky Stott | Siwan Garmon | @2021-03-08 | | @2021-08-31 | false | | | | Safety |
Letter to neighbours | Comms | Completed | Medium | Becky Stott | Becky Stott | @2021-02-22 | | @2021-03-12 | false | @2021-03-11 | Becky Stott | | |
Open evening for residents | Comms | Not started | Low | Becky Stott;Hannah Croke | Becky Stott | @2021-02-22 | | @2021-07-14 | false | | | | |
Change address with 46 suppliers | Comms | In progress | Medium | Becky Stott | Becky Stott | @2021-02-22 | @2021-06-01 | @2021-09-17 | false | | | 9/46 | |
Move weekend – vehicles | Move | Not started | Urgent | Pete Duffield;Alun Trehearn | Alun Trehearn | @2021-03-15 | @2021-09-18 | @2021-09-19 | false | | | 0/8 | Key date |
Move weekend – stores and stock count | Move | Not started | Urgent | Becky Stott | Alun Trehearn | @2021-03-15 | @2021-09-18 | @2021-09-19 | false | | | 0/3 | Key date |
Hand back keys to Fair Mead | Move | Not started | Important | Hannah Croke | Alun Trehearn | @2021-03-15 | | @2021-09-30 | false | | | | Key date |
Lessons learned | Move | Not started | Low | Alun Trehearn | Alun Trehearn | @2021-03-15 | | @2021-11-05 | false | | | | |
"""
L = [("A", None), ("B", "action"), ("C", "group"), ("D", "status"), ("E", None), ("F", "owner"), ("G", None), ("H", None), ("I", "start"), ("J", "due"), ("K", None), ("L", "completedOn"), ("M", None), ("N", None), ("O", None), ("P", None)]
ids = ["aB3kQ", "zT91m", "LpX0w", "qqR7e", "Vn4cH"]
text = "\n".join(f"{ids[i % 5]}{i * 37 + 411:05d}Yk | {t}" for i, t in enumerate(TASKS.strip().split("\n")))
r = b.fill(ws, 6, L, text)
b.table(ws, "actions", [5], 6, r - 1, {"B": "action", "C": ("group", None), "D": "status", "F": "owner", "I": "start", "J": "due", "L": "completedOn"})
for c in b.tables[-1]["columns"]:
    if c["letter"] == "C":
        c["role"] = "group"
ws.auto_filter.ref = f"A5:P{r-1}"
ws.freeze_panes = "C6"
b.other("Vehicles", "register of assets", [["Fleet no.", "Reg", "Type", "MOT due", "Next service"], [114, "CX66 ABN", "Gritter", D(2021, 10, 1), D(2021, 9, 3)], [118, "CX17 LMD", "Sweeper", D(2021, 12, 9), D(2021, 8, 16)], [131, "CV19 PRT", "Tipper", D(2021, 7, 22), D(2021, 7, 22)], [140, "CN70 HHE", "Van", D(2023, 9, 1), D(2021, 11, 30)]], [10, 12, 12, 14, 14])
b.other("Stock", "list of stores", [["Bay", "Item", "Quantity"], ["1A", "Cones", 640], ["1B", "Barriers", 210], ["2A", "Sand (t)", 14], ["Yard", "Salt (t)", 1900]], [8, 16, 10])
b.date_format = "mm/dd/yyyy"
b.save()
