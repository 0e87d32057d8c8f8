from lib import *

b = Book("e04-leisure-centre-refit-snags", "en", "2021-06-18")
for who, kind in {
    "Gavin": "person", "Gavin Thorley": "person", "Mel Ashcroft": "person", "Ruth": "person", "Ruth Pennant": "person", "Kieran Bould": "person", "Contractor": "body",
    "Kestrel Building Ltd": "body", "Pool plant engineer": "post", "Duty Managers": "team", "ICT": "team", "H&S": "team", "Clerk of Works": "post", "Centre Manager": "post",
    "Architect": "post", "Legal": "team", "Mel": "person", "Kieran": "person", "Building Control": "team", "Marketing": "team", "Electrician": "post",
}.items():
    b.owners[who] = kind
b.special["ICT / H&S"] = [{"text": "ICT", "kind": "team", "lead": True}, {"text": "H&S", "kind": "team", "lead": False}]
b.special["H&S"] = [{"text": "H&S", "kind": "team", "lead": True}]
b.special["?"] = []
b.dates.update({
    "ASAP": nothing(), "tbc": nothing("placeholder"), "before we open": nothing("event"), "w/c 28/6": week("2021-06-28"), "w/c 21 June": week("2021-06-21"),
    "25 June": day("2021-06-25", "year-inferred"), "9 July": day("2021-07-09", "year-inferred"),
    "mid July": either(["2021-07-15", "2021-07-16", "2021-07-31", None], "the middle of a month"), "ongoing": nothing("ongoing"), "daily": nothing("recurring"),
    "end of July": either(["2021-07-31"], "the end of a month; the year is not written"), "when the tiles come": nothing("event"), "30.6": day("2021-06-30", "year-inferred"),
})
b.states.update({"Open": ["in progress", "not started", None], "Closed": "complete", "On hold": "on hold", "Open - waiting": ["in progress", "on hold", None], "In progress": "in progress", "New": "not started"})
HEADS = ["No.", "Raised", "Raised by", "Where", "What’s wrong", "How bad (H/M/L)", "What we are going to do about it", "Who’s sorting it", "Want it done by", "Open / closed", "Date closed", "Latest"]
W = [6, 12, 16, 18, 40, 10, 46, 20, 14, 14, 12, 40]
ROWS = [
    (1, D(2021, 4, 12), "Ruth Pennant", "Wet change", "Locker doors catch on the benches", "M", "Move benches 150mm out from the wall", "Kestrel Building Ltd", D(2021, 4, 30), "Closed", D(2021, 4, 28), "Moved"),
    (2, D(2021, 4, 12), "Ruth Pennant", "Wet change", "Showers run cold after ten minutes", "H", "Fit a bigger calorifier", "Contractor / Pool plant engineer", D(2021, 5, 28), "In progress", None, "Unit on site 14/6, plumber booked"),
    (3, D(2021, 4, 13), "Mel Ashcroft", "Reception", "Turnstile does not read old cards", "H", "Re-programme readers for both kinds of card", "ICT", "30/04/2021", "Closed", D(2021, 5, 5), "Works now"),
    (4, D(2021, 4, 15), "Clerk of Works", "Main hall", "Floor markings for badminton short by 20cm", "M", "Sand off and paint court 3 again", "Kestrel Building Ltd", D(2021, 5, 14), "Closed", D(2021, 5, 12), None),
    (5, D(2021, 4, 19), "Kieran Bould", "Plant room", "No drawing of the valves", "M", "Send as-built drawings", "Architect", "14.5.21", "Open - waiting", None, "Chased 1/6 and 10/6"),
    (6, D(2021, 4, 19), "Kieran Bould", "Pool hall", "Two cracked tiles at the deep end", "H", "Replace tiles and grout", "Contractor", "when the tiles come", "Open", None, "Tiles due from Spain"),
    (7, D(2021, 4, 21), "Ruth Pennant", "Café", "Hatch shutter sticks half way", "L", "Grease and re-hang the shutter", "Gavin", D(2021, 4, 28), "Closed", D(2021, 4, 27), None),
    (8, D(2021, 4, 26), "Mel Ashcroft", "Gym", "Air con drips over the treadmills", "H", "Fit a drip tray and re-lay the pipe to fall", "Kestrel Building Ltd", D(2021, 5, 7), "Closed", D(2021, 5, 6), "Checked twice since"),
    (9, D(2021, 4, 27), "Duty manager", "Car park", "Barrier will not lift when it is raining", "M", "Change the sensor", "Electrician", "ASAP", "Open", None, None),
    (10, D(2021, 5, 4), "Ruth Pennant", "Whole site", "Fire doors on the upper floor have no vision panels", "H", "Agree with Building Control whether panels are needed", "Mel Ashcroft and Building Control", "w/c 21 June", "In progress", None, "Site visit Tuesday"),
    (11, D(2021, 5, 4), "Ruth Pennant", "Whole site", "Signs are in English only", "H", "Order bilingual signs throughout", "Marketing", D(2021, 6, 11), "In progress", None, "Proofs checked by translators"),
    (12, D(2021, 5, 6), "Gavin Thorley", "Squash 1", "Back wall glass scratched", "M", "Claim against the installer", "Legal", "tbc", "On hold", None, "Installer disputes it"),
    (13, D(2021, 5, 10), "Kieran Bould", "Plant room", "Chlorine alarm not wired to reception", "H", "Run a cable to reception and test", "Electrician", D(2021, 5, 21), "Closed", D(2021, 5, 20), "Tested with H&S"),
    (14, D(2021, 5, 10), "Kieran Bould", "Plant room", "Nobody trained on the new dosing pumps", "H", "Train all duty managers on the pumps", "Pool plant engineer", "25 June", "Open", None, "6 of 11 trained"),
    (15, D(2021, 5, 12), "Mel Ashcroft", "Reception", "Booking screens freeze at busy times", "H", "Put in a second server", "ICT", "w/c 28/6", "In progress", None, None),
    (16, D(2021, 5, 17), "H&S", "Pool hall", "No record of lifeguard checks", "H", "Fill in the new check sheet", "Duty Managers", "daily", "Open", None, "Sheets from 24/5 seen"),
    (17, D(2021, 5, 17), "H&S", "Dry change", "Hand dryer sockets too near basins", "H", "Move the sockets", "Electrician", D(2021, 5, 24), "Closed", D(2021, 5, 24), None),
    (18, D(2021, 5, 20), "Ruth Pennant", "Studio 2", "Mirrors fitted out of line", "L", "Take down and refit", "Contractor", "mid July", "Open", None, None),
    (19, D(2021, 5, 24), "Gavin Thorley", "Outside", "Bike shelter left off the plan", "M", "Price a shelter for 20 bikes", "?", None, "New", None, "Who has this?"),
    (20, D(2021, 5, 26), "Mel Ashcroft", "Gym", "Members complain about the loss of the sauna", "L", "Draft a reply for councillors", "Centre Manager", "2nd June 2021", "Closed", D(2021, 6, 3), None),
    (21, D(2021, 6, 1), "Kieran Bould", "Roof", "Solar panels not sending readings", "M", "Get a log in from the supplier", "Kieran", "30.6", "Open", None, "Emailed"),
    (22, D(2021, 6, 1), "Clerk of Works", "Main hall", "Basketball ring bent", "M", "Replace under guarantee", "Kestrel Building Ltd", "9 July", "Open", None, None),
    (23, D(2021, 6, 3), "Ruth Pennant", "Wet change", "Baby changing table missing in village change", "M", "Buy and fit two tables", "Gavin / Mel", "30 June 2021", "In progress", None, "Bought, to be fitted"),
    (24, D(2021, 6, 7), "Duty manager", "Pool hall", "Hoist battery does not hold its charge", "H", "Swap battery and keep a spare", "Pool plant engineer", D(2021, 6, 9), "Closed", D(2021, 6, 8), None),
    (25, D(2021, 6, 8), "Mel Ashcroft", "Whole site", "Insurers want a new valuation", "M", "Arrange the valuation", "Legal", "July 2021", "New", None, None),
    (26, D(2021, 6, 10), "Kieran Bould", "Plant room", "Spare filters used up", "M", "Keep six spare filters on the shelf", "Pool plant engineer", "ongoing", "Open", None, None),
    (27, D(2021, 6, 14), "Ruth Pennant", "Café", "Food hygiene inspection not booked", "H", "Book the inspection", "Centre Manager", "before we open", "Open", None, None),
    (28, D(2021, 6, 15), "Gavin Thorley", "Outside", "Lamp posts 4 to 7 out", "M", "Report to street lighting and chase", "Gavin", D(2021, 6, 25), "New", None, "Ref SL-2281"),
    (29, D(2021, 6, 17), "Mel Ashcroft", "Reception", "Defibrillator box alarm goes off in the sun", "L", "Move the box into the porch", "ICT / H&S", "end of July", "New", None, None),
]


