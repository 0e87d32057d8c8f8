from lib import *

b = Book("f09-college-risk-register", "en", "2020-11-20")
b.owners.update({"Vice Principal": "post", "Director of Finance": "post", "Head of Estates": "post", "IT Services": "team", "Safeguarding Lead": "post", "HR Director": "post", "Registrar": "post", "Clerk": "post", "Heads of Faculty": "team", "Student Union": "body", "Elan Moxon": "person", "Bryn Castell": "person", "Marketing": "team", "Head of Work-based Learning": "post"})
b.known.update({"RJS": "Ros Jellicoe-Smith", "AB": "Ahmed Baig"})
b.states.update({"Done": "complete", "Started": "in progress", "To do": "not started", "Stopped": "cancelled", "Waiting on others": ["on hold", "in progress"]})
b.dates.update({"By Christmas": either([None, "2020-12-18", "2020-12-24", "2020-12-25", "2020-12-31", "2020-12-23"], "Christmas: the feast or the end of the term"), "Jan 2021 enrolment": nothing("event"), "every half term": nothing("recurring"), "Easter 2021": either([None, "2021-04-04", "2021-03-26", "2021-04-30", "2021-04-01"], "Easter: the feast or the end of the term"), "Nov": either(["2020-11-30"], "a month without a year", ["period"], ["month"]), "Autumn term": either([None] + span("2020-12-16", "2020-12-23") + ["2020-12-31"], "the end of a term"), "Q1 2021": either(["2021-03-31", None, "2021-06-30"], "a quarter of the calendar year or of the financial year"), "When WG guidance comes": nothing("event"), "4 weeks": nothing(), "Spring 2021": either([None, "2021-03-31", "2021-03-26", "2021-04-30", "2021-05-31", "2021-06-20"], "a season or a term"), "30th": nothing(), "End Nov 20": either(["2020-11-30"], "the end of a month")})
b.dates["30th"] = either([None, "2020-11-30"], "a day without a month")
ws = b.sheet("Register", [6, 34, 34, 5, 5, 7, 40, 11, 44, 24, 15, 14, 5, 5, 7, 9])
title(ws, "A1", "Coleg Y Foryd – Corporate risk register", "P1")
note(ws, "A2", "Reviewed by Senior Management 20 November 2020. L = likelihood, I = impact, each 1–5. Treat, Tolerate, Transfer. Only risks to be treated have something in the blue columns.", "P2")
for a, m, w, f in (("A4", "C4", "The risk", "FFD9D9D9"), ("D4", "F4", "Before controls", "FFF8CBAD"), ("G4", "H4", "What we have now", "FFD9D9D9"), ("I4", "L4", "What else we will do", "FF9DC3E6"), ("M4", "O4", "After", "FFC6E0B4")):
    put(ws, a, w, bold=True, fill=f, box=True)
    ws.merge_cells(f"{a}:{m}")
