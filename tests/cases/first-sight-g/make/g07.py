from lib import *

b = Book("g07-information-commissioner-audit-follow-up", "en", "2022-09-30")
b.owners.update({"SIRO": "post", "Data Protection Officer": "post", "DPO": "post", "Information Governance Board": "body", "Head of Legal": "post", "Records Manager": "post", "Information Asset Owners": "team", "Head of ICT": "post", "Customer Relations": "team", "HR Business Partner": "post", "Learning & Development": "team", "School Business Managers": "team", "Internal Audit": "team", "Eira Vaughan-Pugh": "person", "Colm Devlin": "person", "Facilities": "team"})
b.special["Learning & Development"] = [{"text": "Learning & Development", "kind": "team", "lead": True}]
b.special["DPO / Learning & Development"] = [{"text": "DPO", "kind": "post", "lead": True}, {"text": "Learning & Development", "kind": "team", "lead": False}]
b.states.update({"Complete": "complete", "Partially complete": "in progress", "Not complete": ["not started", "in progress", None], "Not started": "not started", "No longer applicable": "cancelled", "In train": "in progress"})
b.dates.update({"31st March ’22": day("2022-03-31"), "Within 3 months": nothing(), "Q3 2022": some(["2022-09-30", "2022-12-31"], "a quarter of the year or of the financial year"), "IGB June 22": nothing("event"), "Annual": nothing("recurring"), "By year end": some(["2022-12-31", "2023-03-31"], "which year is not said"), "To be confirmed": nothing("placeholder"), "End-July 2022": some(["2022-07-31"], "the end of a month"), "Oct 2022 onwards": some(["2022-10-01", "2022-10-31"], "a month from which it holds"), "new system": nothing("event"), "w/c 12 Sept 2022": week("2022-09-12")})
for k in ("IGB June 22",):
    b.dates[k] = some(["2022-06-30"], "a meeting in a month")
