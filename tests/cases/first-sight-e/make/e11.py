from lib import *

b = Book("e11-regulator-review-council-response", "en", "2020-12-04")
for who, kind in {
    "Head of Planning": "post", "Head of Democratic Services": "post", "Chief Executive": "post", "Monitoring Officer": "post", "Development Manager": "post", "Section 106 Officer": "post",
    "Planning Enforcement": "team", "Digital Team": "team", "Planning Committee": "body", "Cabinet Member for Place": "post", "Group Leaders": "team", "Julian Prosser-Hale": "person",
    "Meinir Aster": "person", "JPH": "initials", "MA": "initials", "Head of Legal": "post", "Performance Team": "team", "Policy Team": "team",
}.items():
    b.owners[who] = kind
b.special["Town and community councils"] = [{"text": "Town and community councils", "kind": "body", "lead": True}]
b.dates.update({
    "Ongoing": nothing("ongoing"), "TBC": nothing("placeholder"), "TBC once restrictions lifted": nothing(), "Each May": nothing("recurring"), "Quarterly from April 2020": nothing("recurring"), "Autumn 2020": either(["2020-10-31", "2020-11-30", "2020-12-31", "2020-12-21", "2020-12-18", None], "a season"),
    "Annual Council 2021": nothing(), "End of municipal year": either([None, "2021-04-30", "2021-05-31", "2020-05-31", "2020-04-30"], "the end of a municipal year, which one is not said"), "2021": either(["2021-12-31"], "a year", ["period"], ["year"]),
    "Early 2021": either(["2021-01-31", "2021-02-28", "2021-03-31", "2021-04-30", None], "a vague part of a year"), "After May 2022 elections": nothing(), "June": either(["2020-06-30"], "a month; the year is not written", ["period"], ["month"]),
})
b.states.update({"Y": "complete", "N": ["in progress", "not started", None], "Part": "in progress"})
ws = b.sheet("Response form", [6, 40, 26, 10, 10, 54, 18, 16, 26, 40, 40, 10])
title(ws, "A1", "Organisational response", "L1")
note(ws, "A2", "Report title: Review of the Planning Service. Council: Bro Gwernant County Borough Council. Report issued November 2019. Document ref 1588A2019-20", "L2")
note(ws, "A3", "Updated for Governance and Audit Committee 4 December 2020", "L3")
head(ws, 5, ["Ref", "Recommendation", "Intended outcome / benefit", "High priority", "Accepted", "Management response", "Completion date", "If late, new date", "Responsible officer", "Progress", None, "Closed Y/N"])
head(ws, 6, [None, None, None, "Yes / No", "Yes / No", None, None, None, None, "June 2020", "December 2020", None])
for m in ("A5:A6", "B5:B6", "C5:C6", "F5:F6", "G5:G6", "H5:H6", "I5:I6", "J5:K5", "L5:L6"):
    ws.merge_cells(m)