head(ws, 5, ["ID", "What could happen", "What that would mean", "L", "I", "Score", "Controls", "Response", "Further mitigation", "To be done by", "Deadline", "Progress", "L", "I", "Score", "Trend"], fill="FFEDEDED")
DATA = """
## Money
=1 | Fewer students enrol than budgeted | Clawback of grant | 4 | 5 | Weekly enrolment report | Treat | Run a second open evening online | Marketing / Heads of Faculty | @2020-12-03 | Started | 3 | 4 | ↓
=2 | Pension costs rise again | Deficit budget | 4 | 4 | Three-year forecast | Treat | Model the effect of a 3% rise and take to Finance Committee | Director of Finance | By Christmas | To do | 4 | 3 | →
=3 | Franchise partner fails | Learners stranded | 2 | 4 | Monthly account meetings | Tolerate | | | | | 2 | 4 | →
=4 | Fraud in bursary payments | Loss, bad press | 3 | 3 | Two signatures | Treat | Match bursary bank details against payroll | AB | 30th | Done | 2 | 2 | ↓
=5 | Commercial income stays shut | £400k gap | 5 | 4 | Furlough | Treat | Close restaurant until Easter and redeploy four staff | HR Director and Director of Finance | End Nov 20 | Done | 4 | 3 | →
## Learners
=6 | Blended learning leaves some behind | Poor outcomes | 4 | 4 | Laptops on loan | Treat | Ring every learner under 70% attendance | Heads of Faculty | every half term | Started | 3 | 3 | →
=7 | ^ | ^ | 4 | 4 | Loan of dongles | Treat | Buy 120 more dongles | IT Services | 27/11/20 | Started | 3 | 3 | →
=8 | Safeguarding concern missed online | Harm to a learner | 3 | 5 | Designated leads | Treat | New reporting form inside Teams | Safeguarding Lead; IT Services | Nov | Done | 2 | 5 | ↓
=9 | Placement hours cannot be met | Learners cannot qualify | 4 | 4 | Agreed with awarding body | Treat | Apply adapted assessment for care courses | Registrar | When WG guidance comes | Waiting on others | 3 | 3 | ↑
=10 | Apprentices made redundant | Fewer completions | 4 | 3 | Redundancy protocol | Treat | Match 31 displaced apprentices to new employers | Head of Work-based Learning | Q1 2021 | Started | 3 | 2 | →
=11 | Mental health waiting list | Drop out | 4 | 4 | Counsellors, 3 fte | Treat | Train wellbeing mentors in each campus | RJS & Student Union | Spring 2021 | To do | 3 | 3 | ↑
## People
=12 | Staff burnout | Absence | 4 | 4 | Helpline | Treat | No meetings on Friday afternoons | Vice Principal | Ongoing | Started | 3 | 3 | →
=13 | Key person risk in MIS | No returns sent | 3 | 4 | Notes | Treat | Appoint a deputy | HR Director | Jan 2021 enrolment | To do | 2 | 3 | →
=14 | Lack of Welsh-medium tutors | Targets missed | 4 | 3 | Sabbaticals | Treat | Three bursaries for tutors to learn Welsh | Elan Moxon | Easter 2021 | To do | 3 | 3 | →
=15 | Strike | Closed campus | 2 | 3 | Joint committee | Tolerate | | | | | 2 | 3 | →
=16 | DBS renewals late | Breach | 2 | 5 | System flag | Treat | Clear 22 late renewals | HR Director | 4 weeks | Started | 1 | 5 | ↓
## Estate and systems
=17 | Ransomware | No systems for weeks | 4 | 5 | Backups | Treat | Multi-factor sign-in for all staff | IT Services | @2020-10-30 | Done | 3 | 5 | ↓
=18 | ^ | ^ | 4 | 5 | Firewall | Treat | Tabletop exercise with governors | Vice Principal / Clerk | @2021-01-27 | To do | 3 | 4 | →
=19 | Old boiler at Lower Campus fails | Closure in cold weather | 4 | 3 | Service contract | Treat | Bring forward replacement | Head of Estates | TBC | Waiting on others | 2 | 3 | ↑
=20 | Outbreak of Covid on site | Campus closed | 4 | 5 | Risk assessments | Treat | Monitor CO2 in 40 rooms with no windows | Head of Estates | @2020-12-11 | Started | 3 | 4 | →
=21 | Flood at Lower Campus | Closure | 2 | 4 | Insurance | Transfer | | | | | 2 | 3 | →
=22 | Minibus accident | Injury | 2 | 5 | Permit test | Treat | Sell oldest minibus | Bryn Castell | 31.12.20 | Stopped | 2 | 4 | →
## Governance
=23 | Vacancies on the board | Not quorate | 3 | 3 | Skills audit | Treat | Advertise for three governors with finance skills | Clerk | 4 December 2020 | Started | 2 | 3 | ↓
=24 | Data breach through home working | Fine | 3 | 4 | Policy | Treat | Encrypt all USB sticks or take them back | IT Services | Autumn term | Started | 2 | 3 | →
=25 | ^ | ^ | 3 | 4 | Training | Treat | Refresh data protection course, 100% of staff | Registrar | @2021-02-26 | To do | 2 | 3 | →
=26 | Brexit – tools and parts dear | Overspend | 3 | 2 | Stock | Treat | Order engineering consumables before January | Bryn Castell | asap | Done | 2 | 2 | →
=27 | Regulator finds provision weak | Monitoring visit | 2 | 5 | Self-assessment | Treat | Peer review by another college | | | To do | 2 | 4 | →
"""
out = []
for line in DATA.strip().split("\n"):
    if not line.startswith("##"):
        c = [x.strip() for x in line.split("|")]
        c = c[:3] + ["=" + c[3], "=" + c[4], f"={int(c[3]) * int(c[4])}"] + c[5:11] + ["=" + c[11], "=" + c[12], f"={int(c[11]) * int(c[12])}", c[13]]
        line = " | ".join(c)
        if not c[8]:
            line += " !skip=True"
    out.append(line)
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", None), ("F", None), ("G", None), ("H", None), ("I", "action"), ("J", "owner"), ("K", "due"), ("L", "status"), ("M", None), ("N", None), ("O", None), ("P", None)]
r = b.fill(ws, 6, L, "\n".join(out), bands="P")
for row in range(6, r):
    for c in "FO":
        v = ws[f"{c}{row}"].value
        if isinstance(v, (int, float)):
            k = FILL["Red" if v >= 15 else "Amber" if v >= 8 else "Green"]
            ws[f"{c}{row}"].fill = PatternFill("solid", start_color=k, end_color=k)
