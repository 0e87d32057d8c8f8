from lib import *

b = Book("f12-equality-plan-quarterly-monitoring", "en", "2023-01-20")
b.owners.update({"Equalities Officer": "post", "Head of HR": "post", "Cllr Nadine Pryor": "person", "Customer Services": "team", "Housing Options Manager": "post", "Community Cohesion Team": "team", "Leisure Trust": "body", "Head of Democratic Services": "post", "Head of Education": "post", "Procurement": "team", "Transport Policy Officer": "post", "Iolo Standish": "person", "Youth Service": "team", "Web Team": "team", "All heads of service": "everyone", "Regional Partnership": "body", "Freya Munslow": "person", "Museums": "team", "Payroll": "team", "Cabinet Member for Equalities": "post"})
b.special["All heads of service"] = [{"text": "All heads of service", "kind": "everyone", "lead": True}]
b.dates.update({"March 23": period("2023-03-31", "month"), "annually": nothing("recurring"), "Yr 3": nothing(), "By end 2023": either(["2023-12-31"], "the end of a year"), "Q2": either(["2022-09-30"], "a quarter without a year"), "Q3": either(["2022-12-31"], "a quarter without a year"), "Q4": either(["2023-03-31"], "a quarter without a year"), "In time for May 2022 election": nothing("event"), "Summer 2023": either([None, "2023-08-31", "2023-07-31", "2023-09-22", "2023-07-21", "2023-09-30"], "a season"), "rolling": nothing("ongoing"), "not set": nothing("placeholder"), "Life of the plan": nothing(), "31 Dec": day("2022-12-31", "year-inferred"), "Feb–Mar 23": either(["2023-03-31"], "two months")})
b.dates["rolling"] = either([None], "goes on")
b.dates["Yr 3"] = either([None, "2023-03-31"], "the third year of the plan")
b.dates["Q1 23/24"] = period("2023-06-30", "quarter")
ws = b.sheet("Monitoring 22-23", [28, 46, 26, 16, 6, 30, 6, 30, 6, 34, 14])
title(ws, "A1", "Strategic Equality Plan 2020–24: monitoring sheet, year 3", "K1")
note(ws, "A2", "Fill in one pair of columns each quarter. B = complete, G = going to plan, A = slightly behind, R = well behind. Leave empty if work has not begun.", "K2")
put(ws, "A3", "Quarter 3 returns received 20/1/23 – FM", color="FFFF0000", wrap=False)
for c, w in {"A5": "Objective", "B5": "What we said we’d do", "C5": "Lead", "D5": "Target", "E5": "Apr–Jun", "G5": "Jul–Sep", "I5": "Oct–Dec", "K5": "Measure"}.items():
    put(ws, c, w, bold=True, fill="FFB4A7D6", box=True)
for c in "EGI":
    ws.merge_cells(f"{c}5:{chr(ord(c)+1)}5")
    put(ws, f"{c}6", "RAG", bold=True, fill="FFB4A7D6", box=True)
    put(ws, f"{chr(ord(c)+1)}6", "Comment", bold=True, fill="FFB4A7D6", box=True)
for c in "ABCDK":
    ws.merge_cells(f"{c}5:{c}6")
