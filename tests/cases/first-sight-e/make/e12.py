from lib import *

b = Book("e12-site-walk-small-primary", "en", "2022-06-10")
for who, kind in {
    "Mrs Tamlyn": "person", "Mr Oakes": "person", "Caretaker": "post", "Head": "post", "Cook": "post", "Council Property Team": "team", "PTA": "body", "Governors": "body", "Miss Dray": "person",
    "Fire officer": "post", "Tree Officer": "post", "Secretary": "post", "JT": "initials", "PO": "initials",
}.items():
    b.owners[who] = kind
b.special["Everybody"] = [{"text": "Everybody", "kind": "everyone", "lead": True}]
b.dates.update({
    "straight away": nothing(), "half term": either(["2022-05-27", "2022-05-30", "2022-06-03", "2022-06-05", None], "a half term"), "every Friday": nothing("recurring"), "end of term": either(span("2022-07-15", "2022-07-22") + ["2022-07-31", None], "the end of a term"),
    "summer hols": either([None, "2022-08-31", "2022-08-30", "2022-09-01", "2022-09-02", "2022-07-31"], "a holiday"), "when we get a quote": nothing("event"), "on going": nothing("ongoing"), "20th May": day("2022-05-20", "year-inferred"), "24/6": day("2022-06-24", "year-inferred"),
    "Before sports day": nothing("event"), "??": nothing("placeholder"),
})
ws = b.sheet("Site walk May 22", [5, 18, 36, 44, 22, 14, 20, 4, 18, 20, 16])
title(ws, "A1", "Cefn Mafon Lane Primary – what we found on the site walk 9 May 2022", "G1")
note(ws, "A2", "Walked by Jo Tamlyn (head), Pete Oakes (governor) and Bryn (caretaker). When you have done your job put your initials and the date in the last column.", "G2")
head(ws, 4, ["", "Where", "What did we see?", "What needs doing?", "Who will do it?", "When by?", "Done (initials & date)"])
GROUPS = [
    ("INSIDE", [
        ("Hall", "PE mats piled against the fire exit", "Move mats to the store", "Caretaker", "straight away", "BD 9/5/22"),
        ("Y2", "Trailing wire to the smart board", "Put wire in a cover", "Caretaker", D(2022, 5, 13), "BD 12/5/22"),
        ("Staff room", "First aid box nearly empty", "Check and fill all first aid boxes", "Miss Dray / Secretary", "20th May", "AD 18/5/22"),
        ("Kitchen", "Door guard broken", "Fit new guard", "Cook", "27.5.22", None),
        ("Boys toilet", "Tap runs all day", "Get a plumber in", "Secretary", D(2022, 5, 20), "KW 24/5/22"),
        ("Corridor", "Ceiling tile stained", "Ask property to look for the leak", "Council Property Team", "when we get a quote", None),
        ("All rooms", "Windows with no restrictors", "Check each window upstairs", "Mr Oakes & Caretaker", "half term", "PO 1/6/22"),
        ("Y5", "Radiator too hot to touch", "Box in radiator", "Council Property Team", "summer hols", None),
    ]),
    ("OUTSIDE", [
        ("Gate", "Bolt can be reached by children", "Fit a higher bolt", "Caretaker", D(2022, 5, 16), "BD 16/5/22"),
        ("Field", "Dead branch on the ash", "Have the tree looked at and made safe", "Tree Officer", "30 June 2022", None),
        ("Car park", "No line between cars and children", "Paint a walkway", "PTA and Governors", "end of term", None),
        ("Pond", "Fence panel loose", "Mend the fence", "Mr Oakes", "Before sports day", None),
        ("Bins", "Lids left up", "Keep bins locked", "Everybody", "on going", None),
        ("Yard", "Moss on steps", "Scrub steps", "Caretaker", "every Friday", None),
        ("Shed", "Petrol kept with paint", "Buy a metal cabinet", "Secretary", "24/6", None),
    ]),
    ("PAPERWORK", [
        ("Office", "Fire risk assessment dated 2016", "Book a new fire risk assessment", "Head", "July 2022", None),
        ("Office", "No asbestos register on site", "Get a copy of the register", None, "??", None),
        ("Office", "Drill not held this term", "Hold a fire drill with the whole school", "Head with Fire officer", D(2022, 5, 25), "JT 25/5/22"),
    ]),
]
r = 5
for name, lines in GROUPS:
    band(ws, f"A{r}", name, f"G{r}", fill="FFFFF2CC")
    r += 1
    for i, (where, saw, act, who, due, done) in enumerate(lines, 1):
        put(ws, f"A{r}", i, box=True)
        put(ws, f"B{r}", where, box=True)
        put(ws, f"C{r}", saw, box=True)
        g = {}
        if done:
            d, m, _ = done.split()[1].split("/")
            g = {"status": "complete", "completedOn": D(2022, int(m), int(d)).isoformat()}
        b.action(ws, r, {"action": (f"D{r}", act), "owner": (f"E{r}", who), "due": (f"F{r}", due)}, group=name, **g)
        put(ws, f"G{r}", done, box=True)
        r += 1