DATA = [
    ("R1", "Improve the way committee decisions are made and recorded", "Decisions that stand up at appeal", "Yes", "Yes", [
        ("We will give all members of the committee a day’s training each year.", "Each May", None, "Head of Democratic Services", "Cancelled because of Covid", "Held on line 9 September", "N"),
        ("We will write reasons for refusal before the vote is taken.", D(2020, 1, 31), None, "Development Manager", "In place", None, "Y"),
        ("We will webcast meetings.", "31 March 2020", D(2020, 9, 30), "Digital Team and Head of Democratic Services", "Delayed", "First webcast 23 September", "Y"),
        ("We will reduce the size of the committee from 42 to 14 members.", "Annual Council 2021", None, "Monitoring Officer / Group Leaders", "Group leaders asked", "Two groups agree", "N"),
    ]),
    ("R2", "Clear the backlog of enforcement cases", "Public confidence", "Yes", "Yes", [
        ("Sort all open cases by the harm they do.", "28/02/2020", None, "Planning Enforcement", "488 sorted", None, "Y"),
        ("Close cases where no harm is found.", D(2020, 6, 30), D(2020, 12, 31), "Planning Enforcement", "96 closed", "231 closed of 260", "Part"),
        ("Recruit a further enforcement officer.", "Apr 2020", None, "Head of Planning", "In post 4 May", None, "Y"),
        ("Publish an enforcement charter.", "Autumn 2020", None, "Julian Prosser-Hale", None, "Draft out to consultation", "N"),
        ("Report numbers to the committee.", "Quarterly from April 2020", None, "Performance Team", "Started", "Third report in November", "N"),
    ]),
    ("R3", "Collect and spend developer contributions in time", "Money is not handed back", "Yes", "In part", [
        ("Put all agreements on one database.", D(2020, 5, 29), "29 January 2021", "Section 106 Officer, Digital Team", "Software bought", "70% loaded", "Part"),
        ("Send each town and community council a list of money held for its area.", "July 2020", None, "Section 106 Officer", None, "Sent 3 August", "Y"),
        ("Town and community councils to put forward schemes.", "Early 2021", None, "Town and community councils", None, "Letters out", "N"),
        ("Write off nothing over £5,000 without the Head of Legal.", "Ongoing", None, "Head of Legal", "In place", None, "N"),
    ]),
    ("R4", "Set out what customers can expect", "Fewer complaints", "No", "Yes", [
        ("Agree a customer charter with agents.", "TBC once restrictions lifted", None, "MA", "Agents’ forum put off", "Forum to be on line in January", "N"),
        ("Let people track their application on the web.", D(2020, 10, 30), None, "Digital Team", None, "Live 26 October", "Y"),
        ("Answer the telephone in Welsh and English all day.", "3.2.20", None, "Meinir Aster", "Done", None, "Y"),
    ]),
    ("R5", "Make sure the local development plan is replaced in time", "A plan in force after 2021", "Yes", "Yes", [
        ("Agree the delivery agreement with Welsh Government.", "June", "16th October 2020", "Policy Team / Cabinet Member for Place", "Waiting for guidance", "Agreed", "Y"),
        ("Call for candidate sites.", "End Nov 2020", "End Feb 2021", "Policy Team", None, "Put back by delivery agreement", "N"),
        ("Publish the preferred strategy.", "2021", None, "Head of Planning, JPH", None, None, "N"),
        ("Build a joint evidence base with the two neighbouring councils.", "TBC", None, "Chief Executive", None, "Talks held", "N"),
    ]),
    ("R6", "Elect the chair by secret ballot", "", "No", "No", []),
    ("R7", "Review the scheme of delegation", "Members deal with what matters", "No", "Yes", [
        ("Raise the threshold for delegation to ten houses.", "22/07/2020", None, "Monitoring Officer & Head of Planning", "Report drafted", "Agreed by Council 22 July", "Y"),
        ("Review how it has worked.", "After May 2022 elections", None, "Planning Committee", None, None, "N"),
        ("Publish a list of delegated decisions each week.", "w/c 6 January 2020", None, None, "Done", None, "Y"),
    ]),
]
b.dates["w/c 6 January 2020"] = week("2020-01-06")
r = 7
for ref, rec, outcome, high, accepted, acts in DATA:
    top = r
    for letter, v in zip("ABCDE", (ref, rec, outcome or None, high, accepted)):
        put(ws, f"{letter}{r}", v, box=True)
    for act, due, rev, who, up1, up2, closed in acts:
        b.action(ws, r, {"action": (f"F{r}", act), "due": (f"G{r}", due), "revisedDue": (f"H{r}", rev), "owner": (f"I{r}", who), "status": (f"L{r}", closed)})
        put(ws, f"J{r}", up1, box=True)
        put(ws, f"K{r}", up2, box=True)
        r += 1
    if not acts:
        put(ws, f"F{r}", "Recommendation not accepted – a matter for Council", box=True)
        r += 1
    if r - top > 1:
        for letter in "ABCDE":
            ws.merge_cells(f"{letter}{top}:{letter}{r-1}")
b.table(ws, "actions", [5, 6], 7, r - 1, {"F": "action", "G": "due", "H": "revisedDue", "I": "owner", "L": "status"})
b.other("Committee attendance", "attendance at training", [
    ["Planning training 9 September 2020"], ["Councillor", "Ward", "Attended"], ["Cllr P Rendle", "Gwernant", "✓"], ["Cllr A Mostyn-Ward", "Hafod", "✓"], ["Cllr I Bevington", "Pont", "Apologies"],
], [24, 14, 12], head=2)
b.other("Fees", "budget", [
    ["Planning income £"], ["Month", "Budget", "Actual"], ["April", 42000, 18750], ["May", 42000, 21400], ["June", 42000, 30120], ["Quarter 1", 126000, 70270],
], [14, 10, 10], head=2)
b.save()
