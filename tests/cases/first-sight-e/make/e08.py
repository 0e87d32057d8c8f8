from lib import *

b = Book("e08-harbour-risk-register", "en", "2022-06-30")
for who, kind in {
    "Harbour Master": "post", "Deputy Harbour Master": "post", "Marine Engineer": "post", "Head of Coastal Services": "post", "Finance Business Partner": "post", "Harbour Office": "team",
    "Dredging contractor": "body", "Designated Person": "post", "Berth Holders’ Association": "body", "Insurance Officer": "post", "Health and Safety Adviser": "post", "Communications": "team",
    "E. Tolliver": "person", "M. Quayle": "person", "Harbour Board": "body", "Cranes team": "team", "Procurement": "team",
}.items():
    b.owners[who] = kind
b.dates.update({
    "Continuous": nothing("ongoing"), "Ongoing": nothing("ongoing"), "Before winter": either([None, "2022-10-31", "2022-11-30", "2022-12-21", "2022-09-30"], "a season without a year"), "Each spring tide": nothing("recurring"),
    "Monthly": nothing("recurring"), "To be agreed with insurers": nothing("placeholder"), "After the lift-out": nothing("event"), "Season 2023": either([None, "2023-10-31", "2023-09-30", "2023-12-31"], "a season"),
    "Easter 2023": either(span("2023-03-31", "2023-04-16") + ["2023-04-30"], "Easter: the feast or the end of the term"), "w/c 18 July 2022": week("2022-07-18"), "FY 2022/23": either(["2023-03-31"], "a financial year", ["period"], ["year"]),
    "?": nothing("placeholder"),
})
b.states.update({"Complete": "complete", "Underway": "in progress", "Yet to start": "not started", "Delayed": ["in progress", "not started", None], "Paused": "on hold"})
ws = b.sheet("Register", [6, 34, 30, 22, 7, 7, 8, 36, 7, 7, 8, 44, 22, 18, 14])
title(ws, "A1", "Porth Gwyrfai Harbour – Risk Register", "O1")
note(ws, "A2", "Owner: Harbour Master. Reviewed by Harbour Board 30 June 2022. Next review September 2022.", "O2")
head(ws, 4, ["Ref", "The risk", None, "Risk owner", "Before controls", None, None, "Controls we already have", "After controls", None, None, "More to be done", None, None, None])
head(ws, 5, [None, "What could happen", "Because of", None, "L", "I", "Score", None, "L", "I", "Score", "Further mitigation", "By whom", "Timescale", "Progess"])
for m in ("A4:A5", "B4:C4", "D4:D5", "E4:G4", "H4:H5", "I4:K4", "L4:O4"):
    ws.merge_cells(m)
RISKS = [
    ("H1", "Vessel grounds on the bar", "Silting of channel", "Harbour Master", 4, 5, "Buoys moved each quarter; notice to mariners", 3, 4, [
        ("Survey the bar with sonar", "E. Tolliver", D(2022, 7, 29), "Underway"),
        ("Let a three year dredging contract", "Procurement and Harbour Master", "Q3 2022/23", "Yet to start"),
        ("Check depths at the pontoons", "Deputy Harbour Master", "Each spring tide", "Underway")]),
    ("H2", "Crane drops a boat", "Age of slings and cranes", "Marine Engineer", 3, 5, "LOLER inspection every six months; trained drivers", 2, 5, [
        ("Replace all slings more than five years old", "Cranes team", D(2022, 5, 31), "Complete"),
        ("Retrain two drivers", "Marine Engineer", "w/c 18 July 2022", "Yet to start"),
        ("Fit load cell to the 20 tonne crane", "Marine Engineer / Cranes team", "After the lift-out", "Delayed")]),
    ("H3", "Quay wall fails", "Scour and heavier lorries", "Head of Coastal Services", 3, 5, "Yearly dive survey, weight limit 18t", 2, 4, [
        ("Commission a structural survey of the north wall", "Head of Coastal Services", "31/08/2022", "Underway"),
        ("Put up new weight limit signs", "Harbour Office", D(2022, 4, 29), "Complete"),
        ("Make a bid to the coastal risk fund", "Finance Business Partner, Head of Coastal Services", "FY 2022/23", "Yet to start")]),
    ("H4", "Oil spill", "Fuel berth hose or sinking", "Harbour Master", 3, 4, "Booms in store, tier 1 plan", 2, 3, [
        ("Hold an exercise with booms", "Deputy Harbour Master", "30 Sept 2022", "Yet to start"),
        ("Renew the tier 2 contract", "Procurement", "1.6.22", "Complete")]),
    ("H5", "Income falls", "Fewer visitors, empty berths", "Finance Business Partner", 4, 3, "Fees set each December", 3, 3, [
        ("Survey berth holders on what would keep them", "Berth Holders’ Association & Harbour Office", "October 2022", "Underway"),
        ("Take card payments on the pontoons", "M. Quayle", "end of July 2022", "Delayed"),
        ("Advertise winter storage", "Communications", "Before winter", "Yet to start")]),
    ("H6", "Member of the public falls from the quay", "No rails, drink, ice", "Harbour Master", 4, 4, "Ladders, lifebelts, lighting", 3, 4, [
        ("Replace missing lifebelts", "Harbour Office", "Monthly", "Underway"),
        ("Paint the quay edge white", "M. Quayle", "June 2022", "Complete"),
        ("Price chains for the steps", None, "?", "Yet to start"),
        ("Lifeguard talk in local schools", "Health and Safety Adviser", "Season 2023", "Yet to start")]),
    ("H7", "No one on duty holds the pilot exemption", "Two retirements", "Head of Coastal Services", 3, 4, "Exemptions listed; call-out rota", 3, 3, [
        ("Train E. Tolliver for the exemption", "Harbour Master", "Easter 2023", "Underway"),
        ("Agree cover with the next port along the coast", "Harbour Master", "15th August 2022", "Paused")]),
    ("H8", "Harbour not insured for storm damage", "Insurers leaving the market", "Insurance Officer", 2, 5, "Council policy to £5m", 2, 4, [
        ("Revalue all the harbour’s assets", "Insurance Officer", "To be agreed with insurers", "Delayed"),
        ("Photograph each asset", "Harbour Office", D(2022, 3, 31), "Complete")]),
    ("H9", "Port Marine Safety Code not followed", "Duty holder not trained", "Harbour Board", 2, 4, "Designated Person reports twice a year", 1, 4, [
        ("Train new members of the Board", "Designated Person", D(2022, 9, 14), "Yet to start"),
        ("Keep the incident log up to date", "Deputy Harbour Master", "Continuous", "Underway")]),
    ("H10", "Noise complaints about the ice plant", "Old fans", "Marine Engineer", 3, 2, "Fans off 11pm to 6am", 2, 1, []),
]