b.table(ws, "actions", [4], 5, r - 1, {"D": "action", "E": "owner", "F": "due", "G": ("completedOn", "status", None)})
put(ws, f"A{r+1}", "Signed: J Tamlyn          Next walk: October 2022", wrap=False)
head(ws, 4, ["First aiders", "Trained", "Runs out"], start="I", fill="FFE2EFDA")
for i, (who, got, out) in enumerate((("Alys Dray", D(2021, 10, 12), D(2024, 10, 12)), ("Kath Wint", D(2020, 2, 4), D(2023, 2, 4)), ("Bryn Dyer", D(2022, 3, 8), D(2025, 3, 8)), ("Sue Lockyer (cook)", D(2019, 9, 17), D(2022, 9, 17)))):
    put(ws, f"I{6+i}", who, box=True)
    put(ws, f"J{6+i}", got, box=True)
    put(ws, f"K{6+i}", out, box=True)
b.other("Training", "register of training", [
    ["Staff training register"], ["Name", "Course", "Date", "Renew by", "Certificate seen"], ["Jo Tamlyn", "Safeguarding level 3", D(2021, 9, 2), D(2023, 9, 2), "Yes"], ["Alys Dray", "Paediatric first aid", D(2021, 10, 12), D(2024, 10, 12), "Yes"],
    ["Kath Wint", "Data protection", D(2022, 1, 5), D(2023, 1, 5), "Yes"], ["Bryn Dyer", "Working at height", D(2020, 6, 18), D(2023, 6, 18), "No"], ["Sue Lockyer", "Food hygiene level 2", D(2019, 7, 1), D(2022, 7, 1), "Yes"],
], [18, 26, 14, 14, 16], head=2)
b.other("Diary", "diary of events", [
    ["What’s on in the summer term"], ["Date", "What", "Who’s coming"], [D(2022, 5, 26), "Jubilee tea", "Grandparents"], [D(2022, 6, 17), "Y6 camp", "Y6"], [D(2022, 6, 29), "Sports day", "Families"], [D(2022, 7, 14), "Leavers’ assembly", "Y6 families"],
], [14, 22, 20], head=2)
b.other("Policies", "list of policies", [
    ["Policy", "Approved", "Review date", "Committee"], ["Health and safety", D(2021, 11, 8), D(2022, 11, 8), "Buildings"], ["Lettings", D(2020, 3, 2), D(2023, 3, 2), "Buildings"], ["Charging", D(2021, 6, 14), D(2022, 6, 14), "Finance"], ["Behaviour", D(2022, 2, 7), D(2024, 2, 7), "Full"],
], [22, 14, 14, 14])
b.save()
