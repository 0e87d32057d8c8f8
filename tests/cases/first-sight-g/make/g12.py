from lib import *

b = Book("g12-public-services-board-wellbeing", "en", "2024-07-05")
b.owners.update({"Health Board": "body", "NRW": "body", "South Teifi Police": "body", "Fire & Rescue": "body", "Council – Housing": "team", "Council – Transport": "team", "Council – Education": "team", "Third Sector Forum": "body", "Public Health Team": "team", "PSB Support Officer": "post", "College": "body", "All partners": "everyone", "Port Authority": "body", "Town and community councils": "body", "Steffan Gould": "person", "Aisha Kamal": "person", "National Park": "body"})
for k in ("Fire & Rescue",):
    b.special[k] = [{"text": k, "kind": "body", "lead": True}]
b.special["Town and community councils"] = [{"text": "Town and community councils", "kind": "body", "lead": True}]
b.special["All partners"] = [{"text": "All partners", "kind": "everyone", "lead": True}]
b.dates.update({
    "Sept 2024": period("2024-09-30", "month"), "Year 1": some(["2024-03-31", "2025-03-31", "2023-12-31", "2024-12-31"], "a year of the plan"), "Year 2": some(["2025-03-31", "2026-03-31"], "a year of the plan"), "Life of plan": nothing(), "31 Oct": day("2024-10-31", "year-inferred"), "Winter 24/25": some(["2024-12-31", "2025-01-31", "2025-02-28", "2025-03-31", "2025-03-20"], "a season"), "At each meeting": nothing("recurring"), "Subject to funding": nothing(), "End of March 25": some(["2025-03-31"], "the end of a month"), "National Eisteddfod": nothing("event"), "end Q2": some(["2024-09-30", "2024-06-30"], "a quarter of which year is not said"), "Autumn PSB": nothing("event"), "by 12th July": day("2024-07-12", "year-inferred"), "TBA": nothing("placeholder"), "2028": some(["2028-12-31", "2028-03-31"], "a year"),
})
ws = b.sheet("Action tracker", [30, 7, 50, 28, 30, 14, 18, 9, 9, 46])
title(ws, "A1", "Teifi & Cleddau Public Services Board", None, size=15)
title(ws, "A2", "Local Well-being Plan 2023–28: action tracker for PSB on 10 July 2024", size=11)
for i, (k, w) in enumerate((("Blue", "Done"), ("Green", "On schedule"), ("Amber", "Some concern"), ("Red", "Not going well"), ("Grey", "Not started"))):
    c = "CDEFG"[i]
    put(ws, f"{c}3", w, fill=FILL[k], box=True)
put(ws, "A3", "Key to colours in column H:", bold=True, wrap=False)
head(ws, 5, ["Step in the plan", "No.", "What we agreed to do", "Lead partner", "Working with", "From", "To", "Status", "Done %", "Highlights since the last meeting"], fill="FF9BC2E6")
T = """
# OBJECTIVE 1: HEALTHY COMMUNITIES
Step 1.1 Prevention first | 1 | Social prescribers in all six clusters | Health Board | GP clusters | @2023-09-01 | Sept 2024 | Green | 80 | Five in post
^ | 2 | Map every warm hub & keep the map up to date | Third Sector Forum | Libraries | @2023-10-02 | Winter 24/25 | Green | 60 |
^ | 3 | Healthy weight: no fast food adverts on bus shelters | Public Health Team / Council – Transport | | @2024-01-08 | 28/6/24 | Red | 20 | Contract runs until 2027
^ | 4 | Hold a falls week | Fire & Rescue | Health Board | | @2023-11-24 | Blue | 100 | 1,260 home visits
Step 1.2 Children’s first 1000 days | 5 | Family hubs, two pilots | Council – Education; Health Board | Flying Start | @2024-04-01 | Year 2 | Amber | 30 | Lease
^ | 6 | Infant feeding welcome scheme in 100 cafes | Public Health Team | Chamber of Trade | @2023-06-12 | @2024-05-31 | Blue | 100 | 107
^ | 7 | Look at waiting times for speech therapy together | Health Board and Council – Education | | | Autumn PSB | Grey | 0 |
# OBJECTIVE 2: CLIMATE AND NATURE
Step 2.1 Adapt | 8 | Joint register of public buildings at risk of flooding | NRW | Emergency planners | @2023-07-03 | 29 March 2024 | Blue | 100 |
^ | 9 | Climate story days in coastal villages | NRW / National Park | Town councils | @2024-03-04 | End of March 25 | Green | 40 | Two held
^ | 10 | Heat plan for care homes | Health Board | CIW | | by 12th July | Amber | 70 | Draft is with homes for comments
^ | 11 | Plan for relocating the coastal path | National Park | Landowners | @2024-02-05 | Subject to funding | Grey | 0 |
Step 2.2 Travel less, travel well | 12 | Shared pool of 24 electric cars | Council – Transport | Health Board, Police | @2023-11-06 | @2024-04-26 | Amber | 75 | Insurance for shared drivers
^ | 13 | Staff travel survey, all partners the same questions | PSB Support Officer | | @2023-05-08 | Year 1 | Blue | 100 | 4,911 answers
^ | 14 | Charge points at the ferry terminal | Port Authority | Council | @2024-06-03 | 31 Oct | Green | 25 |
^ | 15 | Sign healthy travel charter | All partners | | | @2023-12-15 | Amber | 85 | Two have not signed
Step 2.3 Nature | 16 | 10% of mown land left for pollinators | Town and community councils | NRW | @2024-03-25 | Life of plan | Green | 50 |
^ | 17 | Tiny forests x 3 | Aisha Kamal | Schools | @2023-11-20 | @2024-03-15 | Blue | 100 | Planted with 210 pupils
# OBJECTIVE 3: FAIR AND PROSPEROUS
Step 3.1 Poverty | 18 | One referal form for all advice services | Third Sector Forum / Steffan Gould | CAB | @2023-09-11 | @2024-08-30 | Green | 65 |
^ | 19 | Poverty truth commission | Steffan Gould | | @2024-01-15 | 2028 | Green | 15 | Ten commissioners
^ | 20 | School uniform exchange in each town | Council – Education | PTAs | @2023-06-05 | 01.09.2023 | Blue | 100 |
Step 3.2 Work | 21 | Guaranteed interview for care leavers | All partners | HR leads | | end Q2 | Amber | 50 |
^ | 22 | Marine energy skills course | College | Port Authority | @2024-09-02 | June 2025 | Grey | 0 | 18 applications
Step 3.3 Homes | 23 | Empty homes: one team for two counties | Council – Housing | | @2023-10-16 | 27 September 2024 | Red | 10 | Legal say no, looking at other ways
^ | 24 | Rapid rehousing for people who leave hospital | Council – Housing & Health Board | | @2024-02-26 | 30/11/24 | Green | 45 |
# OBJECTIVE 4: SAFE, CONNECTED AND WELSH
Step 4.1 Safety | 25 | Safe places scheme in 60 shops | South Teifi Police | Learning disability groups | @2023-07-17 | @2024-06-21 | Green | 90 | 56
^ | 26 | Joint water safety signs | Fire & Rescue | RNLI, Port Authority | @2024-03-18 | May 2024 | Blue | 100 |
Step 4.2 Language and culture | 27 | “Shwmae” training for reception staff in every partner | PSB Support Officer, College | | | National Eisteddfod | Amber | 35 |
^ | 28 | Oral history of the fishing ports | Aisha Kamal | Museums | | TBA | | |
^ | 29 | Use Welsh first in chairs’ meetings | All partners | | @2023-09-04 | At each meeting | Green | |
"""
r, obj, step, top, names = 6, None, None, None, {}
def close(r):
    if top and r - 1 > top:
        ws.merge_cells(f"A{top}:A{r-1}")
