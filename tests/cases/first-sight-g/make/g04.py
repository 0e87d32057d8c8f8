from lib import *

b = Book("g04-post-inspection-high-school", "en", "2023-03-24")
b.owners.update({"LSA team": "team", "Heads of Department": "team", "HoD English": "post", "HoD Maths": "post", "Literacy Coordinator": "post", "AHT (Teaching & Learning)": "post", "AHT (Pastoral)": "post", "Welsh Coordinator": "post", "Attendance Officer": "post", "Form tutors": "team", "All teaching staff": "everyone", "Governing Body": "body", "Headteacher": "post", "DHT": "post", "Data Manager": "post", "Mrs A Gethin": "person", "Mr Stan Probert": "person", "EWO": "post", "Senedd Ysgol": "body", "Consortium": "body"})
b.special["All teaching staff"] = [{"text": "All teaching staff", "kind": "everyone", "lead": True}]
b.special["AHT (Teaching & Learning)"] = [{"text": "AHT (Teaching & Learning)", "kind": "post", "lead": True}]
b.special["AHT (Teaching & Learning) + Heads of Department"] = [{"text": "AHT (Teaching & Learning)", "kind": "post", "lead": True}, {"text": "Heads of Department", "kind": "team", "lead": False}]
b.states.update({"Fully met": "complete", "Partly met": "in progress", "Not met": ["not started", "in progress", None], "Not due": ["not started", None]})
b.dates.update({
    "Christmas 2022": some(span("2022-12-16", "2022-12-25") + ["2022-12-31"], "Christmas or the end of the term"), "Feb half term": some(span("2023-02-17", "2023-02-27") + ["2023-02-28"], "the half-term holiday"), "Every INSET": nothing("recurring"), "Summer exams": nothing("event"), "each data drop": nothing("recurring"), "July 23": period("2023-07-31", "month"), "End of Spring Term 23": some(span("2023-03-30", "2023-04-06") + ["2023-03-31"], "the end of a term"), "w/b 27th Feb 2023": week("2023-02-27"), "Oct ’22": period("2022-10-31", "month"), "fortnightly": nothing("recurring"), "Estyn return visit": nothing("event"), "when cover allows": nothing(), "Academic yr 22/23": some(["2023-08-31", "2023-07-31", "2023-07-21", "2023-07-20"], "a school year"), "30 Nov 22": day("2022-11-30"),
})
SHEETS = [
    ("R1 Reading", "R1: Improve pupils’ reading skills across the curriculum", "Mrs A Gethin", "Mr Dilwyn Fair", ["Step", "Strategy", "Personnel", "Start date", "End date", "Cost / source", "Milestone (Mar 23)", "Judgement", "Evidence seen by core group"], """
1.1 | Reading age test for all KS3 | Literacy Coordinator | @2022-09-12 | @2022-09-30 | £1,150 EIG | All tested | Fully met | Scores in SIMS
1.2 | Reading for 15 minutes in form time, 3 x week | Form tutors | @2022-10-03 | Academic yr 22/23 | nil | Seen in 9/10 forms | Partly met | Learning walk 2/3: seen in 6 out of 10
1.3 | Catch-up groups for pupils below 9:06 | LSA team / Literacy Coordinator | @2022-11-07 | Feb half term | £6,200 RRRS | 44 pupils, +8 months | Partly met | +6 mths
1.4 | INSET on disciplinary reading | Mrs A Gethin; Consortium | | Every INSET | supply | Dept plans changed | Partly met |
1.5 | Re-stock the library with 300 books chosen by pupils | Senedd Ysgol | @2022-10-17 | Christmas 2022 | £2,500 PTA | Loans doubled | Fully met | 61 > 148 per week
1.6 | Parents’ evening on reading at home | HoD English | @2023-02-01 | 16/3/23 | £80 | 60 parents | Not met | 22 came
1.7 | Buy licence for online reading scheme | Literacy Coordinator | | 30 Nov 22 | £3,400 EIG | | Fully met |
"""),
    ("R2 Teaching", "R2: Raise the quality of teaching so that it challenges all pupils", "AHT (T&L)", "Mrs Olwen Bright", ["Step", "Strategies", "Who", "From", "To", "Resources", "Success criteria", "Judgement", "Notes of core group"], """
2.1 | Rewrite the teaching policy with staff | AHT (Teaching & Learning) | @2022-09-05 | Oct ’22 | twilight | Agreed by all | Fully met |
2.2 | Coaching triads | All teaching staff | @2022-11-14 | End of Spring Term 23 | cover £4k | Every teacher in a triad | Partly met | PE and Art not yet
2.3 | Book looks with a focus on feedback | AHT (Teaching & Learning) + Heads of Department | @2022-10-10 | fortnightly | nil | 80% good | Partly met | 71%
2.4 | Observe best practise in two partner schools | Heads of Department | | when cover allows | cover | | Not met | Only Maths has been
2.5 | Schemes of work in Yr 8 – take out low level tasks | HoD Maths and HoD English | @2023-01-09 | w/b 27th Feb 2023 | 2 days | Yr 8 schemes signed off | Fully met |
2.6 | Support plans for four teachers | DHT | @2022-10-03 | @2023-03-31 | | | Partly met | Confidential
2.7 | Video lessons for reflection | Mr Stan Probert | | July 23 | cameras £900 | | Not due |
"""),
    ("R3 Attendance", "R3: Improve attendance, in particular of pupils eligible for free school meals", "AHT (Pastoral)", "Cllr Huw Dacre", ["Step", "Strategy", "Staff", "Start", "Finish", "Funding", "Milestone", "Judgement", "Comment"], """
3.1 | First day calling by 9.45 | Attendance Officer | @2022-09-05 | @2022-09-16 | nil | Every day | Fully met |
3.2 | Postcards home for improved attendance | Form tutors | @2022-10-03 | each data drop | £300 | | Fully met | 214 sent
3.3 | Home visits to persistent absentees | EWO, Attendance Officer | @2022-11-01 | Ongoing | | 2 a week | Partly met | EWO off 5 weeks
3.4 | Free bus pass pilot in two villages | Headteacher | @2023-01-16 | @2023-06-30 | £5,800 PDG | 90% for the group | Partly met | 86.4%
3.5 | Weekly print-out by tutor group | Data Manager | | 14 October 2022 | nil | | Fully met |
3.6 | Ask council to look again at fixed penalty code | Governing Body | | TBC | | | Not met |
"""),
    ("R4 Welsh", "R4: Develop pupils’ use of Welsh outside lessons", "Welsh Coordinator", "Mr Dilwyn Fair", ["Step", "Strategy", "Personnel", "Start date", "End date", "Cost / source", "Milestone (Mar 23)", "Judgement", "Evidence seen by core group"], """
4.1 | Set up a Criw Cymraeg with 12 pupils | Welsh Coordinator | @2022-10-03 | @2022-10-28 | | Met twice | Fully met | Minutes
4.2 | Five phrases a week on screens and at registration | Form tutors & Welsh Coordinator | @2022-11-07 | Ongoing | | Heard in 8/10 forms | Partly met | Core group heard it in 4
4.3 | Staff lessons after school | All teaching staff | @2023-01-17 | 4.7.23 | Free (Learn Welsh) | 15 staff | Partly met | 11
4.4 | Trip to the Eisteddfod | Mr Stan Probert | | 1 June 2023 | £12 each | 40 pupils | Not due |
4.5 | Bilingual signs in canteen | | @2022-11-01 | Christmas 2022 | £640 | | Not met | Order never placed
4.6 | Report on progress against Siarter Iaith | Headteacher / Welsh Coordinator | | Estyn return visit | | | Not due |
"""),
]
L = [("A", None), ("B", "action"), ("C", "owner"), ("D", "start"), ("E", "due"), ("F", None), ("G", None), ("H", "status"), ("I", None)]
for name, rec, lead, gov, heads, text in SHEETS:
    ws = b.sheet(name, [7, 48, 30, 13, 20, 18, 26, 14, 40])
    title(ws, "A1", "YSGOL UWCHRADD TREFALUN HIGH SCHOOL – POST INSPECTION ACTION PLAN", "I1", size=12)
    put(ws, "A2", rec, bold=True, fill="FFFFE699")
    ws.merge_cells("A2:I2")
    for r, (k, v) in enumerate((("Led by", lead), ("Link governor", gov), ("Reviewed", "Core group 24.3.23")), 3):
        put(ws, f"A{r}", k, bold=True, wrap=False)
        put(ws, f"C{r}", v, wrap=False)
    head(ws, 7, heads, fill="FFBDD7EE")
    r = b.fill(ws, 8, L, text)
    put(ws, f"A{r+1}", "Evaluation of impact (complete in July):", italic=True, wrap=False)
    ws.merge_cells(f"A{r+2}:I{r+4}")
    b.table(ws, "actions", [7], 8, r - 1, {"B": "action", "C": "owner", "D": "start", "E": "due", "H": "status", "I": ("latestUpdate", "notes", "evidence", None)})
for g in b.actions:
    rec = next(x[1] for x in SHEETS if x[0] == g["sheet"])
    open_group(g, None, rec, rec[4:], g["sheet"], rec[:2])
b.other("Data", "results and attendance", [["Measure", "2019", "2022", "Target 2023"], ["Capped 9", 338, 351, 356], ["Attendance", "93.1%", "87.2%", "90%"], ["FSM attendance", "88.0%", "79.9%", "84%"]], [22, 10, 10, 14])
b.other("Core group dates", "dates of meetings", [["Date", "Focus", "Visitors"], [D(2022, 11, 25), "R1, R3", "Consortium"], [D(2023, 3, 24), "All", "Consortium, LA"], [D(2023, 6, 30), "R2, R4", "LA"]], [14, 14, 20])
b.date_format = "dd/mm/yyyy"
b.save()
