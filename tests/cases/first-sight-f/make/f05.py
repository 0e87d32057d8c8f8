from lib import *

b = Book("f05-school-mis-issue-log", "en", "2024-03-22")
b.owners.update({"Priya Venn": "person", "Callum Roach": "person", "Supplier": "body", "Service Desk": "team", "Priya": "person", "Callum": "person", "Eleri Soar": "person", "Eleri": "person", "Information Governance": "team", "School clerks": "team", "Training lead": "post", "MIS supplier helpdesk": "team", "Networks": "team", "Admissions": "team"})
b.special["?"] = []
b.states.update({"Open": ["in progress", "not started", None], "Being fixed": "in progress", "With supplier": ["in progress", "on hold"], "Waiting": ["on hold", "in progress"], "New": ["not started", None], "Resolved": "complete", "No fault found": ["complete", "cancelled"], "Won’t fix": "cancelled"})
b.dates.update({"Tues 26 March": day("2024-03-26", "year-inferred"), "next release": nothing("event"), "28 Mar": day("2024-03-28", "year-inferred"), "before Easter": either([None, "2024-03-28", "2024-03-29", "2024-03-30", "2024-03-31", "2024-03-22"], "Easter: the feast or the end of the term"), "mid April": either([None, "2024-04-15", "2024-04-14", "2024-04-16", "2024-04-30"], "the middle of a month"), "w/c 15 April": week("2024-04-15"), "5/4": day("2024-04-05", "year-inferred"), "30th April": day("2024-04-30", "year-inferred"), "tba": nothing("placeholder"), "today": nothing()})
ws = b.sheet("Log", [8, 12, 26, 10, 46, 44, 20, 16, 16])
put(ws, "A1", "MIS replacement – issues log", bold=True, size=16, wrap=False)
put(ws, "H1", "Printed:", wrap=False)
put(ws, "I1", D(2024, 3, 22))
note(ws, "A2", "Newest at the top. When an issue is finished with move the line down to the second table and say how it ended.")
put(ws, "A4", "LIVE", bold=True, size=12, color="FFC00000")
head(ws, 5, ["Issue", "Logged", "School / area", "H M L", "What’s the matter", "Next step", "With", "Wanted for", "Where it is"])
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", None), ("F", "action"), ("G", "owner"), ("H", "due"), ("I", "status")]
r = b.fill(ws, 6, L, """
=61 | @2024-03-21 | All primaries | H | Dinner money balances carried over twice | Run reversal script out of hours | Supplier / Callum Roach | Tues 26 March | Being fixed
=60 | @2024-03-20 | Ysgol y Bannau | M | Clerk cannot see Year 5 photos | Check permissions on photo folder | Service Desk | today | New
=59 | @2024-03-19 | Attendance | H | Codes sent to the authority a day late | Ask for log files and compare with our receipts | Callum | 28 Mar | Open
=58 | @2024-03-18 | Glasfryn High | L | Report logo stretched | Replace template | School clerks | before Easter | Open
=57 | @2024-03-14 | All secondaries | H | Exam entries not importing from the boards | Get patch and try it on test site first | MIS supplier helpdesk | @2024-03-27 | With supplier
=56 | @2024-03-13 | Data protection | M | Leavers’ parents still get emails | Write a rule to end contact on leaving date | Eleri Soar & Information Governance | 5/4 | Being fixed
=54 | @2024-03-08 | Llwyn Celyn Infants | L | Welsh labels missing on pupil screen | Send list of missing labels to supplier | Eleri | next release | Waiting
=53 | @2024-03-07 | Training | M | 14 clerks missed the second session | Put on a catch-up morning | Training lead | w/c 15 April | Open
=51 | @2024-03-04 | Parents’ app | M | App logs parents out each night | Raise token life to seven days | Supplier | mid April | With supplier
=50 | @2024-03-01 | St Gwladys VA | M | Slow after 10am | Test line and report back to head | Networks | @2024-03-28 | Being fixed
=47 | @2024-02-26 | Admissions | H | Two children given the same number | Write to supplier for a proper fix, not a workaround | Priya Venn | 30th April | With supplier
=45 | @2024-02-21 | All | L | No way to print a blank register | Decide whether we need it | ? | | Open
=44 | @2024-02-20 | Contract | M | Service credits not claimed for January | Work out the credits and invoice | Priya | tba | Waiting
""")
b.table(ws, "actions", [5], 6, r - 1, {"F": "action", "G": "owner", "H": "due", "I": "status"})
r += 1
put(ws, f"A{r}", "FINISHED WITH", bold=True, size=12, color="FF00B050")
r += 1
h = r
head(ws, r, ["Issue", "Logged", "School / area", "H M L", "What was the matter", "What we did", "By", "Ended on", "How it ended"])
L = [("A", None), ("B", None), ("C", None), ("D", None), ("E", None), ("F", "action"), ("G", "owner"), ("H", "completedOn"), ("I", "status")]
r = b.fill(ws, r + 1, L, """
=55 | @2024-03-11 | Glasfryn High | M | Timetable would not print on A3 | Changed default paper size | Service Desk | @2024-03-12 | Resolved
=52 | @2024-03-06 | Ysgol y Bannau | L | Photos of Year 6 sideways | Turned 31 photos the right way up | School clerks | @2024-03-20 | Resolved
=49 | @2024-02-29 | All primaries | H | Could not log in after update | Rolled back the update | Supplier | @2024-02-29 | Resolved
=48 | @2024-02-28 | St Gwladys VA | M | Faith field missing from form | Added as a user field | Callum | @2024-03-15 | Resolved
=46 | @2024-02-22 | Pen y Rhiw | M | Free meals flag wrong for 11 pupils | Reloaded benefit file and checked each pupil | Callum / Admissions | @2024-02-27 | Resolved
=43 | @2024-02-16 | Glasfryn High | L | Staff want dark screen | Told them it is not in the contract | Priya | @2024-02-19 | Won’t fix
=42 | @2024-02-15 | Attendance | H | Session 2 marks vanish | Sat with the clerk for two days, nothing seen | Eleri Soar | @2024-02-23 | No fault found
=41 | @2024-02-12 | All | H | Census file fails validation | Installed census patch at each site | Supplier, Service Desk | @2024-02-14 | Resolved
=40 | @2024-02-08 | Training | M | Guide only in English | Had the guide translated | Eleri Soar | @2024-03-01 | Resolved
=39 | @2024-02-07 | Networks | M | Firewall blocks the new address at 6 sites | Opened the address on all school firewalls | Networks | @2024-02-09 | Resolved
=38 | @2024-02-05 | Llwyn Celyn Infants | L | Two screens show old name of school | Corrected name | Service Desk | @2024-02-05 | Resolved
=37 | @2024-02-02 | Parents’ app | M | Wrong app store link in letter | Sent a corrected letter to 4,100 families | Priya Venn and School clerks | @2024-02-06 | Resolved
""")
b.table(ws, "actions", [h], h + 1, r - 1, {"F": "action", "G": "owner", "H": "completedOn", "I": "status"})
put(ws, f"A{r+1}", "Live 13 (H 4, M 6, L 3)     Finished with 12", italic=True, wrap=False)
for g in b.actions:
    for o in g["owners"]:
        full = {"Priya": "Priya Venn", "Callum": "Callum Roach", "Eleri": "Eleri Soar"}.get(o["text"])
        if full:
            o["accept"] = [full]
b.other("Schools", "list of schools and when they went live", [["School", "Phase", "Went live", "Clerk"], ["Glasfryn High", "Secondary", D(2024, 1, 29), "Mrs Amy Tarrant"], ["Ysgol y Bannau", "Primary", D(2024, 2, 1), "Mrs Non Iorwerth"], ["Llwyn Celyn Infants", "Infants", D(2024, 2, 1), "Mr Bob Stacey"], ["St Gwladys VA", "Primary", D(2024, 1, 30), "Ms F Delgado"]], [24, 12, 14, 20])
b.other("Lists", "lists for the drop-downs", [["Priority", "State"], ["H", "Open"], ["M", "Being fixed"], ["L", "With supplier"], [None, "Waiting"], [None, "New"]], [10, 18])
b.save()