def fill(ws, rows, first, live):
    head(ws, first - 1, HEADS)
    r = first
    for no, raised, by, where, wrong, bad, act, who, due, st, closed, latest in rows:
        cells = {"action": (f"G{r}", act), "owner": (f"H{r}", who), "due": (f"I{r}", due), "status": (f"J{r}", st), "completedOn": (f"K{r}", closed)}
        if live:
            b.action(ws, r, cells)
        else:
            for at, v in cells.values():
                put(ws, at, v, box=True)
        for letter, v in zip("ABCDEFL", (no, raised, by, where, wrong, bad, latest)):
            put(ws, f"{letter}{r}", v, box=True)
        if st == "Closed":
            strike(ws, r, "ABCDEFGHIJKL")
        r += 1
    return r - 1


ws = b.sheet("Log", W)
title(ws, "A1", "LLANWERNYDD LEISURE CENTRE REFIT – SNAGS AND ISSUES", "L1")
note(ws, "A2", "Last updated Fri 18 June 2021 RP. Please don’t delete lines, mark them closed and they go grey.", "L2")
end = fill(ws, ROWS, 5, True)
b.table(ws, "actions", [4], 5, end, {"G": "action", "H": "owner", "I": "due", "J": "status", "K": "completedOn", "L": ("latestUpdate", "notes", None)})
put(ws, f"E{end+2}", "Open or in progress", bold=True)
put(ws, f"F{end+2}", sum(1 for x in ROWS if x[9] != "Closed"))
put(ws, f"E{end+3}", "Closed", bold=True)
put(ws, f"F{end+3}", sum(1 for x in ROWS if x[9] == "Closed"))
old = b.sheet("Log 14 May (old)", W, hidden=True)
title(old, "A1", "LLANWERNYDD LEISURE CENTRE REFIT – SNAGS AND ISSUES", "L1")
note(old, "A2", "SUPERSEDED - do not use. As sent to the project board 14 May 2021", "L2")
fill(old, [x[:9] + ("Open" if x[9] in ("In progress", "Open - waiting") else x[9],) + x[10:] for x in ROWS[:12]], 5, False)
b.not_plans.append({"sheet": old.title, "why": "a superseded version of the log, hidden"})
b.other("Who’s who", "contacts", [
    ["Name", "For", "Phone"], ["Gavin Thorley", "Caretaking", "01639 555 0101"], ["Mel Ashcroft", "Project", "01639 555 0102"], ["Ruth Pennant", "Leisure services", "01639 555 0103"], ["Kieran Bould", "Energy", "01639 555 0104"],
], [20, 20, 18])
b.other("Opening events", "diary of events", [
    ["Opening fortnight"], ["Date", "Time", "Event", "Room", "Host"], [D(2021, 8, 7), "10.00", "Ribbon cutting", "Foyer", "Mayor"], [D(2021, 8, 7), "11.00", "Free swim", "Pool", "Duty Manager"], [D(2021, 8, 9), "18.00", "Try squash", "Squash 1", "Squash club"], [D(2021, 8, 14), "09.30", "Fun run", "Outside", "Harriers"],
], [12, 8, 20, 14, 16], head=2)
b.save()
