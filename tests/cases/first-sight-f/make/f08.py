from lib import *

b = Book("f08-community-hospital-group-minutes", "en", "2024-03-19")
b.known.update({"MO": "Marged Oldroyd", "SB": "Dr Sunil Bhatt", "KL": "Kirsty Lomax", "WH": "Wyn Havard", "TP": "Tegan Prosser", "JA": "Joan Askew", "DR": "Delyth Rosser"})
b.owners.update({"All": "everyone", "Estates": "team", "Pharmacy": "team", "Ward sisters": "team", "Infection Control": "team", "Chair": "post", "Catering Manager": "post", "Facilities": "team", "Ward managers": "team"})
b.special["All"] = [{"text": "All", "kind": "everyone", "lead": True}]
b.states.update({"Done": "complete", "In hand": "in progress", "Outstanding": ["not started", "in progress", None], "Closed": "complete", "Not progressed": ["not started", None], "Superseded": "cancelled", "Held": "on hold"})
b.dates.update({
    "Next meeting": nothing("event"), "16 Feb": day("2024-02-16", "year-inferred"), "1 March": day("2024-03-01", "year-inferred"), "end Feb": either(["2024-02-29"], "the end of a month", ["exact", "period"], ["day", "month"]), "w/c 4 March": week("2024-03-04"), "March mtg": nothing("event"), "12/4": day("2024-04-12", "year-inferred"), "end of April": either(["2024-04-30"], "the end of a month", ["exact", "period"], ["day", "month"]),
    "Before CQ visit in June": nothing("event"), "Mon 25 March": day("2024-03-25", "year-inferred"), "May": either(["2024-05-31"], "a month without a year", ["period"], ["month"]), "15th April": day("2024-04-15", "year-inferred"), "weekly": nothing("recurring"), "Today": either([None, "2024-03-18"], "the day of the meeting"), "no date set": nothing("placeholder"), "Jan 24": period("2024-01-31", "month"), "Dec mtg": nothing("event"),
})
def minutes(name, when, present, items, text_rows):
    ws = b.sheet(name, [6, 62, 44, 16, 16])
    title(ws, "A1", "Dyffryn Clas Community Hospital – Quality, Safety & Environment Group", "E1", size=13)
    put(ws, "A2", f"Minutes of meeting held {when}, Seminar Room 2", bold=True, wrap=False)
    put(ws, "A3", "Present: " + present, wrap=False)
    put(ws, "A4", "Apologies: see attendance sheet", wrap=False)
    head(ws, 6, ["Item", "Discussion", "Action", "Who", "By when"], fill="FFF2F2F2")
    r, item = 7, None
    for line in items.strip().split("\n"):
        cells = [x.strip() or None for x in line.split("|")]
        n, text, act, who, due = cells + [None] * (5 - len(cells))
        put(ws, f"A{r}", n and (int(n) if n.isdigit() else n), bold=True)
        put(ws, f"B{r}", text)
        if text and n:
            item = text
        if act:
            g = b.action(ws, r, {"action": (f"C{r}", act), "owner": (f"D{r}", who), "due": (f"E{r}", due)})
        r += 1
    b.table(ws, "actions", [6], 7, r - 1, {"C": "action", "D": "owner", "E": "due"})
    put(ws, f"A{r+1}", text_rows, wrap=False)