L = [("A", "group"), ("B", "action"), ("C", "owner"), ("D", "due"), ("E", None), ("F", None), ("G", None), ("H", None), ("I", "rag"), ("J", None), ("K", None)]
T = """
1. Fair pay and a workforce like our county | Publish gender pay gap with the reasons | Head of HR / Payroll | @2023-03-30 | G | Data run | G | | G | Draft with directors | 6.1%
^ | Ask new starters for equality data on their first day | Head of HR | Q2 | G | Form ready | B | In use from 5 Sept | B | | 88%
^ | Anonymous shortlisting for grades 9 and above | Head of HR | @2022-12-16 | A | System can’t do it | A | Manual trial | R | Trial stopped, needs staff time |
^ | Mentors for disabled staff | Freya Munslow | Summer 2023 | | | | | G | First six volunteered | 6
^ | Exit interviews to ask about discrimination | Head of HR | 31 Dec | | | G | Question added | B | | 41
2. Everybody can reach our services | Test all online forms with a screen reader | Web Team | @2022-10-31 | G | 14 of 60 | A | 22 of 60 | A | 37 of 60 | 62%
^ | Hearing loops in three area offices | Customer Services | 30.9.22 | G | | G | Two fitted | B | Third fitted 9 Nov | 3
^ | Easy read version of council tax leaflet | Customer Services & Web Team | Feb–Mar 23 | | | | | G | With printers |
^ | Renew interpretation contract | Procurement | @2022-07-29 | G | | B | Started 1 Aug | B | |
^ | Dropped kerbs: 40 requests outstanding | Transport Policy Officer | March 23 | R | No budget | A | £30k found | G | 29 done | 29
^ | Bus stop audit with disability forum | Transport Policy Officer and Iolo Standish | Q4 | | | | | | Begins in February |
3. People feel safe | Train front line staff to spot hate crime | Community Cohesion Team | Q3 | G | | G | 130 trained | B | 212 trained | 212
^ | Third party reporting centres in two libraries | Community Cohesion Team | @2022-11-25 | A | | A | One open | A | Still one |
^ | School programme on online hate | Youth Service; Head of Education | Q1 23/24 | | | G | Six schools | G | Eleven schools | 11
^ | Bystander sessions with taxi drivers | Regional Partnership | not set | | | | | | Not begun, police post empty |
^ | Report incidents to the Cabinet Member each quarter | Community Cohesion Team | rolling | G | | G | | G | |
4. Housing that suits | Accessible housing register | Housing Options Manager | @2023-02-28 | G | | A | Software late | R | New date needed, likely June |
^ | Look at support for trans people in hostels | Housing Options Manager | By end 2023 | | | | | |  |
^ | Two more Gypsy and Traveller pitches | Cabinet Member for Equalities | Life of the plan | R | | R | | R | Planning appeal |
5. A voice in decisions | Diversity survey of candidates | Head of Democratic Services | In time for May 2022 election | B | 54 replies | B | | B | | 54
^ | Pay for care costs of members made simple | Head of Democratic Services | @2022-09-30 | G | | B | Form cut to one page | B | |
^ | Impact assessment with every Cabinet report | All heads of service | Ongoing | A | 71% | G | 84% | G | 90% | 90%
^ | Young people’s equality panel | Youth Service / Cllr Nadine Pryor | Yr 3 | G | | G | Met twice | G | |
^ | Race equality forum to meet | Equalities Officer | annually | | | B | 14 Sept | B | |
6. Sport, culture and memory | Women-only swimming, two sites | Leisure Trust | 1st October 2022 | G | | B | Both running | B | |
^ | Review of statues and street names | Museums | @2022-12-09 | G | | G | List of 31 | A | Report goes to March Cabinet |
^ | Oral histories of Windrush families | Museums, Iolo Standish | 22/6/23 | | | | | G | Nine recorded | 9
^ | Changing places toilet at the castle | Leisure Trust | | A | | A | | A | Listed building consent |
"""
r = b.fill(ws, 7, L, T)
for g in b.actions:
    for c in "EG":
        v = ws[f"{c}{g['row']}"].value
        if v:
            k = FILL[COLOURS[v]]
            ws[f"{c}{g['row']}"].fill = PatternFill("solid", start_color=k, end_color=k)
    c = g["claimedRag"]
    if c == "Blue":
        g["status"] = "complete"
        g.pop("completedOn", None)
    elif c:
        g.setdefault("open", {})["status"] = {"accept": ["in progress", None] + (["not started", "on hold"] if c == "Red" else []), "why": "the letter only tells"}
    else:
        g.setdefault("open", {})["status"] = {"accept": ["not started", None], "why": "an empty cell means not begun, the note says"}
for g in b.actions:
    if g["action"].startswith("Anonymous"):
        g["open"]["status"] = {"accept": ["in progress", "on hold", "cancelled", None], "why": "behind, trial stopped"}
b.table(ws, "actions", [5, 6], 7, r - 1, {"B": "action", "C": "owner", "D": "due", "I": "claimedRag", "J": ("latestUpdate", "notes", "evidence", None)})
for g in b.actions:
    w = g.pop("group")
    g.setdefault("open", {})["group"] = {"accept": [w, w.split(". ", 1)[1]], "why": "with its number or without"}
n = [g["claimedRag"] for g in b.actions]
for i, (c, w) in enumerate((("Blue", "Complete"), ("Green", "Going to plan"), ("Amber", "Slightly behind"), ("Red", "Well behind"), (None, "Not begun"))):
    put(ws, f"B{r+1+i}", w, bold=True)
    put(ws, f"C{r+1+i}", n.count(c))
b.other("Protected characteristics", "list of characteristics", [["Characteristic", "Census 2021"], ["Age 65+", "23.4%"], ["Disabled", "21.9%"], ["Not White", "4.1%"], ["Welsh speakers", "16.2%"]], [22, 14])
b.other("Events", "calendar of events", [["Month", "Event", "Where", "Budget"], ["February 2023", "LGBT+ history month", "Library", 400], ["8 March 2023", "International Women’s Day", "Town hall", 650], ["22 June 2023", "Windrush Day", "Museum", 900], ["October 2023", "Black History Month", "Schools", 1500]], [18, 28, 16, 10])
b.other("Forum members", "contacts", [["Name", "From", "Email"], ["Freya Munslow", "Equalities", "f.munslow@example.org"], ["Iolo Standish", "Disability forum", "iolo@example.org"], ["Gita Rao", "Race equality forum", "g.rao@example.org"]], [20, 22, 28])
b.date_format = "[$-809]d mmmm yyyy"
b.save()
