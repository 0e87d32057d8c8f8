from lib import *

b = Book("f01-fire-inspection-improvement", "en", "2023-09-29")
b.owners.update({
    "Group Manager Response": "post", "Head of Protection": "post", "ACO Mabli Strange": "person", "AM Huw Pardoe": "person", "Head of People": "post", "Area Manager Prevention": "post", "GM Protection": "post", "Lowri Caddick": "person",
    "Control Room Manager": "post", "Watch Managers": "post", "Workforce Planning Team": "team", "Rhodri Astley": "person", "Comms": "team", "Fleet Manager": "post", "Data Team": "team", "Head of Finance": "post", "Training Dept": "team", "DCFO": "post", "Shan Bevan-Price": "person",
})
b.states.update({"Complete": "complete", "On track": "in progress", "Not started": "not started", "Off track": ["in progress", "not started", None], "Paused": "on hold", "Closed": "complete"})
b.dates.update({"Q2 23/24": period("2023-09-30", "quarter"), "Q3 23/24": period("2023-12-31", "quarter"), "Q4 23/24": period("2024-03-31", "quarter"), "Monthly": nothing("recurring"), "Following the restructure": nothing("event"), "End of FY": either(["2024-03-31"], "31 March", ["exact", "period"], ["day", "year"]), "Summer 2024": either([None, "2024-08-31", "2024-07-31", "2024-09-22", "2024-09-30"], "a season"), "w/c 9 Oct 23": week("2023-10-09")})
ws = b.sheet("Improvement Plan v6", [8, 30, 48, 18, 24, 14, 14, 9, 12, 50])
title(ws, "A1", "Severnside & Marches Fire and Rescue Authority", "J1")
title(ws, "A2", "Improvement plan following the 2022/23 inspection – version 6, position at 29 September 2023", "J2", size=11)
note(ws, "A3", "AFI = area for improvement. Sponsors answer to the Authority; delivery leads do the work. Next update to the Performance & Scrutiny Panel 16 November.", "J3")
for a, w in {"A5": "AFI", "C5": "Our response", "D5": "People", "F5": "Timescale", "H5": "Progress"}.items():
    put(ws, a, w, bold=True, fill="FFC00000", color="FFFFFFFF", box=True)
for m in ("A5:B5", "D5:E5", "F5:G5", "H5:J5"):
    ws.merge_cells(m)
