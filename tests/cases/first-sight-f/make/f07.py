from lib import *

b = Book("f07-audit-committee-recommendation-register", "en", "2024-09-12")
b.owners.update({
    "Corporate Director – Place": "post", "Head of Legal": "post", "Payroll Manager": "post", "Head of Housing": "post", "Lettings Team Leader": "post", "Chief Internal Auditor": "post", "S151 Officer": "post", "Head of ICT": "post", "Ruth Dunmore": "person", "Estates": "team", "Headteacher, Ysgol Cae Brân": "post",
    "Contracts Officer": "post", "Emergency Planning": "team", "Llinos Hardacre": "person", "Director of Social Services": "post", "Transport Manager": "post", "Monitoring Officer": "post",
})
b.special["Vacant (was Head of Procurement)"] = [{"text": "Head of Procurement", "kind": "post", "lead": True}]
b.states.update({"✓": "complete", "✗": "not started", "P": "in progress", "n/a": "cancelled"})
b.dates.update({"End June 24": either(["2024-06-30"], "the end of a month"), "With 24/25 accounts": nothing("event"), "Straight away": nothing(), "Mar-24": period("2024-03-31", "month"), "Next policy review": nothing("event"), "30 Sep": day("2024-09-30", "year-inferred"), "Dec 24": period("2024-12-31", "month"), "Q3": either(["2024-12-31", None], "a quarter without a year"), "Oct 24": period("2024-10-31", "month"), "Spring 25": either([None, "2025-03-31", "2025-04-30", "2025-05-31", "2025-06-20", "2025-04-11"], "a season"), "not agreed": nothing("placeholder")})
ws = b.sheet("Register Sept 24", [10, 26, 14, 46, 7, 44, 26, 13, 13, 8, 13, 44])
put(ws, "A1", "Governance & Audit Committee – 12 September 2024 – Item 7, Appendix B", bold=True, size=13, wrap=False)
put(ws, "A2", "Recommendations register (Internal Audit and Audit Wales)", bold=True, wrap=False)
put(ws, "A3", "Position", bold=True, box=True)
for c, w in zip("BCD", ("Place", "Resources", "People")):
    put(ws, f"{c}3", w, bold=True, box=True)