AREAS = [
    ("A Governance", "Scope area A: Governance and accountability", ["Ref", "ICO recommendation", "Priority", "Accepted?", "Council’s agreed action", "Action owner", "Implementation date", "ICO follow-up Sept 22", "Update from the owner"], """
A.01 | Make sure the SIRO gets regular reports of risk | High | Accepted | Quarterly report to the SIRO with the ten top risks | DPO | @2022-03-31 | Complete | First three reports seen
A.02 | Policies should be up to date | Urgent | Accepted | Review all 14 information policies and put them on one page | DPO; Head of Legal | @2022-05-31 | Partially complete | 9 of 14
A.04 | The DPO should report to the highest level | Medium | Partially | Give the DPO a standing item at Corporate Board | SIRO | IGB June 22 | Complete |
A.07 | Refresher training does not take place | Urgent | Accepted | Yearly e-learning, log-in stopped after 60 days | DPO / Learning & Development | End-July 2022 | Partially complete | 81% of staff, log-ins not stopped
A.08 | Specialist training for those who answer requests | High | Accepted | Buy practitioner course for six staff | Learning & Development | 29.4.22 | Complete |
A.11 | Spot checks of offices | Low | Accepted | Clear desk walk round twice a year | Internal Audit & Facilities | Annual | Not complete | Offices closed until May
A.12 | Contracts with processors | High | Accepted | Find every processor contract and add the clauses | Head of Legal | By year end | Partially complete | 112 of 190
A.15 | Privacy notices for children | Medium | Accepted | Write a notice for children and test it in two schools | Eira Vaughan-Pugh / School Business Managers | @2022-07-15 | Complete | Comic strip!skip=False
A.16 | DPIA screening | High | Accepted | Put screening questions in the project mandate | DPO | 31st March ’22 | Complete |
A.18 | Log of processing | Urgent | Accepted | Finish the ROPA for Social Services | Information Asset Owners | @2022-08-26 | Not complete | Vacancy
"""),
    ("B Records", "Scope area B: Records management", ["Ref", "ICO recommendation", "Priority", "Accepted?", "Council’s agreed action", "Action owner", "Implementation date", "ICO follow-up Sept 22", "Update from the owner"], """
B.02 | No corporate retention schedule | Urgent | Accepted | Adopt the Wales-wide schedule | Records Manager | @2022-04-29 | Complete | Adopted by IGB 20 April
B.03 | Off site store is not checked | High | Accepted | Visit store, count boxes & inspect for damp | Records Manager / Facilities | w/c 12 Sept 2022 | Complete | 3 boxes not found, reported
B.05 | Emails are kept for ever | High | Partially | Auto delete after 2 years in Outlook | Head of ICT | new system | In train | Rejected “1 year”
B.06 | Paper files in corridor cabinets | Medium | Accepted | Lock or empty the 40 cabinets on floor 2 | Facilities | Within 3 months | Complete |
B.09 | Tracking of files | Medium | Accepted | Barcode social work files as they leave | Records Manager | @2022-10-28 | Not started |
B.10 | Starters and leavers | Urgent | Accepted | Leaver form closes accounts the same day | HR Business Partner, Head of ICT | 30/6/2022 | Partially complete | Agency staff still by email
B.12 | Destruction certificates | Low | Accepted | Keep certificates on the contract file | Colm Devlin | @2022-03-04 | Complete |
B.13 | Fax machine in the registrar’s office | Low | Accepted | Take fax out of use | Facilities | May 2022 | No longer applicable | Was unplugged in 2019
"""),
    ("C Requests", "Scope area C: Information access requests (SAR, FOI)", ["Ref", "ICO recommendation", "Priority", "Accepted?", "Council’s agreed action", "Action owner", "Implementation date", "ICO follow-up Sept 22", "Update from the owner"], """
C.01 | Half of SARs are late | Urgent | Accepted | Two temporary officers to clear 74 late requests | Customer Relations | @2022-06-30 | Partially complete | 19 left
C.02 | No log of verbal requests | High | Accepted | Add a button for verbal requests to the CRM | Head of ICT / Customer Relations | @2022-09-23 | In train | In test
C.04 | Redaction done with marker pen | Urgent | Accepted | Buy redaction software, 15 licences | Colm Devlin | @2022-02-25 | Complete |
C.05 | Quality checks | High | Accepted | Second person to look at one in ten answers | Customer Relations | Oct 2022 onwards | Not started |
C.06 | Third party information | Medium | Accepted | Write guidance on third parties with examples | Eira Vaughan-Pugh | @2022-08-12 | Complete | On intranet
C.09 | Publish performance | Low | Accepted | Put FOI figures on website | Customer Relations | Q3 2022 | Not started |
C.10 | FOI exemptions | Medium | Accepted | Workshop for service champions | Head of Legal; Eira Vaughan-Pugh | To be confirmed | Not started | Reformated slides
C.11 | Requests to schools | Medium | Partially | Model procedure to schools | School Business Managers & DPO | 1 Sept 2022 | Complete | Sent with the autumn pack
C.13 | Complaints about requests | Low | Accepted | Tell people of the right to complain in every letter | | @2022-03-31 | Complete |
"""),
]
AREAS = [(a, t, h, x.replace("!skip=False", "")) for a, t, h, x in AREAS]
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", "action"), ("F", "owner"), ("G", "due"), ("H", "status"), ("I", None)]
rows = [["Dwyfach Borough Council"], ["Information Commissioner’s data protection audit (February 2022) – follow-up"], [], ["Scope area", "Complete", "Partially complete", "Other", "Assurance then", "Assurance now"]]
counts = []
for name, t, heads, text in AREAS:
    ws = b.sheet(name, [8, 36, 10, 12, 46, 28, 18, 20, 34])
    title(ws, "A1", t, "I1", size=13)
    put(ws, "A2", "Priority: Urgent = within 3 months, High = 6, Medium = 9, Low = 12. OFFICIAL – SENSITIVE", italic=True, wrap=False)
    head(ws, 4, heads, fill="FFF8CBAD")
    before = len(b.actions)
    r = b.fill(ws, 5, L, text)
    for i in range(5, r):
        p = ws[f"C{i}"]
        p.fill = PatternFill("solid", start_color={"Urgent": "FFFF7C80", "High": "FFFFC000", "Medium": "FFFFFF99", "Low": "FFC6EFCE"}[p.value])
    b.table(ws, "actions", [4], 5, r - 1, {"E": "action", "F": "owner", "G": "due", "H": "status", "I": ("latestUpdate", "notes", "evidence", None)})
    raws = [g["raw"]["status"] for g in b.actions[before:]]
    counts.append([t.split(": ")[1], raws.count("Complete"), raws.count("Partially complete"), len(raws) - raws.count("Complete") - raws.count("Partially complete"), "Limited", "Reasonable"])
    for g in b.actions[before:]:
        open_group(g, None, t, t.split(": ")[1], name)
b.other("Summary", "counts of the audit", rows + counts, [34, 12, 18, 10, 16, 16], head=4)
b.wb.move_sheet("Summary", -3)
b.other("Breaches 21-22", "log of breaches, hidden", [["Date", "What happened", "People", "Told ICO"], [D(2021, 11, 3), "Letter to wrong house", 1, "No"], [D(2022, 1, 17), "Email with cc not bcc", 212, "Yes"]], [12, 28, 8, 10], hidden=True)
b.other("Training dates", "calendar of training", [["Course", "When", "Places"], ["SAR practitioner", D(2022, 11, 8), 12], ["Champions", D(2022, 11, 22), 20]], [20, 14, 8])
b.date_format = "dd/mm/yyyy"
b.save()
