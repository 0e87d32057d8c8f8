from lib import *

b = Book("g09-housing-association-continuity-risks", "en", "2021-09-30")
b.owners.update({"Group Chief Executive": "post", "Director of Homes": "post", "Head of Assets": "post", "ICT Manager": "post", "Company Secretary": "post", "Repairs Team": "team", "Finance Business Partner": "post", "Compliance Manager": "post", "Income Team": "team", "People Services": "team", "Care & Support": "team", "Audit & Risk Committee": "body", "Gas contractor": "body", "Sheltered scheme managers": "team", "Llio Tranter": "person", "Marcus Abboud": "person", "Communications Officer": "post"})
for k in ("Care & Support", "Audit & Risk Committee"):
    b.special[k] = [{"text": k, "kind": b.owners[k], "lead": True}]
b.special["Director of Homes / Care & Support"] = [{"text": "Director of Homes", "kind": "post", "lead": True}, {"text": "Care & Support", "kind": "team", "lead": False}]
b.dates.update({"Autumn 2021": some(span("2021-11-30", "2021-12-23") + ["2021-09-30", "2021-10-31", "2021-12-31"], "a season"), "Before clocks go back": nothing("event"), "6-monthly": nothing("recurring"), "y/e 21/22": some(["2022-03-31"], "the end of a financial year"), "Nov Board": nothing("event"), "By 1st Nov": day("2021-11-01", "year-inferred"), "Sept 2021": period("2021-09-30", "month"), "30/10": day("2021-10-30", "year-inferred"), "10 days": nothing(), "not yet set": nothing("placeholder"), "January": some(["2022-01-31"], "a month without a year"), "Q4 21-22": either(["2022-03-31"], "a quarter", ["period"], ["quarter"]), "tenancy by tenancy": nothing()})
ws = b.sheet("Risks & treatment", [8, 52, 28, 16, 11, 20, 11, 44])
title(ws, "A1", "CARTREFI MENAI-ARTH – STRATEGIC AND CONTINUITY RISKS", "H1", size=13)
note(ws, "A2", "Quarter 2 2021/22. Each risk in a shaded line with its owner and score (likelihood x impact, gross > net); what we are doing about it below.", "H2")
head(ws, 4, ["Ref", "Risk / treatment", "Assigned to", "Review or due date", "Score", "Stage", "% there", "Assurance and remarks"], fill="FFADB9CA")
b.states.update({"Finished": "complete", "Moving": "in progress", "Yet to start": "not started", "Stuck": ["on hold", "in progress"], "Dropped": "cancelled"})
DATA = """
# SR1 | Failure of gas, electrical or fire safety (Director of Homes) | 20 > 10
a | 100% of gas certificates in date | Compliance Manager; Gas contractor | Ongoing | Moving | 0.98 | 31 no access
b | Five-year electrical tests: catch up after lockdown | Head of Assets | y/e 21/22 | Moving | 0.6 | 1,140 of 1,900
c | New fire doors, Llys Enfys | Marcus Abboud | 22/10/21 | Stuck | 0.35 | Supply of glass
d | Move compliance data to one system | ICT Manager / Compliance Manager | Q4 21-22 | Moving | 0.4 |
e | Evacuation plan at each sheltered scheme | Sheltered scheme managers | @2021-08-31 | Finished | 1 | Seen by AP
# SR2 | Income falls (Finance Director) | 16 > 9
a | Ring all tenants who move onto UC in first fortnight | Income Team | 10 days | Moving | 0.7 |
b | Test rent model at CPI + 0 | Finance Business Partner | Nov Board | Yet to start | 0 | Waiting for WG rent policy
c | Bad debt provision 2.1% to 2.8% | Finance Business Partner | @2021-07-30 | Finished | 1 |
d | Two more money advisers | People Services | 15 Nov 2021 | Moving | 0.5 | Interviews 11 & 12 October
# SR3 | Cyber attack or long loss of systems (Director of Resources) | 20 > 12
a | Backups off line and tested | ICT Manager | 6-monthly | Moving | 0.5 | May test OK
b | Paper list of vulnerable tenants for each office | Director of Homes / Care & Support | @2021-09-24 | Finished | 1 |
c | Replace VPN | ICT Manager | @2021-11-12 | Moving | 0.8 |
d | Phishing exercise with all colleagues | Llio Tranter | Sept 2021 | Finished | 1 | 22% clicked, was 38
e | Cyber insurance | Company Secretary | not yet set | Stuck | 0.2 | Insurer wants MFA first
# SR4 | Cannot let homes at the pace needed (Director of Homes) | 12 > 9
a | Void standard – agree with repairs | Repairs Team | @2021-06-25 | Finished | 1 |
b | Second kitchen contractor for voids | Head of Assets | By 1st Nov | Moving | 0.65 |
c | Welcome visits after six weeks | Income Team | tenancy by tenancy | Dropped | 0.1 | Merged with UC calls
# SR5 | Severe weather and flood (Head of Assets) | 15 > 12
a | Sand bags and pumps at four sites | Repairs Team & Marcus Abboud | Before clocks go back | Moving | 0.5 |
b | Update call-out rota | Repairs Team | 30/10 | Yet to start | 0 |
c | Flood doors, Glan yr Afon 1–22 | Head of Assets | January | Moving | 0.15 | Grant of £88k agreed
d | Text message service for tenants | Communications Officer, ICT Manager | @2021-10-15 | Moving | 0.9 |
# SR6 | Board not equipped for growth (Group Chief Executive) | 9 > 6
a | Skills matrix | Company Secretary | @2021-05-28 | Finished | 1 |
b | Recruit two members with development background | Group Chief Executive; Company Secretary | Autumn 2021 | Moving | 0.3 |
c | Exercise: loss of head office for a week | Audit & Risk Committee | 9.12.21 | Yet to start | 0 |
d | Succession plan for directors | People Services | | Yet to start | 0 |
"""
r, prev = 5, None
for line in DATA.strip().split("\n"):
    c = [x.strip() or None for x in line.lstrip("# ").split("|")]
    if line[0] == "#":
        risk, own = re.fullmatch(r"(.*) \((.*)\)", c[1]).groups()
        for a, v in (("A", c[0]), ("B", risk), ("C", own), ("E", c[2])):
            put(ws, f"{a}{r}", v, bold=True)
        for a in "ABCDEFGH":
            ws[f"{a}{r}"].fill = PatternFill("solid", start_color="FFD6DCE4")
            ws[f"{a}{r}"].border = BOX
        code = c[0]
    else:
        due = dt.date.fromisoformat(c[3][1:]) if c[3] and c[3][0] == "@" else c[3]
        put(ws, f"A{r}", f"{code}{c[0]}", box=True)
        g = b.action(ws, r, {"action": (f"B{r}", c[1]), "owner": (f"C{r}", c[2]), "due": (f"D{r}", due), "status": (f"F{r}", c[4]), "percent": (f"G{r}", float(c[5]) if c[5] not in "01" else int(c[5]))})
        open_group(g, risk, f"{code} {risk}", code, f"{code}: {risk}", f"{code} – {risk}", f"{code} / {risk}")
        put(ws, f"H{r}", c[6], box=True)
        ws[f"E{r}"].border = BOX
    r += 1
