from lib import *

b = Book("g01-corporate-parenting-strategy", "en", "2023-10-13")
b.owners.update({"Team Manager, Leaving Care": "post", "Virtual School Head": "post", "Fostering Team": "team", "IRO Service": "team", "Head of Children’s Services": "post", "Lead Member": "post", "Participation Officer": "post", "Housing Solutions": "team", "LAC Nurse": "post", "Placement Finding Team": "team", "Corporate HR": "team", "Service Manager (CLA)": "post", "Health Board": "body", "Bethan Starkey": "person", "Idris Pennant": "person", "Corporate Parenting Board": "body", "All elected members": "everyone", "Careers Wales": "body", "Communications": "team", "Commissioning Officer": "post"})
b.owners["Team Manager, Leaving Care"] = "post"
b.special["All elected members"] = [{"text": "All elected members", "kind": "everyone", "lead": True}]
b.dates.update({
    "Dec 2023": period("2023-12-31", "month"), "end of financial year": some(["2024-03-31"], "the end of the financial year now running"), "Each CLA review": nothing("recurring"), "Autumn half term 2023": some(span("2023-10-27", "2023-11-06"), "the half-term holiday"), "On appointment": nothing("event"), "From April 2024": some(["2024-04-01", "2024-04-30"], "a month from which it holds"),
    "Year 2": some(["2024-03-31", "2025-03-31"], "a year of the strategy"), "Once Cabinet approves": nothing("event"), "Quarterly": nothing("recurring"), "Summer 2024": some(["2024-06-30", "2024-07-31", "2024-08-31", "2024-09-22", "2024-07-19"], "a season"), "to be agreed": nothing("placeholder"), "w/c 23 October 2023": week("2023-10-23"),
})
ws = b.sheet("Delivery Plan", [24, 7, 46, 28, 26, 14, 20, 10, 46])
title(ws, "A1", "Cyngor Sir Bro Taldir / Taldir County Council", "I1", size=11)
title(ws, "A2", "CORPORATE PARENTING STRATEGY 2023–26 – DELIVERY PLAN", "I2", size=15)
note(ws, "A3", "Six monthly report to Corporate Parenting Board, 13th October 2023. Report of: Head of Children’s Services", "I3")
head(ws, 5, ["Our promise", "Ref", "We will", "Responsible Officer", "Who else will help", "Commencing", "Timescale", "BRAG", "Position at end September"], fill="FFE4DFEC")
L = [("A", "group"), ("B", None), ("C", "action"), ("D", "owner"), ("E", None), ("F", "start"), ("G", "due"), ("H", "rag"), ("I", None)]
T = """
1. Somewhere to call home | 1a | Recruit 12 new foster carers, of whom 4 for teenagers | Fostering Team | Foster Wales | @2023-04-03 | @2024-03-29 | GREEN | 7 approved, 2 more at panel in Nov
^ | 1b | Cut the number of out of county placements by a fifth | Service Manager (CLA) / Placement Finding Team | | @2023-04-03 | Year 2 | RED | 31 at the end of Sept. It was 28 in April.
^ | 1c | Open the second two-bed home | Commissioning Officer | Property | @2023-06-05 | 15/12/23 | AMBER | CIW registration takes longer than we allowed for
^ | 1d | Give every child a memory box before any move | IRO Service | Social workers | | Ongoing | GREEN |
^ | 1e | Review the skills payments to carers | Fostering Team; Corporate HR | Finance | @2023-09-04 | Once Cabinet approves | |
2. Doing well at school | 2a | PEPs to be completed within 20 school days | Virtual School Head | Designated teachers | @2023-05-01 | @2023-07-21 | BLUE | 94% at the end of term, target was 90
^ | 2b | Trauma informed training for all designated teachers | Virtual School Head | Ed Psychs | | Autumn half term 2023 | AMBER | 41 of 58
^ | 2c | Laptop within a fortnight of coming into care | Idris Pennant | ICT | @2023-04-17 | 30.06.23 | BLUE |
^ | 2d | Look at each exclusion within 48 hrs | Virtual School Head & Idris Pennant | Inclusion | | On-going | GREEN | None in the half year
^ | 2e | Celebrate achievement: awards evening | Participation Officer | | | w/c 23 October 2023 | GREEN | Booked, 62 nominated
3. Being healthy and happy | 3a | Health assessments on time: 85% | LAC Nurse | | @2023-04-03 | end of financial year | RED | 61%, second nurse left in July
^ | 3b | Appoint to the vacant nurse post | Health Board | | @2023-08-07 | @2023-11-30 | AMBER | Interviews 24 Oct
^ | 3c | Dentist for every child | LAC Nurse / Health Board | | | to be agreed | RED | No NHS list open in the north of the county
^ | 3d | Free leisure cards for children and foster familys | Bethan Starkey | Leisure | @2023-04-10 | May 2023 | BLUE | 212 issued
^ | 3e | Ask about hobbies | IRO Service | | | Each CLA review | GREEN |
4. Growing up and moving on | 4a | Pathway plan by 16th birthday | Team Manager, Leaving Care | PAs | | Ongoing | GREEN | 2 late of 19
^ | 4b | Joint protocol on homelessness for 16/17 year olds | Housing Solutions / Service Manager (CLA) | Legal | @2023-05-15 | 29 September 2023 | AMBER | Draft with legal
^ | 4c | Council tax exemption up to 25 | Head of Children’s Services | Revenues | | 1st April 2023 | BLUE | In force
^ | 4d | Three training flats | Housing Solutions | RSLs | | Summer 2024 | GREEN | First one let
^ | 4e | Ring-fence two apprenticeships a year for care leavers | Corporate HR | Careers Wales | | From April 2024 | |
^ | 4f | Gap group mentors | Careers Wales | | | Dec 2023 | GREEN |
5. Having a say | 5a | Young people to sit on interview panels for social work posts | Participation Officer | HR | @2023-04-03 | On appointment | GREEN | 5 panels
^ | 5b | Relaunch the Children in Care Council with a new name | Participation Officer and Bethan Starkey | | @2023-04-24 | @2023-08-25 | BLUE | “Lleisiau Taldir”
^ | 5c | Translate the promise into Welsh, Arabic and Kurdish | Communications | | | 31/10/2023 | AMBER | Arabic outstanding
^ | 5d | Mind of My Own app | | | | Year 2 | |
^ | 5e | Report what children told us to Board | Participation Officer | | | Quarterly | GREEN |
6. Being good corporate parents | 6a | Training for members on their duty | All elected members | Dem. Services | @2023-05-22 | @2023-10-31 | AMBER | 33 of 51
^ | 6b | Every directorate to make one pledge | Lead Member | Heads of Service | | 22 Dec 2023 | GREEN | 4 out of 6
"""
r = b.fill(ws, 6, L, T)
for g in b.actions:
    c = g["claimedRag"]
    if c == "Blue":
        g["status"] = "complete"
        g.pop("completedOn", None)
    elif c:
        open_status(g, "in progress", None, *(["not started", "on hold"] if c == "Red" else []))
    else:
        open_status(g, "not started", None)
    w = g["group"]
    open_group(g, w, w.split(". ", 1)[1])
