from lib import *

b = Book("g05-booking-system-raid-log", "en", "2022-03-04")
b.owners.update({n: "person" for n in "Carys Nott,Jamie Trow,Moira Pell,Deep Sandhu,Ffion Hale,Leon Quick,Bob Astley".split(",")})
b.owners.update({"Supplier": "body", "Centre managers": "team", "ICT Security": "team", "Finance": "team", "Project Board": "body", "Front desk staff": "team", "Bob A": "person", "Web team": "team"})
b.states.update({"Open": ["in progress", "not started", None], "Closed": "complete", "Overdue": ["in progress", "not started", None], "On hold": "on hold", "Withdrawn": "cancelled", "WIP": "in progress", "New": "not started", "Resolved": "complete", "With supplier": ["in progress", "on hold", None], "Parked": "on hold"})
b.dates.update({"Go live -2 wks": nothing("event"), "before UAT 2": nothing("event"), "Fri 11 March": day("2022-03-11", "year-inferred"), "18-Mar": day("2022-03-18", "year-inferred"), "Next Board": nothing("event"), "EOM March": some(["2022-03-31"], "the end of a month"), "tba": nothing("placeholder"), "each sprint": nothing("recurring"), "8/3": day("2022-03-08", "year-inferred"), "w/c 14/03/22": week("2022-03-14"), "after Easter": some(["2022-04-17", "2022-04-18", "2022-04-30", "2022-04-25"], "after a feast"), "today": some(["2022-03-04"], "the day of the sheet"), "release 4.2": nothing("event")})
ws = b.sheet("Actions", [8, 12, 14, 16, 46, 22, 14, 16, 14, 12, 44])
title(ws, "A1", "Leisure Booking & Membership System – RAID log v0.19", None)
put(ws, "A2", "A = Actions", bold=True, wrap=False)
put(ws, "C2", "Last updated 4 March 2022 CN", wrap=False)
head(ws, 4, ["ID", "Raised", "Raised by", "Workstream", "Action", "Owner", "Due", "New date", "Closed on", "Status", "Comments"], fill="FFA9D08E")
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", "action"), ("F", "owner"), ("G", "due"), ("H", "revisedDue"), ("I", "completedOn"), ("J", "status"), ("K", None)]
r = b.fill(ws, 5, L, """
A001 | @2021-11-08 | Moira Pell | Contract | Sign data processing agreement | Carys Nott | @2021-12-03 | @2022-01-14 | @2022-01-12 | Closed | Legal wanted two changes
A002 | @2021-11-08 | Carys Nott | Data | Get export of members from old system | Supplier | @2021-11-26 | | @2021-11-26 | Closed | 18,402 rows
A003 | @2021-11-22 | Carys Nott | Data | De-duplicate members | Leon Quick / Front desk staff | @2022-01-28 | @2022-03-25 | | Open | 3,100 to go
A004 | @2021-11-22 | Deep Sandhu | Technical | Penetration test | ICT Security | Go live -2 wks | | | Open | Booked
A005 | @2021-12-06 | Jamie Trow | Hardware | Order 14 card readers | Jamie Trow | 17/12/21 | | 20/12/21 | Closed |
A006 | @2021-12-06 | Jamie Trow | Hardware | Gate at Parc Mawr: new cable | Jamie Trow & Centre managers | @2022-02-11 | @2022-03-11 | | Overdue | Contractor didn’t turn up 9 Feb
A007 | @2021-12-20 | Ffion Hale | Training | Write quick guides for reception | Ffion Hale | @2022-02-25 | | @2022-03-01 | Closed | Seven guides, EN + CY
A008 | @2021-12-20 | Ffion Hale | Training | Train 64 front desk staff | Ffion Hale; Supplier | @2022-03-31 | | | Open | 12 so far
A009 | @2022-01-10 | Moira Pell | Finance | Set up ledger codes | Finance | Jan 2022 | | @2022-01-31 | Closed |
A010 | @2022-01-10 | Moira Pell | Finance | Re-write direct debit letter and give 10 days’ notice | Finance, Carys Nott | Fri 11 March | | | Open |
A011 | @2022-01-10 | Deep Sandhu | Technical | Single sign on | Deep Sandhu | @2022-02-04 | | | On hold | Waiting on tenant move
A012 | @2022-01-24 | Leon Quick | Data | Agree how long lapsed members are kept | Project Board | Next Board | | | Open |
A013 | @2022-01-24 | Carys Nott | Comms | FAQ on website | Web team | 18-Mar | | | Open | Draft with Bob
A014 | @2022-01-24 | Bob Astley | Comms | Roadshow in each centre | Bob Astley | @2022-02-18 | | | Withdrawn | Covid
A015 | @2022-02-07 | Jamie Trow | Hardware | Test receipt printers | | | | | Open |
A016 | @2022-02-07 | Ffion Hale | Testing | Sign off UAT 1 | Centre managers | @2022-02-23 | | @2022-02-23 | Closed | 61 passed, 7 failed
A017 | @2022-02-21 | Ffion Hale | Testing | Retest the 7 fails | Ffion Hale and Deep Sandhu | before UAT 2 | | | Open |
A018 | @2022-02-21 | Moira Pell | Contract | Ask for service credits | Moira Pell | EOM March | | | Open | See issue 4
A019 | @2022-03-04 | Carys Nott | PMO | Send papers to Board | Carys Nott | today | | | Open |
""")
b.table(ws, "actions", [4], 5, r - 1, {"E": "action", "F": "owner", "G": "due", "H": "revisedDue", "I": "completedOn", "J": "status", "K": ("latestUpdate", "notes", "evidence", None)})
ws = b.sheet("Issues", [6, 12, 44, 30, 9, 46, 20, 16, 14])
title(ws, "A1", "Leisure Booking & Membership System – RAID log v0.19", None)
put(ws, "A2", "I = Issues (things that have happened)", bold=True, wrap=False)
head(ws, 4, ["No", "Date", "Issue", "Impact", "Sev.", "What we’re doing about it", "Who", "Target", "State"], fill="FFF4B084")
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", None), ("F", "action"), ("G", "owner"), ("H", "due"), ("I", "status")]
r = b.fill(ws, 5, L, """
=1 | @2021-12-14 | Old supplier wants £6k for second export | Cost | 2 | Ask Procurement to challenge under exit clause | Moira Pell | @2022-01-21 | Resolved
=2 | @2022-01-18 | Swim lessons do not carry over | Parents would have to rebook 2,200 places | 1 | Script to move the lessons, tried on one pool first | Supplier | w/c 14/03/22 | With supplier
=3 | @2022-01-31 | Welsh interface has English buttons | Standards | 2 | Send list of 83 strings | Bob A | 8/3 | WIP
=4 | @2022-02-09 | System slow after 5pm | Queues | 1 | Move database to bigger server | Supplier / Deep Sandhu | release 4.2 | With supplier
=5 | @2022-02-15 | Two centre managers leaving | Knowledge lost | 3 | Backfill from Parc Mawr until summer | Carys Nott | after Easter | New
=6 | @2022-02-22 | Refunds over £50 fail | Complaints | 2 | Manual refunds by Finance | Finance | each sprint | WIP
=7 | @2022-02-28 | App shows other people’s bookings in test | Data protection | 1 | Find cause & report to DPO | Deep Sandhu | 7 March 2022 | WIP
=8 | @2022-03-02 | No wi-fi in bowls hall | Tablets no use | 4 | Price up an access point | Jamie Trow | tba | Parked
""")
b.table(ws, "actions", [4], 5, r - 1, {"F": "action", "G": "owner", "H": "due", "I": "status"})
b.other("Assumptions", "assumptions", [["No", "Assumption", "Made by", "Checked"], [1, "Old system can be read until September 2022", "Carys Nott", "Yes"], [2, "Centres open as normal from April", "Board", "No"], [3, "No change in VAT on lessons", "Finance", "Yes"]], [6, 44, 16, 10])
b.other("Dependencies", "dependencies", [["No", "We depend on", "For", "RAG"], [1, "Tenant move (ICT)", "Single sign on", "A"], [2, "Payment gateway contract", "Online payments", "G"]], [6, 32, 28, 8])
b.other("Decisions", "decisions taken", [["No", "Decision", "Taken by", "On"], [1, "Go live moved to 25 April 2022", "Project Board", D(2022, 2, 10)], [2, "Keep paper passes to end of June", "Project Board", D(2022, 2, 10)], [3, "No app for under 16s", "Moira Pell", D(2022, 2, 24)]], [6, 40, 18, 14])
b.other("Lists", "lists for drop-downs", [["Status", "Severity", "Workstream"], ["Open", 1, "Contract"], ["Closed", 2, "Data"], ["Overdue", 3, "Technical"], ["On hold", 4, "Hardware"], ["Withdrawn", None, "Training"]], [12, 10, 14], hidden=True)
b.date_format = "dd/mm/yy"
b.save()