b.table(ws, "actions", [4], 5, r - 1, {"B": "action", "C": "owner", "D": "due", "F": "status", "G": "percent", "H": ("latestUpdate", "notes", "evidence", None)})
note(ws, f"A{r+1}", "Approved by Executive 5 October; Audit & Risk Committee 19 October 2021", f"H{r+1}")
b.other("Appetite", "risk appetite", [["Area", "Appetite", "Score we accept"], ["Safety", "Averse", 6], ["Income", "Cautious", 9], ["Growth", "Open", 12]], [16, 14, 16])
b.other("Incident log", "incidents", [["Date", "Incident", "Hours lost", "Lessons"], [D(2021, 1, 20), "Storm: phones down", 7, "Mobile rota"], [D(2021, 4, 9), "Burst main at office", 16, "Laptops home each night"], [D(2021, 8, 2), "Email outage", 3, "None"]], [12, 24, 12, 28])
b.other("Call tree", "contacts", [["Who", "Rings", "Mobile"], ["Group Chief Executive", "Directors", "07700 900 118"], ["Director of Homes", "Heads", "07700 900 142"], ["Llio Tranter", "Staff reps", "07700 900 177"]], [24, 16, 18])
b.other("Q1 2021-22", "earlier version of the register, hidden", [["Ref", "Risk", "Score"], ["SR1", "Failure of gas, electrical or fire safety", 12], ["SR2", "Income falls", 9], ["SR3", "Cyber attack", 12]], [8, 40, 8], hidden=True)
b.date_format = "dd.mm.yyyy"
b.save()
