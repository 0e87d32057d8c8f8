from lib import *

b = Book("g06-planning-portal-jira-export", "en", "2023-05-26")
b.owners.update({n: "person" for n in "Anwen Rook,Tim Delacourt,Nasreen Iqbal,Huw Ledbury,Sacha Verne,Gill Orchard".split(",")})
b.special["Unassigned"] = []
b.states.update({"Done": "complete", "In Progress": "in progress", "To Do": "not started", "Backlog": "not started", "Blocked": "on hold", "In Review": "in progress", "Ready for Test": "in progress"})
ws = b.sheet("general_report", [12, 11, 10, 48, 18, 18, 10, 15, 13, 20, 20, 14, 20, 24, 18, 8])
put(ws, "A1", "Planning Portal replacement (PLAN)", bold=True, wrap=False)
put(ws, "A2", "Displaying 27 issues at 26/May/23 10:02 AM.", wrap=False)
head(ws, 4, ["Issue Type", "Key", "Issue id", "Summary", "Assignee", "Reporter", "Priority", "Status", "Resolution", "Created", "Updated", "Due Date", "Resolved", "Epic Name", "Labels", "Story Points"], fill="FFE7E6E6")
T = """
Task | Move 41,000 case files from the old server | Tim Delacourt | Huw Ledbury | Highest | In Progress | Unresolved | 09/Jan/23 9:15 AM | 24/May/23 4:40 PM | 30/Jun/23 | | Data migration | history | 13
Task | Match UPRNs to old addresses | Nasreen Iqbal | Tim Delacourt | High | Done | Done | 09/Jan/23 9:18 AM | 03/Apr/23 11:02 AM | 31/Mar/23 | 03/Apr/23 11:02 AM | Data migration | | 8
Bug | Grid references in old files are swapped | Nasreen Iqbal | Sacha Verne | High | Done | Fixed | 14/Feb/23 2:30 PM | 21/Feb/23 3:12 PM | 24/Feb/23 | 21/Feb/23 3:12 PM | Data migration | history | 3
Task | Agree what to delete under retention schedule | Gill Orchard | Tim Delacourt | Medium | Blocked | Unresolved | 16/Jan/23 10:00 AM | 12/May/23 9:00 AM | 28/Apr/23 | | Data migration | | 2
Story | As an agent I can save a half finished application | Sacha Verne | Anwen Rook | High | Done | Done | 23/Jan/23 1:05 PM | 17/Mar/23 5:20 PM | 17/Mar/23 | 17/Mar/23 5:20 PM | Apply online | MVP | 5
Story | As a householder I can pay by card | Sacha Verne | Anwen Rook | Highest | In Review | Unresolved | 23/Jan/23 1:07 PM | 25/May/23 12:01 PM | 02/Jun/23 | | Apply online | MVP | 8
Story | As a resident I can apply in Welsh | Huw Ledbury | Anwen Rook | Highest | In Progress | Unresolved | 23/Jan/23 1:09 PM | 22/May/23 10:45 AM | 16/Jun/23 | | Apply online | MVP, cymraeg | 8
Bug | Upload fails for plans over 20MB | Sacha Verne | Gill Orchard | High | Done | Fixed | 20/Mar/23 4:44 PM | 29/Mar/23 9:31 AM | | 29/Mar/23 9:31 AM | Apply online | | 2
Bug | Error message tells you nothing | Unassigned | Gill Orchard | Low | Backlog | Unresolved | 22/Mar/23 8:58 AM | 22/Mar/23 8:58 AM | | | Apply online | | 1
Story | As a neighbour I get an e-mail about applications near me | Sacha Verne | Anwen Rook | Medium | To Do | Unresolved | 30/Jan/23 11:11 AM | 02/May/23 2:00 PM | 28/Jul/23 | | Comment & track | | 8
Story | As a community council I can comment in one go | Unassigned | Anwen Rook | Medium | Backlog | Unresolved | 30/Jan/23 11:13 AM | 30/Jan/23 11:13 AM | | | Comment & track | phase 2 | 5
Task | Redact 2,600 old representations | Gill Orchard | Huw Ledbury | High | In Progress | Unresolved | 06/Feb/23 9:30 AM | 19/May/23 3:15 PM | 09/Jun/23 | | Comment & track | GDPR | 20
Task | Map layer for conservation areas | Nasreen Iqbal | Anwen Rook | Medium | Ready for Test | Unresolved | 13/Feb/23 10:20 AM | 23/May/23 4:01 PM | 26/May/23 | | Maps | | 3
Task | Map layer for TPOs | Nasreen Iqbal | Anwen Rook | Medium | To Do | Unresolved | 13/Feb/23 10:21 AM | 13/Feb/23 10:21 AM | 23/Jun/23 | | Maps | | 3
Task | Map layer for flood zones (new TAN15) | Nasreen Iqbal | Anwen Rook | High | Blocked | Unresolved | 13/Feb/23 10:22 AM | 05/May/23 1:30 PM | 31/May/23 | | Maps | waiting WG | 5
Bug | Zoom jumps to Cornwall | Nasreen Iqbal | Gill Orchard | Lowest | Done | Fixed | 27/Feb/23 3:03 PM | 01/Mar/23 9:40 AM | | 01/Mar/23 9:40 AM | Maps | | 1
Task | Write user guide for case officers | Anwen Rook | Huw Ledbury | Medium | In Progress | Unresolved | 06/Mar/23 9:00 AM | 18/May/23 11:10 AM | 07/Jul/23 | | Go live | training | 5
Task | Book training room for 6 half days | Anwen Rook | Huw Ledbury | Medium | Done | Done | 06/Mar/23 9:02 AM | 13/Mar/23 10:15 AM | 15/Mar/23 | 13/Mar/23 10:15 AM | Go live | training | 1
Task | Train 34 officers & 6 members | Anwen Rook | Huw Ledbury | High | To Do | Unresolved | 06/Mar/23 9:04 AM | 06/Mar/23 9:04 AM | 14/Jul/23 | | Go live | training | 8
Task | Data protection impact assessment | Gill Orchard | Huw Ledbury | Highest | Done | Done | 09/Jan/23 9:40 AM | 27/Mar/23 2:22 PM | 17/Mar/23 | 27/Mar/23 2:22 PM | Go live | GDPR | 3
Task | Notice on website about two days’ downtime | Huw Ledbury | Anwen Rook | Medium | To Do | Unresolved | 03/Apr/23 12:00 PM | 03/Apr/23 12:00 PM | 21/Jul/23 | | Go live | comms | 1
Task | Cut over weekend | Tim Delacourt | Huw Ledbury | Highest | To Do | Unresolved | 03/Apr/23 12:05 PM | 22/May/23 9:00 AM | 30/Jul/23 | | Go live | | 13
Task | Switch off old server | Tim Delacourt | Huw Ledbury | Low | Backlog | Unresolved | 03/Apr/23 12:08 PM | 03/Apr/23 12:08 PM | 29/Sep/23 | | Go live | | 2
Task | Interface to land charges | Tim Delacourt | Gill Orchard | High | In Progress | Unresolved | 17/Apr/23 10:10 AM | 25/May/23 9:55 AM | 12/Jun/23 | | Back office | | 8
Task | Letters: convert 118 templates | Gill Orchard | Tim Delacourt | High | In Progress | Unresolved | 17/Apr/23 10:12 AM | 24/May/23 8:31 AM | 19/May/23 | | Back office | | 13
Bug | Decision date shown a day early | Tim Delacourt | Gill Orchard | High | In Review | Unresolved | 15/May/23 9:20 AM | 26/May/23 9:01 AM | 31/May/23 | | Back office | | 2
Story | As a manager I can see what is past eight weeks | Huw Ledbury | Anwen Rook | Medium | To Do | Unresolved | 15/May/23 9:31 AM | 15/May/23 9:31 AM | 18/Aug/23 | | Back office | reports | 5
"""
L = [("A", None), ("B", None), ("C", None), ("D", "action"), ("E", "owner"), ("F", None), ("G", None), ("H", "status"), ("I", None), ("J", None), ("K", None), ("L", "due"), ("M", "completedOn"), ("N", None), ("O", None), ("P", None)]
out, epics = [], []
for i, line in enumerate(T.strip().split("\n")):
    c = [x.strip() for x in line.split("|")]
    epics.append(c[11])
    out.append(" | ".join([c[0], f"PLAN-{i * 3 + 12}", f"={20411 + i * 7}", *c[1:12], c[12], "=" + c[13]]))
r = b.fill(ws, 5, L, "\n".join(out))
for g, e in zip(b.actions, epics):
    open_group(g, e, None)
b.table(ws, "actions", [4], 5, r - 1, {"D": "action", "E": "owner", "H": "status", "L": "due", "M": "completedOn"})
put(ws, f"A{r+1}", "Generated at Fri May 26 10:02:17 UTC 2023 by Huw Ledbury using Jira", wrap=False)
ws.freeze_panes = "E5"
ws.auto_filter.ref = f"A4:P{r-1}"
b.other("Velocity", "figures of sprints", [["Sprint", "Points planned", "Points done"], ["Sprint 7", 34, 29], ["Sprint 8", 32, 33], ["Sprint 9", 36, 21]], [14, 16, 14])
b.other("Team", "contacts", [["Name", "Role", "Days a week"], ["Huw Ledbury", "Product owner", 3], ["Anwen Rook", "Business analyst", 5], ["Tim Delacourt", "Technical lead", 5], ["Nasreen Iqbal", "GIS developer", 4], ["Sacha Verne", "Developer", 5], ["Gill Orchard", "Planning support manager", 2]], [18, 26, 12])
b.save()