def heat(n):
    return FILL["Red"] if n >= 15 else FILL["Amber"] if n >= 8 else FILL["Green"]


r = 6
for ref, risk, cause, owner, l1, i1, controls, l2, i2, acts in RISKS:
    top = r
    for letter, v in (("A", ref), ("B", risk), ("C", cause), ("D", owner), ("E", l1), ("F", i1), ("H", controls), ("I", l2), ("J", i2)):
        put(ws, f"{letter}{r}", v, box=True)
    put(ws, f"G{r}", l1 * i1, bold=True, box=True, fill=heat(l1 * i1))
    put(ws, f"K{r}", l2 * i2, bold=True, box=True, fill=heat(l2 * i2))
    for act, who, due, st in acts:
        b.action(ws, r, {"action": (f"L{r}", act), "owner": (f"M{r}", who), "due": (f"N{r}", due), "status": (f"O{r}", st)})
        if st == "Complete":
            strike(ws, r, "LMNO")
        r += 1
    if not acts:
        put(ws, f"L{r}", "None – risk tolerated", box=True)
        r += 1
    if r - top > 1:
        for letter in "ABCDEFGHIJK":
            ws.merge_cells(f"{letter}{top}:{letter}{r-1}")
b.table(ws, "actions", [4, 5], 6, r - 1, {"L": "action", "M": "owner", "N": "due", "O": "status"})
put(ws, f"A{r+1}", "Score: 15 and above red, 8 to 14 amber, below 8 green", italic=True, wrap=False)
b.other("How to score", "scoring guide", [
    ["Likelihood and impact"], ["Score", "Likelihood", "Impact"], [1, "Rare", "No injury, under £1,000"], [2, "Unlikely", "First aid, under £10,000"], [3, "Possible", "Time off work, under £50,000"], [4, "Likely", "Serious injury, under £250,000"], [5, "Almost certain", "Death, over £250,000"],
], [8, 18, 36], head=2)
b.other("Closed risks", "risks that were closed, without actions", [
    ["Risks closed"], ["Ref", "Risk", "Date closed", "Why"], ["H11", "Fish market roof", D(2021, 10, 6), "Roof replaced"], ["H12", "Covid closure", D(2022, 3, 30), "Restrictions ended"],
], [8, 28, 14, 28], head=2)
b.other("Policies", "list of policies", [
    ["Policies and when each falls to be looked at again"], ["Policy", "Adopted", "Next review", "Kept by"], ["Port waste plan", D(2020, 5, 1), D(2023, 5, 1), "Harbour Office"], ["Moorings", D(2019, 11, 4), D(2022, 11, 4), "Harbour Office"], ["Dogs on the beach", D(2021, 2, 1), D(2024, 2, 1), "Coastal Services"],
], [26, 14, 14, 20], head=2)
b.save()
