from lib import *

b = Book("g08-governing-body-matters-arising", "en", "2022-03-25")
b.known.update({"RE": "Rhian Eastoe", "GP": "Gethin Parfitt", "MS": "Margaret Sloane", "CL": "Ceri Lodwick", "PK": "Father Paul Keane", "JB": "Jo Barnaby", "TW": "Tudor Wills"})
b.owners.update({"Clerk": "post", "All governors": "everyone", "Chair": "post", "Finance cttee": "body", "School Council": "body", "LA": "body", "Caretaker": "post"})
b.special["All governors"] = [{"text": "All governors", "kind": "everyone", "lead": True}]
b.states.update({"Done": "complete", "c/fwd": ["in progress", "not started", None], "In hand": "in progress", "Not yet": "not started", "No longer needed": "cancelled", "Done 4/3": "complete", "Started": "in progress", "Waiting for LA": ["on hold", "in progress", None]})
b.dates.update({
    "next FGB": nothing("event"), "before Easter": some(span("2022-04-08", "2022-04-17") + ["2022-04-30"], "Easter or the end of the term"), "by half term": some(span("2022-02-18", "2022-02-28"), "the half-term holiday"), "8 Oct": day("2021-10-08", "year-inferred"), "asap": nothing(), "each meeting": nothing("recurring"), "end of Nov": some(["2021-11-30"], "the end of a month"), "31 Jan": day("2022-01-31", "year-inferred"), "April": some(["2022-04-30"], "a month without a year"), "29/4": day("2022-04-29", "year-inferred"), "when Estyn comes": nothing("event"), "Thurs 31 March": day("2022-03-31", "year-inferred"), "summer term": some(span("2022-07-15", "2022-07-29") + ["2022-07-31", "2022-08-31"], "the end of a term"), "Feb finance meeting": nothing("event"), "1st Dec": day("2021-12-01", "year-inferred"), "?": nothing("placeholder"), "w/c 17 Jan": week("2022-01-17"), "Nov 2021": period("2021-11-30", "month"),
})
b.dates["?"] = either([None], "a question mark")
ws = b.sheet("Minutes summary", [8, 40, 46, 20, 18, 18, 34])
title(ws, "A1", "St Tegfan’s VA Primary School – Governing Body", "G1")
title(ws, "A2", "Summary of minutes and actions, school year 2021/22 (newest meeting first)", size=11)
note(ws, "A3", "Prepared by the Clerk for matters arising. The signed minutes are the legal record. Initials: see list of governors.", "G3")
head(ws, 5, ["Minute", "Discussed / resolved", "Action to follow", "By whom", "By", "Reported back", "What was said"], fill="FFE2EFDA")
L = [("A", None), ("B", None), ("C", "action"), ("D", "owner"), ("E", "due"), ("F", "status"), ("G", None)]
T = """
## Full governing body – 23 March 2022
22/31 | Apologies TW. Declarations: none !skip=True
22/32 | Budget 22/23: carry forward lower than hoped | Bring three-year budget on the new form | RE / Finance cttee | next FGB
22/33 | ALN reform | Send CL the questions for ALN governor visit | GP | Thurs 31 March
22/34 | Energy prices – heating left on in half term | Time clock to be put right & key holders told | Caretaker | asap
22/35 | RE syllabus (new curriculum) | Meet diocese on RVE, report back | PK, GP | 29/4
22/36 | Parent governor election | Write to parents with nomination form | Clerk | April
22/37 | Uniform: cost of blazer | Ask pupils what they think | School Council | before Easter
22/38 | Hybrid meetings RESOLVED to continue !skip=True
22/39 | AOB: Platinum Jubilee | Offer a date in June for tea party | JB & MS | 6 May 2022
## Full governing body – 12 January 2022
22/11 | Covid: 14 staff off | Update risk assessment for week beginning 17th | GP | w/c 17 Jan | Done |
22/12 | Complaints policy out of date | Adopt the WG model, with our names in | Clerk | 31 Jan | Done 4/3 | Late but done
22/13 | Safeguarding audit | Two gaps to close: visitors’ book, website | GP / MS | by half term | In hand | Website still to do
22/14 | Finance: £9k over on supply | Find out if insurance is better value | RE | Feb finance meeting | Done | No change for this year
22/15 | Head’s performance management – closed session, no paper !skip=True
22/16 | Governor training | All to do data module online | All governors | 4.3.22 | c/fwd | 7 out of 11 have
22/17 | Hall floor | Get LA surveyor to look at it | TW | @2022-02-11 | Waiting for LA | Chased twice
22/18 | School trip charging | Put hardship line in the letter | GP | | Done |
22/19 | Car park – near miss | Ask council for zig-zags outside gate | Chair & TW | ? | Waiting for LA |
## Full governing body – 10 November 2021
21/71 | Estyn inspection “likely in the new cycle” | Governors’ crib sheet on data | CL, GP | when Estyn comes | Started | First draft good
21/72 | Accounts of the school fund | Have fund audited by somebody new | RE | 1st Dec | Done | Signed 29 Nov
21/73 | Welsh | Invite Athrawes Bro to speak | JB | @2022-01-12 | Done | Came in January
21/74 | Toilets, Y3/4 | Quotation from two plumbers | TW / Caretaker | end of Nov | Done | £3,850
21/75 | Link visits | One visit each term and a note to the Clerk | All governors | each meeting | In hand |
21/76 | Walking bus | Look for 6 volunteers | MS | summer term | No longer needed | Bus pass now free
## Full governing body – 22 September 2021
21/51 | Election of Chair – MS, vice JB !skip=True
21/52 | Committees | Send out new committee lists | Clerk | 8 Oct | Done |
21/53 | Standing orders | Read and sign code of conduct | All governors | @2021-11-10 | Done | 11/11
21/54 | CO2 monitors not delivered | Chase LA | GP | Nov 2021 | Done | Arrived 2 Nov
21/55 | School prospectus | New photos, Welsh version | JB; Clerk | 17/12/21 | Not yet | Photographer ill
21/56 | Leaking roof over nursery | Claim on the LA’s repairs pot | LA | | c/fwd |
"""
r = b.fill(ws, 6, L, T, bands="G")
put(ws, f"A{r+1}", "Next meeting: Wednesday 11 May 2022 at 6pm in the hall", bold=True, wrap=False)
for g in b.actions:
    w = g["group"]
    open_group(g, w, w.split(" – ")[1], None)