head(ws, 6, ["No.", "What the inspectorate said", "Action we are taking", "Sponsor", "Delivery lead", "Begin", "Finish", "%", "Status", "Commentary"])
L = [("A", None), ("B", None), ("C", "action"), ("D", None), ("E", "owner"), ("F", "start"), ("G", "due"), ("H", "percent"), ("I", "status"), ("J", None)]
r = b.fill(ws, 7, L, """
## EFFECTIVENESS
AFI 1 | The service should make sure its risk-based inspection programme is properly resourced | Recruit four fire safety inspectors | DCFO | Head of Protection | @2023-02-01 | @2023-07-31 | =1 | Complete | All four in post by 24 July
^ | ^ | Re-score all 1,140 premises on the programme | DCFO | GM Protection | @2023-03-01 | @2023-12-22 | =0.65 | On track | 741 scored at end of September
^ | ^ | Agree a service level for consultations with building control | DCFO | Head of Protection / Lowri Caddick | @2023-06-01 | Q3 23/24 | =0.25 | On track | First meeting held with three of the five councils
^ | ^ | Report inspection numbers to the Panel | DCFO | Data Team | @2023-04-01 | Monthly | | On track | In the performance pack since May
AFI 2 | Prevention visits are not always aimed at those most at risk | Buy household data and build a risk map | ACO Strange | Area Manager Prevention | @2023-01-09 | @2023-05-31 | =1 | Complete |
^ | ^ | Move 20% of visits from self-referral to targeted | ACO Strange | Area Manager Prevention and Watch Managers | @2023-06-01 | @2024-03-31 | =0.4 | On track | 12% so far
^ | ^ | Clear the backlog of 612 visits | ACO Strange | Watch Managers | @2023-03-01 | @2023-08-31 | =0.8 | Off track | 124 left; overtime agreed for October
^ | ^ | Write to partner agencies about new referral form | ACO Strange | Comms | | w/c 9 Oct 23 | =0 | Not started |
AFI 3 | Fire control should have a reliable way of passing fire survival guidance to the incident ground | Procure shared electronic board | DCFO | Control Room Manager | @2023-04-03 | @2023-11-30 | =0.5 | On track | Preferred supplier chosen
^ | ^ | Test the procedure in two tall buildings | DCFO | Group Manager Response | | @2024-02-16 | =0 | Not started | Buildings chosen
^ | ^ | Train all control staff | DCFO | Training Dept | | Following the restructure | =0 | Paused | Waits for the control restructure
## EFFICIENCY
AFI 4 | The service should show a clear rationale for the resources given to each function | Publish a resourcing statement with the budget | ACO Strange | Head of Finance | @2023-09-04 | End of FY | =0.1 | On track |
^ | ^ | Review crewing at the three day-crewed stations | ACO Strange | AM Huw Pardoe | @2023-05-15 | @2023-10-31 | =0.75 | On track | Report drafted
^ | ^ | Set up a benefits register for projects | ACO Strange | Rhodri Astley | @2023-02-01 | @2023-04-28 | =1 | Closed | Register has 14 entries
AFI 5 | Replacement of fleet has slipped | Catch up with deferred replacement of six pumps | ACO Strange | Fleet Manager | @2023-01-03 | Summer 2024 | =0.33 | On track | Two delivered
^ | ^ | Put a fleet condition score in the quarterly report | ACO Strange | Fleet Manager & Data Team | @2023-07-03 | Q2 23/24 | =1 | Complete | First score in report to September Panel
## PEOPLE
AFI 6 | Staff do not always have confidence in the grievance process | Train 30 managers to hear grievances | Head of People | Training Dept | @2023-03-20 | @2023-09-29 | =0.9 | On track | 27 trained, last three on 4 October
^ | ^ | Bring in an independent speak-up line | Head of People | Shan Bevan-Price | @2023-02-06 | @2023-06-30 | =1 | Complete | Went live 12 June
^ | ^ | Publish what changed as a result of each grievance theme | Head of People | Comms | | Q4 23/24 | =0 | Not started |
^ | ^ | Repeat the culture survey | Head of People | Head of People | | 30 April 2024 | =0 | Not started |
AFI 7 | The service should assure itself that secondary contracts are managed | Audit hours of all staff with second jobs | Head of People | Workforce Planning Team | @2023-05-01 | @2023-07-14 | =1 | Closed | Three cases followed up
^ | ^ | Put an approval form on the rota system | Head of People | Rhodri Astley | @2023-08-01 | TBC | =0.2 | Paused | Supplier cannot give a date
AFI 8 | More should be done to improve diversity at every level | Hold have-a-go days at six on-call stations | Head of People | Workforce Planning Team; Watch Managers | @2023-04-22 | @2023-10-14 | =0.67 | On track | Four held
^ | ^ | Review the wording of every advert | Head of People | Shan Bevan-Price | @2023-02-13 | @2023-03-31 | =1 | Complete |
^ | ^ | Set up a reverse mentoring scheme for senior officers | Head of People | ACO Mabli Strange | | Ongoing | =0.3 | On track | Five pairs
^ | ^ | Look again at dignity facilities at the eleven oldest stations | Head of People | | | | =0 | Not started | Lead to be agreed with Estates
""", bands="J")
for g in b.actions:
    afi = next((m.min_row for m in ws.merged_cells.ranges if m.min_col == 1 == m.max_col and m.min_row <= g["row"] <= m.max_row), g["row"])
    g.setdefault("open", {})["group"] = {"accept": [g.pop("group"), ws[f"A{afi}"].value, ws[f"B{afi}"].value, None], "why": "the chapter, or the area for improvement"}
b.table(ws, "actions", [5, 6], 7, r - 1, {"C": "action", "D": None, "E": "owner", "F": "start", "G": "due", "H": "percent", "I": "status", "J": ("latestUpdate", "notes", "evidence", None)})
n = [ws[f"I{i}"].value for i in range(7, r)]
put(ws, f"A{r+1}", f"Complete or closed: {n.count('Complete') + n.count('Closed')}     On track: {n.count('On track')}     Off track: {n.count('Off track')}     Paused: {n.count('Paused')}     Not started: {n.count('Not started')}", bold=True, wrap=False)
b.other("Version history", "history of the document", [["Version", "Date", "Who", "What changed"], [1, D(2023, 1, 16), "R Astley", "First draft"], [2, D(2023, 3, 1), "R Astley", "Agreed by Authority"], [5, D(2023, 7, 28), "R Astley", "June position"], [6, D(2023, 9, 29), "R Astley", "September position"]], [10, 14, 18, 30])
b.other("Panel dates", "dates of meetings", [["Performance & Scrutiny Panel 2023/24"], ["Date", "Venue", "Papers due"], [D(2023, 11, 16), "HQ", D(2023, 11, 8)], [D(2024, 2, 8), "Teams", D(2024, 1, 31)], [D(2024, 5, 9), "HQ", D(2024, 5, 1)]], [14, 14, 14], head=2)
b.other("Abbreviations", "glossary", [["Short", "Long"], ["AFI", "Area for improvement"], ["ACO", "Assistant Chief Officer"], ["AM", "Area Manager"], ["DCFO", "Deputy Chief Fire Officer"], ["GM", "Group Manager"]], [10, 36])
b.date_format = "dd-mmm-yy"
b.save()