for line in T.strip().split("\n"):
    if line[0] == "#":
        close(r)
        top, obj = None, line[2:]
        band(ws, f"A{r}", obj, f"J{r}", fill="FF2F75B5")
        ws[f"A{r}"].font = Font(bold=True, size=10, name="Arial", color="FFFFFFFF")
        r += 1
        continue
    c = [x.strip() or None for x in line.split("|")]
    if c[0] != "^":
        close(r)
        top, step = r, c[0]
        put(ws, f"A{r}", step, bold=True, box=True)
    put(ws, f"B{r}", int(c[1]), box=True)
    put(ws, f"E{r}", c[4], box=True)
    put(ws, f"J{r}", c[9], box=True)
    d = [v and (dt.date.fromisoformat(v[1:]) if v[0] == "@" else v) for v in (c[5], c[6])]
    cells = {"action": (f"C{r}", c[2]), "owner": (f"D{r}", c[3]), "start": (f"F{r}", d[0]), "due": (f"G{r}", d[1]), "percent": (f"I{r}", c[8] and int(c[8]) / 100)}
    if c[7] and c[7] != "Grey":
        cells["rag"] = (f"H{r}", "#" + c[7])
    g = b.action(ws, r, cells)
    if c[7] == "Grey":
        put(ws, f"H{r}", None, fill=FILL["Grey"], box=True)
        g.pop("claimedRag")
    open_status(g, *{"Blue": ["complete"], "Grey": ["not started"], None: [None, "not started"]}.get(c[7], ["in progress", None]))
    if c[7] == "Blue":
        g["status"] = "complete"
        g["open"].pop("status")
    if c[7] == "Grey":
        g["status"] = "not started"
        g["open"].pop("status")
    g.pop("completedOn", None)
    name = step.split(" ", 2)
    short = obj.split(": ")[1]
    open_group(g, step, name[2], f"{name[1]} {name[2]}", obj, short, f"{obj} / {step}", f"{obj} – {step}")
    r += 1
close(r)
b.table(ws, "actions", [5], 6, r - 1, {"C": "action", "D": "owner", "F": "start", "G": "due", "H": "claimedRag", "I": "percent", "J": ("latestUpdate", "notes", "evidence", None)})
note(ws, f"A{r+1}", "Contact: PSB support team. Accessible copies on request. / Mae’r ddogfen hon ar gael yn Gymraeg.", f"J{r+1}")
b.other("Measures", "measures of well-being", [["Indicator", "2021", "2022", "2023"], ["Healthy life expectancy (F)", 62.4, 62.1, None], ["Children in low income families", "31%", "33%", "34%"], ["Speak Welsh daily", "18%", "17%", "17%"]], [34, 10, 10, 10])
b.other("Meetings", "calendar of meetings", [["Date", "Where", "Main item"], [D(2024, 4, 17), "Fire HQ", "Poverty"], [D(2024, 7, 10), "Teams", "Annual report"], [D(2024, 10, 16), "College", "Climate"], [D(2025, 1, 22), "County Hall", "Budget round"]], [14, 16, 20])
b.other("Members", "members of the board", [["Body", "Member", "Deputy"], ["Council", "Cllr Gwenda Rooke", "Chief Executive"], ["Health Board", "Dr Neil Abiola", "Steffan Gould"], ["National Park", "Aisha Kamal", None]], [18, 22, 18])
b.other("Plan 2018-23", "actions of the earlier plan, hidden", [["Action", "Lead", "Outcome"], ["Set up PSB website", "Council", "Done 2019"], ["Shared recruitment page", "All", "Not pursued"]], [30, 14, 16], hidden=True)
b.date_format = "dd-mmm-yy"
b.save()