b.table(ws, "actions", [5], 6, r - 1, {"C": "action", "D": "owner", "E": "due", "F": "status", "G": ("latestUpdate", "notes", "evidence", None)})
b.other("Governors", "list of governors", [["", "Name", "Type", "Term of office ends", "Committee"], ["MS", "Margaret Sloane", "Foundation (Chair)", D(2024, 8, 31), "F, P"], ["JB", "Jo Barnaby", "Parent (Vice)", D(2023, 11, 9), "C"], ["RE", "Rhian Eastoe", "LA", D(2025, 3, 31), "F"], ["CL", "Ceri Lodwick", "Teacher", D(2023, 8, 31), "C"], ["PK", "Father Paul Keane", "Foundation", None, "C"], ["TW", "Tudor Wills", "Community", D(2022, 6, 14), "P"], ["GP", "Gethin Parfitt", "Headteacher", None, "all"]], [6, 22, 20, 20, 12])
b.other("Attendance", "attendance", [["", "22/9", "10/11", "12/1", "23/3"], ["MS", "/", "/", "/", "/"], ["JB", "/", "A", "/", "/"], ["RE", "/", "/", "/", "/"], ["CL", "/", "/", "A", "/"], ["PK", "A", "/", "/", "/"], ["TW", "/", "/", "/", "A"], ["GP", "/", "/", "/", "/"]], [8, 8, 8, 8, 8])
b.other("Policies", "policies and reviews", [["Policy", "Committee", "Last review", "Next"], ["Safeguarding", "FGB", "Sept 2021", "Sept 2022"], ["Complaints", "FGB", "Mar 2022", "Mar 2024"], ["Charging", "F", "Jan 2022", "Jan 2024"]], [18, 12, 14, 14])
b.date_format = "d mmmm yyyy"
b.save()