put(ws, "A7", "✓ implemented   P partly   ✗ nothing done yet   n/a no longer applies", italic=True, wrap=False)
put(ws, "A9", "Report", bold=True, fill="FFC6E0B4", box=True)
ws.merge_cells("A9:C9")
put(ws, "D9", "Recommendation", bold=True, fill="FFC6E0B4", box=True)
ws.merge_cells("D9:E9")
put(ws, "F9", "Management response", bold=True, fill="FFC6E0B4", box=True)
ws.merge_cells("F9:I9")
put(ws, "J9", "Follow up by audit", bold=True, fill="FFC6E0B4", box=True)
ws.merge_cells("J9:L9")
head(ws, 10, ["Ref", "Audit", "Issued", "We recommended that…", "H/M/L", "Agreed action", "Responsible", "First date", "Extended to", "Done?", "Date tested", "Auditor’s remarks"], fill="FFC6E0B4")
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", None), ("F", "action"), ("G", "owner"), ("H", "due"), ("I", "revisedDue"), ("J", "status"), ("K", None), ("L", None)]
r = b.fill(ws, 11, L, """
## PLACE
P/23/04-1 | Home to school transport | @2023-06-12 | Contracts are signed before routes begin | H | No route will start without a signed contract | Transport Manager / Contracts Officer | @2023-09-01 | | ✓ | @2024-01-17 | 20 routes tested, all signed
P/23/04-2 | Home to school transport | @2023-06-12 | Escort checks are recorded | H | Log of escorts’ DBS checks, looked at monthly | Transport Manager | @2023-10-31 | @2024-02-29 | ✓ | @2024-03-20 |
P/23/04-3 | Home to school transport | @2023-06-12 | Single-pupil taxis are challenged | M | Panel to look at every route over £60 a day | Corporate Director – Place | Mar-24 | @2024-11-29 | P | @2024-08-28 | Panel has met once
P/23/09-1 | Commercial estate | @2023-11-20 | Rent reviews are carried out on time | H | Catch up with 27 overdue rent reviews | Estates | @2024-06-28 | @2024-12-20 | P | @2024-09-02 | 15 done
P/23/09-2 | Commercial estate | @2023-11-20 | Vacant units are inspected | M | Inspect empty units each month and keep a sheet | Estates | Straight away | | ✓ | @2024-04-09 |
P/23/09-3 | Commercial estate | @2023-11-20 | Debtors are chased | M | Hand over debts above 90 days to Legal | Estates and Head of Legal | 30 Sep | | P | |
P/24/02-1 | Flood response | @2024-05-07 | Out of hours list is right | H | Refresh contact list twice a year | Emergency Planning | End June 24 | | ✓ | @2024-07-11 | Seen
P/24/02-2 | Flood response | @2024-05-07 | Sandbag stocks are counted | L | Count stock every September | Transport Manager | @2024-09-27 | | ✗ | |
## RESOURCES
R/22/11-4 | Payroll | @2022-12-05 | Leavers are taken off in time | H | Weekly report of leavers from HR | Payroll Manager | @2023-02-28 | @2023-06-30 | ✓ | @2023-09-14 | Repeat finding in 2020 – now closed
R/22/11-5 | Payroll | @2022-12-05 | Overpayments are recovered | M | Write a policy on recovering overpayments | Payroll Manager & Head of Legal | @2023-04-28 | @2024-10-31 | ✗ | @2024-08-15 | Third extension
R/23/06-1 | Purchase cards | @2023-07-31 | Receipts are uploaded | M | Suspend cards with no receipt after 30 days | S151 Officer | @2023-10-02 | | ✓ | @2024-02-05 |
R/23/06-2 | Purchase cards | @2023-07-31 | Limits are reviewed | L | Review of all 210 card limits | S151 Officer | Next policy review | | P | |
R/23/12-1 | Contract procedure rules | @2024-01-29 | A contracts register is published | H | Publish register on the web | Vacant (was Head of Procurement) | @2024-04-30 | TBC | ✗ | @2024-08-30 | No owner since May
R/23/12-2 | Contract procedure rules | @2024-01-29 | Exemptions are reported | M | Twice-yearly report on exemptions to this Committee | Monitoring Officer | Oct 24 | | P | | On the work programme
R/24/05-1 | Cyber – Audit Wales | @2024-06-24 | Old servers are switched off | H | Move off the last nine unsupported servers | Head of ICT | Dec 24 | | P | | Six left
R/24/05-2 | Cyber – Audit Wales | @2024-06-24 | Recovery is tested | H | Full restore test with Ruth Dunmore | Head of ICT; Ruth Dunmore | Q3 | | ✗ | |
R/24/05-3 | Cyber – Audit Wales | @2024-06-24 | Members are trained | L | Offer online course to all members | Monitoring Officer | ongoing | | P | | 22 of 40
R/24/07-1 | Capital accounting | @2024-08-19 | Assets under construction are cleared | M | Clear old balances with the year-end | S151 Officer | With 24/25 accounts | | ✗ | |
## PEOPLE
S/23/03-1 | Ysgol Cae Brân | @2023-05-22 | Dinner money is banked weekly | M | Bank every Friday | Headteacher, Ysgol Cae Brân | @2023-06-05 | | ✓ | @2023-12-12 |
S/23/03-2 | Ysgol Cae Brân | @2023-05-22 | The private fund is audited | H | Have last two years’ fund audited | Headteacher, Ysgol Cae Brân | @2023-09-29 | @2024-01-31 | ✓ | @2024-05-21 | Certificate seen
S/23/08-1 | Direct payments | @2023-10-16 | Reviews take place each year | H | Clear 64 late reviews | Director of Social Services | @2024-03-29 | @2024-09-30 | P | @2024-09-04 | 19 left
S/23/08-2 | Direct payments | @2023-10-16 | Unspent money is reclaimed | M | Reclaim balances above eight weeks | Llinos Hardacre | @2024-01-31 | | ✓ | @2024-06-13 | £112k back
S/23/08-3 | Direct payments | @2023-10-16 | A payroll provider is tendered | L | Joint tender with neighbouring council | Llinos Hardacre | Spring 25 | | n/a | | Neighbour has pulled out
S/24/01-1 | Void houses | @2024-04-15 | Time to re-let comes down | H | Inspect before the tenant leaves | Head of Housing / Lettings Team Leader | @2024-07-31 | | P | |
S/24/01-2 | Void houses | @2024-04-15 | Keys are signed for | L | Key safe and signing sheet | Lettings Team Leader | @2024-05-31 | | ✓ | @2024-09-03 |
S/24/01-3 | Void houses | @2024-04-15 | Recharges are raised | M | Recharge policy to Cabinet | Head of Housing | not agreed | | ✗ | |
""", bands="L")
groups = {}
for g in b.actions:
    groups.setdefault(g["group"], []).append(ws[f"J{g['row']}"].value)
for i, (s, w) in enumerate((("✓", "Implemented"), ("P", "Partly"), ("✗", "Nothing yet"))):
    put(ws, f"A{4+i}", w, box=True)
    for c, k in zip("BCD", ("PLACE", "RESOURCES", "PEOPLE")):
        put(ws, f"{c}{4+i}", groups[k].count(s), box=True)
for g in b.actions:
    g.setdefault("open", {})["group"] = {"accept": [g.pop("group"), ws[f"B{g['row']}"].value, None], "why": "the directorate, or the audit"}
    if g["raw"]["owner"].startswith("Vacant"):
        g.pop("owners")  # in doubt
    for o in g.get("owners", []):
        if o["text"].startswith("Headteacher,"):
            o["accept"] = ["Headteacher"]
b.table(ws, "actions", [9, 10], 11, r - 1, {"F": "action", "G": "owner", "H": "due", "I": "revisedDue", "J": "status", "L": ("latestUpdate", "notes", "evidence", None)})
put(ws, f"A{r+1}", "Prepared by the Chief Internal Auditor. Recommendations tested and found done are taken off after being reported once.", italic=True, wrap=False)
b.other("Plan 24-25", "the year’s audits", [["Audit plan 2024/25"], ["Audit", "Days", "Quarter", "State"], ["Treasury management", 12, "Q1", "Final"], ["School admissions", 15, "Q2", "Fieldwork"], ["Leisure income", 10, "Q3", "Not started"], ["Housing benefit", 20, "Q4", "Not started"]], [28, 8, 10, 14], head=2)
b.other("Opinions", "what the opinions mean", [["Opinion", "Means"], ["Substantial", "Sound"], ["Reasonable", "Sound with a few weaknesses"], ["Limited", "Action needed"], ["None", "Control is weak"]], [16, 40])
b.date_format = "dd/mm/yy"
b.save()