b.table(ws, "actions", [5], 6, r - 1, {"C": "action", "D": "owner", "F": "start", "G": "due", "H": "claimedRag", "I": ("latestUpdate", "notes", "evidence", None)})
put(ws, f"A{r+1}", "BRAG key", bold=True)
for i, (k, w) in enumerate((("Blue", "Delivered"), ("Green", "On target"), ("Amber", "Some slippage"), ("Red", "Off target – Board to discuss"), (None, "Blank = not due to start"))):
    put(ws, f"B{r+1+i}", None, fill=k and FILL[k], box=True)
    put(ws, f"C{r+1+i}", w)
b.other("Data", "figures", [["Measure", "Mar 22", "Mar 23", "Sep 23"], ["Children looked after", 288, 301, 306], ["Placed with parents", 41, 38, 35], ["3+ moves in the year", "9.1%", "8.4%", "n/a"], ["Care leavers in EET at 12 months", "58%", "61%", "64%"]], [34, 10, 10, 10])
b.other("Board members", "membership", [["Name", "Representing", "Term ends"], ["Cllr Merfyn Chubb", "Lead Member (Chair)", "May 2027"], ["Bethan Starkey", "Children’s Services", None], ["Idris Pennant", "Virtual School", None], ["“A” and “K”", "Lleisiau Taldir", "July 2024"]], [24, 26, 14])
b.other("2020-23 (superseded)", "plan of earlier strategy, hidden", [["Action", "Officer", "When", "Outcome"], ["Adopt the children’s promise", "Lead Member", "2020", "Closed"], ["Set up a Board", "Director", "2021", "Closed"]], [36, 18, 12, 14], hidden=True)
b.date_format = "dd/mm/yyyy"
b.save()