for g in b.actions:
    g.setdefault("open", {})["group"] = {"accept": [g.pop("group"), ws[f"B{g['row']}"].value, None], "why": "the kind of risk, or the risk"}
b.table(ws, "actions", [4, 5], 6, r - 1, {"I": "action", "J": "owner", "K": "due", "L": "status"})
b.other("Scale", "scale for scoring", [["", "Likelihood", "Impact"], [1, "Hardly ever", "None to speak of"], [2, "Unlikely", "Minor"], [3, "Could happen", "Moderate"], [4, "Likely", "Serious"], [5, "Almost certain", "Critical"]], [6, 18, 18])
b.other("SMT", "contacts", [["Initials", "Name", "Post"], ["RJS", "Ros Jellicoe-Smith", "Head of Learner Services"], ["AB", "Ahmed Baig", "Finance Manager"], ["EM", "Elan Moxon", "Welsh language champion"]], [10, 24, 26])
b.other("Policies", "list of policies", [["Policy", "Owner", "Last approved", "Review due"], ["Fraud", "Director of Finance", D(2018, 12, 5), D(2020, 12, 5)], ["Data protection", "Registrar", D(2019, 5, 22), D(2021, 5, 22)], ["Lone working", "HR Director", D(2020, 3, 4), D(2022, 3, 4)]], [20, 22, 16, 16])
old = b.sheet("June 2020", [6, 34, 44, 20, 14], hidden=True)
title(old, "A1", "Corporate risk register – June 2020 version")
head(old, 3, ["ID", "What could happen", "Further mitigation", "To be done by", "Deadline"])
for i, row in enumerate(((1, "Fewer students enrol than budgeted", "Phone every applicant", "Marketing", D(2020, 8, 28)), (2, "Outbreak of Covid on site", "Screens at reception", "Head of Estates", D(2020, 7, 31)), (3, "Ransomware", "Multi-factor sign-in for all staff", "IT Services", D(2020, 9, 30))), 4):
    for c, v in zip("ABCDE", row):
        put(old, f"{c}{i}", v, box=True)
b.not_plans.append({"sheet": "June 2020", "why": "the version before, hidden"})
b.date_format = "ddd d mmm yyyy"
b.save()