minutes("Minutes 5 Feb 24", "Monday 5 February 2024 at 2pm", "MO (chair), SB, KL, WH, JA, DR", """
1 | Welcome and apologies
 | MO welcomed DR to her first meeting.
2 | Minutes of last meeting – agreed. Actions are on the log.
3 | Falls
 | Seven falls in January, five of them after 8pm. Bay 3 worst. | Move the night desk to Bay 3 for a month’s trial | JA | 16 Feb
 | Sensor mats: two of six don’t work. | Return faulty mats & ask for a credit | Estates | end Feb
4 | Infection control
 | Hand hygiene 84%, down from 93%. | Spot checks on both wards, three a week | Infection Control / Ward sisters | weekly
 | Curtains in treatment room overdue. | Change curtains | Facilities | 1 March
5 | Medicines
 | Fridge went above 8 degrees twice, nobody told Pharmacy. | Put a laminated card on every fridge saying who to ring | KL & Pharmacy | w/c 4 March
 | | Report on the two incidents | KL | March mtg
6 | Estates walkabout
 | WH went through photos. Group unhappy about the ramp. | Get three quotes for ramp | WH | Next meeting
 | Bins by the kitchen door again. | Agree a bin day with the contractor | WH, Catering Manager | end Feb
7 | Complaints – two, both answered. No action.
8 | AOB – none
""", "Next meeting: Monday 18 March 2024, 2pm")
minutes("Minutes 18 Mar 24", "Monday 18 March 2024 at 2.10pm", "MO (chair), SB, WH, TP, JA, DR", """
1 | Apologies – KL
2 | Minutes of 5 February – agreed, but item 6 should say “two ramps”.
3 | Falls
 | Four in February. Trial has helped. SB: we should not stop it because the month is up. | Write up trial for the Health Board’s falls lead | JA / SB | 12/4
 | | Ask finance whether second mat order can come from revenue | TP | Mon 25 March
4 | Infection control
 | 91%. Thanks to both wards. | Send a thank you to all staff | Chair | Today
 | Norovirus plan out of date (2019). | Rewrite norovirus plan | DR with Infection Control | end of April
5 | Fire
 | Drill on 28 Feb took 9 minutes. Two doors propped open. | Second drill, at night this time | WH | Before CQ visit in June
 | | Remind everyone about doors at handover | Ward managers | ASAP
6 | Visitors’ parking
 | Long talk about the barrier. No decision.
 | | Find out what the council charges at Heol Las | TP | May
7 | Risk register – no change to scores | Add lift to the register | MO |
8 | Staffing
 | Housekeeping has two vacancies since Christmas. | Go back out to advert with better hours | TP; Facilities | 15th April
9 | AOB
 | DR asked about the garden. | Everyone to bring one idea for garden | All | Next meeting
10 | Date of next meeting – 29 April, SB to chair
""", "Minutes taken by T Prosser. Unconfirmed.")
ws = b.sheet("Log b-fwd", [12, 8, 50, 16, 14, 16, 44])
title(ws, "A1", "Action log: brought forward from 2023 (newer actions are in the minutes until the next meeting)", "G1", size=11)
head(ws, 3, ["Date of meeting", "Min.", "What was agreed", "Lead", "Deadline", "State on 18 March", "Note"], fill="FFD9D9D9")
r = b.fill(ws, 4, [("A", None), ("B", None), ("C", "action"), ("D", "owner"), ("E", "due"), ("F", "status"), ("G", None)], """
~@2023-07-10 | 4.2 | Buy bariatric chair for day room | WH | @2023-09-29 | Closed | Arrived October
~@2023-07-10 | 6 | Post visiting hours on website | TP | @2023-07-31 | Closed |
@2023-09-11 | 3.1 | Replace call bells in Bays 1–4 | Estates | @2023-12-15 | In hand | Bays 1 and 2 finished
~@2023-09-11 | 5 | Audit of controlled drugs book | KL / Pharmacy | 30/10/23 | Done | Clean audit
@2023-09-11 | 7.3 | Second defibrillator for outpatients | SB | Dec mtg | Outstanding | League of Friends to be asked
@2023-11-06 | 2 | Check water outlets that are hardly used | Estates & Infection Control | Ongoing | In hand |
@2023-11-06 | 4 | Bilingual signs on ground floor | TP | Jan 24 | Held | Waits for board’s new style guide
~@2023-11-06 | 6.1 | Volunteer drivers’ rota | JA | 8.12.23 | Superseded | Red Cross runs it now
@2023-11-06 | 8 | Look at a shared podiatry room | MO | no date set | Not progressed |
@2023-11-06 | 9.2 | Mouthcare training for night staff | DR | @2024-02-23 | Done | 14 out of 15
""", grey=True)
b.table(ws, "actions", [3], 4, r - 1, {"C": "action", "D": "owner", "E": "due", "F": "status", "G": ("latestUpdate", "notes", "evidence", None)})
b.other("Members", "members of the group", [["Initials", "Name", "Role"], ["MO", "Marged Oldroyd", "Chair, independent member"], ["SB", "Dr Sunil Bhatt", "GP lead"], ["KL", "Kirsty Lomax", "Pharmacist"], ["WH", "Wyn Havard", "Estates officer"], ["TP", "Tegan Prosser", "Hospital administrator"], ["JA", "Joan Askew", "Ward sister, Ward 1"], ["DR", "Delyth Rosser", "Ward sister, Ward 2"]], [10, 22, 28])
b.other("Attendance", "attendance", [["", "10 Jul", "11 Sep", "6 Nov", "5 Feb", "18 Mar"], ["MO", "y", "y", "y", "y", "y"], ["SB", "y", "-", "y", "y", "y"], ["KL", "y", "y", "-", "y", "-"], ["WH", "y", "y", "y", "y", "y"], ["TP", "y", "y", "y", "-", "y"], ["JA", "-", "y", "y", "y", "y"], ["DR", None, None, None, "y", "y"]], [8, 9, 9, 9, 9, 9])
b.date_format = "d.m.yy"
b.save()
