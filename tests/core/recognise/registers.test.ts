import { planOfGrid } from "./planOf";

/** Tables drawn as grids, each under the line "# what it is". */
const gridsOf = (text: string): readonly (readonly [what: string, grid: string])[] =>
  text
    .trim()
    .split(/^# /m)
    .slice(1)
    .map((part) => [part.slice(0, part.indexOf("\n")), part.slice(part.indexOf("\n") + 1)] as const);

const REGISTERS = `
# events
Event name | Lead | Date | Attendance | Notes
Welsh in Education launch | Ann Lee | 12/03/2020 | 45 | Went very well
School sports day | Bob Day | 19/06/2020 | 200 | Book the field
Open evening for parents | Cai Rees | 02/07/2020 | 120 | Refreshments needed
# events and whether they are booked
Event | Lead | Date | Status
Open evening for parents | Ann Lee | 31/03/2020 | Planned
School sports day | Bob Day | 30/04/2020 | Booked
Prize giving | Cai Rees | 29/05/2020 | Complete
# events in Welsh
Digwyddiad | Lleoliad | Trefnydd | Dyddiad | Statws
Noson agored i rieni | Neuadd yr Ysgol | Ann Lee | 12/03/2020 | Cadarnhawyd
Gŵyl gerdd y cynradd | Theatr Brycheiniog | Bob Day | 02/04/2020 | Cadarnhawyd
Cynhadledd penaethiaid | Llandrindod | Cai Rees | 22/04/2020 | Canslwyd
# courses that staff attended
Training course | Staff member | Completion date | Expiry date
Manage conflict at work | Ann Lee | 12/03/2019 | 12/03/2022
Support pupils with autism | Bob Day | 19/09/2019 | 19/09/2022
Deliver the numeracy framework | Cai Rees | 02/10/2019 | 02/10/2022
# courses on offer
Course title | Tutor | Start date | End date | Places | Status
Introduction to coding | Ann Lee | 12/03/2020 | 19/03/2020 | 20 | Open
Teaching Welsh as a second language | Bob Day | 19/03/2020 | 19/04/2020 | 15 | Full
Improve your spreadsheets | Cai Rees | 02/04/2020 | 09/04/2020 | 12 | Open
# courses in Welsh
Cwrs | Darparwr | Mynychwr | Dyddiad | Statws
Diogelu lefel 2 | Y Cyngor | Ann Lee | 12/03/2019 | Cwblhawyd
Rheoli presenoldeb | Adnoddau Dynol | Bob Day | 19/09/2019 | Archebwyd
Cymorth cyntaf yn y gwaith | Y Groes Goch | Cai Rees | 02/10/2019 | Cwblhawyd
# requests for information
FOI No | Subject of request | Department | Officer | Received | Deadline | Response sent | Outcome
1201 | School meal contracts | Education | Ann Lee | 06/01/2020 | 03/02/2020 | 31/01/2020 | Disclosed in full
1202 | Teacher absence figures | HR | Bob Day | 09/01/2020 | 06/02/2020 | 05/02/2020 | Part refused
1203 | Supply staff costs since 2016 | Finance | Cai Rees | 14/01/2020 | 11/02/2020 |  |
# requests in Welsh
Rhif | Cais | Swyddog | Derbyniwyd | Dyddiad cau | Statws
RhG1 | Copïau o bob anfoneb i ymgynghorwyr | Ann Lee | 06/01/2020 | 03/02/2020 | Ar gau
RhG2 | Nifer y disgyblion a waharddwyd | Bob Day | 09/01/2020 | 06/02/2020 | Agored
RhG3 | Cyllideb cludiant ysgol ers 2015 | Cai Rees | 14/01/2020 | 11/02/2020 | Agored
# complaints in Welsh
Cwyn | Derbyniwyd | Swyddog | Dyddiad targed | Canlyniad
Rhiant yn anhapus ag amserau'r bws | 06/01/2020 | Ann Lee | 20/01/2020 | Cadarnhawyd
Oedi cyn cyhoeddi datganiad | 09/01/2020 | Bob Day | 23/01/2020 | Gwrthodwyd
Methiant i ateb llythyrau | 14/01/2020 | Cai Rees | 28/01/2020 | Agored
# requests of people for what is held about them
Request | Received from | Date received | Response due | Handled by | Status
All records held about my child | Parent | 06/01/2020 | 06/02/2020 | Ann Lee | Closed
Personal file and emails | Former employee | 13/02/2020 | 13/03/2020 | Bob Day | Open
Minutes of panel meetings naming me | Parent | 01/03/2020 | 01/04/2020 | Cai Rees | Open
# letters
Letter | From | Date received | Assigned to | Reply due | Status
Query on nursery places | Mrs Jones | 06/01/2020 | Ann Lee | 20/01/2020 | Closed
School closure objection | Cllr Evans | 09/01/2020 | Bob Day | 23/01/2020 | Open
Complaint about catchment | Mr Price | 14/01/2020 | Cai Rees | 28/01/2020 | Open
# orders
Order no | Item | Supplier | Ordered by | Delivery date | Status
PO101 | Exercise books | YPO | Ann Lee | 20/01/2020 | Delivered
PO102 | Science equipment | Philip Harris | Bob Day | 23/01/2020 | Ordered
PO103 | Replacement boiler | Wolseley | Cai Rees | 28/01/2020 | Outstanding
# invoices
Invoice | Supplier | Approver | Due date | Paid
Review of catering | ABC Ltd | Ann Lee | 06/01/2020 | Yes
Supply teachers November | Teachers R Us | Bob Day | 13/02/2020 | No
Repair of roof | Roofers Ltd | Cai Rees | 01/03/2020 | No
# invoices, each with its item
Invoice no | Item | Supplier | Approver | Due date | Status
INV1 | Review of catering contract | ABC Ltd | Ann Lee | 06/01/2020 | Open
INV2 | Supply teachers in November | Teachers R Us | Bob Day | 13/02/2020 | Closed
INV3 | Repair of the roof of the hall | Roofers Ltd | Cai Rees | 01/03/2020 | Open
# visits that take place at an hour
Visit | Adviser | Date | Time | School
Review of mathematics teaching | Ann Lee | 20/01/2020 | 09:00 | Bro Wen
Support for literacy leaders | Bob Day | 23/01/2020 | 13:00 | Pen y Bryn
Check of the attendance data | Cai Rees | 28/01/2020 | 10:30 | Caer Uchel
# a running order with what is done
Time | Action | Who
09:00 | Welcome the governors | Ann Lee
09:30 | Present the data | Bob Day
10:30 | Sum up the morning | Cai Rees
# tenders
Tender | Procurement lead | Issue date | Return date | Award date | Status
Supply of milk to schools | Ann Lee | 06/01/2020 | 06/02/2020 | 06/03/2020 | Open
Review of energy contracts | Bob Day | 09/01/2020 | 09/02/2020 | 09/03/2020 | Awarded
Provide cleaning at three sites | Cai Rees | 14/01/2020 | 14/02/2020 | 14/03/2020 | Open
# applications
Application | Applicant | Case officer | Target date | Decision
Extension to primary school | County Council | Ann Lee | 31/03/2020 | Granted
Change of use to nursery | Little Acorns | Bob Day | 30/04/2020 | Pending
New build of 30 homes | Persimmon | Cai Rees | 29/05/2020 | Refused
# posts advertised
Job title | Recruiting manager | Closing date | Interview date | Status
Teacher of mathematics | Ann Lee | 06/02/2020 | 16/02/2020 | Advertised
Support officer, grade 5 | Bob Day | 09/02/2020 | 19/02/2020 | Closed
Head of finance | Cai Rees | 14/02/2020 | 24/02/2020 | Appointed
# documents
Document | Version | Author | Review date | Status
Attendance strategy | 1.2 | Ann Lee | 31/03/2020 | Final
Review of schools funding formula | 0.3 | Bob Day | 30/04/2020 | Draft
Guide to reporting concerns | 2.0 | Cai Rees | 29/05/2020 | Final
# visits to schools
Visit | Adviser | Date of visit | Focus | Report sent
Ysgol Bro Wen | Ann Lee | 20/01/2020 | Review of mathematics teaching | Yes
Ysgol Pen y Bryn | Bob Day | 23/01/2020 | Support for literacy leaders | No
Caer Uchel High School | Cai Rees | 28/01/2020 | Attendance data | Yes
# trips
Trip | Leader | Depart | Return | Approval
Visit to Cardiff Bay | Ann Lee | 06/01/2020 | 06/01/2020 | Approved
Ski trip to Austria | Bob Day | 13/02/2020 | 20/02/2020 | Approved
Walk up Pen y Fan | Cai Rees | 01/03/2020 | 01/03/2020 | Pending
# governors
Governor | Category | Appointed | Term ends | DBS status
Ann Lee | Parent | 06/01/2018 | 05/01/2022 | Complete
Bob Day | Local authority | 13/01/2018 | 12/01/2022 | Pending
Cai Rees | Community | 20/01/2019 | 19/01/2023 | Complete
# indicators
Indicator | Responsible officer | Target | Q1 | Q2 | RAG
Attendance in primary schools | Ann Lee | 95% | 94.1% | 94.4% | A
Exclusions per 1,000 pupils | Bob Day | 4 | 3.8 | 3.5 | G
Percentage of statements issued within time | Cai Rees | 100% | 90% | 95% | A
# questions asked
Question | Asked by | Date asked | Answered by | Answer
What is the budget for next year? | Cllr Evans | 06/01/2020 | Ann Lee | It is set in March
Will the school stay open? | Cllr Price | 13/02/2020 | Bob Day | A consultation is planned
How many pupils travel by bus? | Cllr Huws | 01/03/2020 | Cai Rees | 310 pupils
# suggestions
Suggestion | Made by | Date | Response
Provide more bins in the yard | Year 6 | 06/01/2020 | Ordered
Open the library at lunch | Year 5 | 13/02/2020 | Agreed
Have more Welsh songs | Year 4 | 01/03/2020 | Passed to Mrs Lee
# a scheme of work
Week | Topic | Learning objective | Teacher | Date
1 | Fractions | Compare fractions with the same denominator | Ann Lee | 06/01/2020
2 | Letters | Write a persuasive letter to the council | Bob Day | 13/01/2020
3 | Forces | Investigate forces and friction | Cai Rees | 20/01/2020
# what takes place and where
Activity | Organiser | Date | Venue
Welsh language week | Ann Lee | 24/02/2020 | Schools
World book day | Bob Day | 05/03/2020 | Libraries
Sports relief | Cai Rees | 13/03/2020 | Leisure centres
# clubs and their hours
Activity | Leader | Day | Start | End
Coding club | Ann Lee | Monday | 15:30 | 16:30
Choir practice | Bob Day | Tuesday | 15:30 | 16:30
Book club | Cai Rees | Thursday | 12:30 | 13:15
# an agenda
Item | Subject | Presenter | Time
1 | Welcome and apologies | Chair | 10:00
2 | Review of the action log | Ann Lee | 10:05
3 | Update on school budgets | Bob Day | 10:20
# examinations
Exam | Date | Time | Invigilator | Room
Mathematics paper 1 | 12/05/2020 | 09:00 | Ann Lee | Hall
English language reading | 14/05/2020 | 09:00 | Bob Day | Gym
Science double award | 18/05/2020 | 13:00 | Cai Rees | Hall
# grants
Grant | Awarding body | Contact | Claim deadline | Status | Amount
Pupil Development Grant | Welsh Government | Ann Lee | 31/03/2020 | Approved | 500000
Welsh in Education Grant | Welsh Government | Bob Day | 30/04/2020 | Submitted | 120000
Small and Rural Schools Grant | Welsh Government | Cai Rees | 29/05/2020 | In progress | 80000
# assets
Asset | Location | Custodian | Purchased | Condition | Next inspection
Minibus 16 seat | Depot | Ann Lee | 06/01/2017 | Good | 20/01/2021
Interactive whiteboard | Room 4 | Bob Day | 09/01/2018 | Fair | 23/01/2021
Set of laptops | Library | Cai Rees | 14/01/2019 | Good | 28/01/2021
# leave
Name | Type of leave | From | To | Approved by | Status
Ann Lee | Annual leave | 20/01/2020 | 24/01/2020 | Bob Day | Approved
Cai Rees | Study leave | 23/01/2020 | 23/01/2020 | Bob Day | Approved
Dai Huws | Parental leave | 28/01/2020 | 28/03/2020 | Bob Day | Pending
# sessions that were held
Date | Session | Led by | Audience | Evaluation
12/03/2020 | Using data to improve attendance | Ann Lee | Middle leaders | Good
19/03/2020 | Restorative approaches | Bob Day | All staff | Very good
02/04/2020 | Planning for mixed ability | Cai Rees | NQTs | Good
# letters that came in
Date in | From | Subject | Passed to | Date answered
06/01/2020 | Mrs Jones | Nursery places in Brecon | Ann Lee | 10/01/2020
09/01/2020 | Cllr Evans | Closure of the school | Bob Day | 15/01/2020
14/01/2020 | Mr Price | Catchment of the new school | Cai Rees |
# resolutions
Minute | Resolution | Proposed by | Date
12 | To approve the accounts | Cllr Day | 12/03/2020
13 | To note the report | Cllr Rees | 12/03/2020
14 | To support the petition | Cllr Huws | 12/03/2020
# subscriptions
Subscription | Owner | Start date | End date | Cost
Manage my library | Ann Lee | 01/04/2019 | 31/03/2020 | 300
Track pupil progress | Bob Day | 01/09/2019 | 31/08/2020 | 500
Share documents online | Cai Rees | 01/01/2020 | 31/12/2020 | 200
# members of staff and what they teach
Name | Subject | Responsibility | Form | Start date
Mrs J Hopkin | English | Head of Sixth Form | 12J | 01/09/2009
Mr D Alcott | Science | Head of Science | 9A | 01/09/2015
Miss R Pryor | English | Literacy | 8R | 01/09/2018
# whom to ring
Name | For | Phone
Gavin Thorley | Caretaking | 01639 555 0101
Ann Lee | Project | 01639 555 0102
Kieran Bould | Leisure services | 01639 555 0103
# who trained when, in Welsh
Enw | Maes | Dyddiad hyfforddi | Statws
Ann Lee | Diogelu | 12/03/2019 | Cyfredol
Bob Day | Cymorth cyntaf | 19/09/2019 | Wedi dod i ben
Mair Ellis | Codi a chario | 02/10/2019 | Cyfredol
# publications
Title | Author | Published | Copies
Support your child's reading | Ann Lee | 06/01/2020 | 300
Choose your secondary school | Bob Day | 09/01/2020 | 500
Prepare for the new curriculum | Cai Rees | 14/01/2020 | 200
`;

const PLANS = `
# milestones
Milestone | Lead | Target date | RAG
Attendance strategy approved | Ann Lee | 31/03/2020 | Green
Governor handbook published | Bob Day | 30/04/2020 | Amber
New protocol live in all schools | Cai Rees | 29/05/2020 | Red
# activities
Activity | Lead | Timescale | Progress
Training for governors on data | Ann Lee | Spring 2020 | Booked
Workshops for parents | Bob Day | Summer 2020 | Not started
Peer reviews of three schools | Cai Rees | By July 2020 | Under way
# training that is to be given
Training need | Who will attend | Lead | By when | Done?
Safeguarding refresher for all staff | All staff | Ann Lee | 31/03/2020 | N
Data use for middle leaders | Heads of department | Bob Day | 30/04/2020 | N
Behaviour management for NQTs | NQTs | Cai Rees | 29/05/2020 | Y
# recommendations of an audit
Recommendation | Priority | Management response | Responsible officer | Implementation date | Status
Access rights should be reviewed each quarter | High | Agreed | Ann Lee | 31/03/2020 | Open
Reconciliations should be signed | Medium | Agreed | Bob Day | 30/04/2020 | Open
Invoices should be matched | Low | Agreed | Cai Rees | 29/05/2020 | Closed
# issues
Issue | Raised by | Date raised | Owner | Target date | Status
Server down at Bro Wen | Ann Lee | 06/01/2020 | IT | 20/01/2020 | Open
Printer fault in office | Bob Day | 09/01/2020 | IT | 23/01/2020 | Closed
Network slow in block B | Cai Rees | 14/01/2020 | IT | 28/01/2020 | Open
# jobs
Job | Reported | Assigned to | Needed by | Status
Broken window in room 4 | 06/01/2020 | Site manager | 20/01/2020 | Open
Leak in boys' toilets | 09/01/2020 | Plumber | 23/01/2020 | Done
Heating in hall | 14/01/2020 | British Gas | 28/01/2020 | Open
# policy work
Policy work | Owner | Due date | Status
Review the safeguarding policy | Ann Lee | 31/03/2020 | In progress
Rewrite the behaviour policy | Bob Day | 30/04/2020 | Not started
Consult on complaints procedure | Cai Rees | 29/05/2020 | Not started
# actions, each with the report it comes from
Report | Action | Lead | Date | Status
Estyn 2019 | Publish a recovery plan | Ann Lee | 31/03/2020 | Open
Estyn 2019 | Appoint a head of education | Bob Day | 30/04/2020 | Closed
Audit 2020 | Reconcile school accounts | Cai Rees | 29/05/2020 | Open
# actions, each with its meeting
Meeting | Action agreed | Who | When
12/01/2020 | Circulate the terms of reference | Ann Lee | 20/01/2020
12/01/2020 | Book the venue | Bob Day | 23/01/2020
19/01/2020 | Share the data pack | Cai Rees | 28/01/2020
# what needs doing for events
Event | What needs doing | Who | By when | Done
Open evening | Book the hall | Ann Lee | 20/01/2020 | Yes
Open evening | Order refreshments | Bob Day | 23/01/2020 | No
Sports day | Mark out the track | Cai Rees | 28/01/2020 | No
# complaints with what is to be done
Complaint | Action to be taken | Officer | Deadline | Status
Late buses | Write to the operator | Ann Lee | 20/01/2020 | Open
Cold classrooms | Check the boiler | Bob Day | 23/01/2020 | Closed
Lost coursework | Meet the parents | Cai Rees | 28/01/2020 | Open
# workstreams
Workstream | Lead | End date | RAG | Progress this month
Attendance | Ann Lee | 31/03/2020 | G | Strategy drafted
Finance | Bob Day | 30/04/2020 | A | Budgets late
Governance | Cai Rees | 29/05/2020 | R | No cover
# courses of action
Course of action | Owner | Deadline | Status
Consult all schools | Ann Lee | 31/03/2020 | Open
Set up a working group | Bob Day | 30/04/2020 | Open
Publish the results | Cai Rees | 29/05/2020 | Open
# requests that say what somebody is to do
Request | Requested by | Assigned to | Due date | Status
Set up a new user in finance | Ann Lee | IT desk | 20/01/2020 | Open
Move two PCs to room 4 | Bob Day | IT desk | 23/01/2020 | Closed
Install projector in hall | Cai Rees | IT desk | 28/01/2020 | Open
# next steps of projects
Project | Next steps | Lead | By when
New school at Bryn | Submit the business case | Ann Lee | 31/03/2020
Merger of infants | Publish statutory notice | Bob Day | 30/04/2020
Immersion centre | Appoint the lead teacher | Cai Rees | 29/05/2020
# documents to produce
Document to produce | Author | Deadline | Status
Annual self-evaluation report | Ann Lee | 31/03/2020 | Drafting
Scheme for financing schools | Bob Day | 30/04/2020 | Not started
Post-inspection action plan | Cai Rees | 29/05/2020 | Complete
# steps in Welsh
Cam | Pwy | Erbyn | Cynnydd
Trefnu cyfarfod gyda phenaethiaid | Ann Lee | 31/03/2020 | Wedi'i drefnu
Cais am grant cyfalaf | Bob Day | 30/04/2020 | Ar y gweill
Adroddiad i'r Cabinet | Cai Rees | 29/05/2020 | Heb ddechrau
# questions with what will be done
Question | Judgement | What we will do | Who
How well do pupils learn? | Good | Train staff in feedback | Ann Lee
How good is teaching? | Adequate | Watch lessons each term | Bob Day
How well are we led? | Good | Appoint a deputy | Cai Rees
# aims, each with its lead member
Nod | Aelod arweiniol | Erbyn | Statws
Codi presenoldeb ym mhob ysgol | Ann Lee | 31/03/2020 | Ar y gweill
Lleihau gwaharddiadau | Bob Day | 30/04/2020 | Heb ddechrau
Gwella canlyniadau | Cai Rees | 29/05/2020 | Heb ddechrau
# what members of staff are to do
What | Member of staff | When | Done
Check the alarms | Ann Lee | 31/03/2020 | Y
Order the books | Bob Day | 30/04/2020 | N
Paint the hall | Cai Rees | 29/05/2020 | N
# what follows visits
Visit | Date | Follow up | Owner | Status
Learning walk in the foundation phase | 12/09/2019 | Share the phonics scheme with parents | Headteacher | Complete
Look at books in maths | 19/09/2019 | Buy resources for Year 2 | Maths lead | In progress
Safeguarding | 03/10/2019 | Check the single central record | Deputy | Not started
# indicators with how each is improved
Performance indicator | How we will improve it | Lead | Timescale | RAG
Attendance in secondary schools | Meet each school below 90% monthly | Ann Lee | July 2020 | Amber
Exclusions per 1,000 pupils | Extend the outreach of the unit | Bob Day | March 2020 | Red
Leavers without a place | Offer every leaver an interview | Cai Rees | June 2020 | Green
# answers to requests in Welsh
Cais | Ymateb | Pwy | Erbyn pryd
Ffigurau gwaharddiadau | Adrodd bob tymor i'r pwyllgor | Ann Lee | 31/03/2020
Gorwariant cludiant | Cyflwyno papur i'r cyfarfod nesaf | Bob Day | 30/04/2020
Taith i'r uned | Trefnu ymweliad yn y gwanwyn | Cai Rees | 29/05/2020
# letters that somebody is to send
Letter | To be sent by | Date to be sent by | Status
Write to all parents on attendance | Ann Lee | 31/03/2020 | Complete
Tell headteachers about the grants | Bob Day | 30/04/2020 | Not started
Remind governors of their checks | Cai Rees | 29/05/2020 | Not started
# letters to be sent
Letter to be sent | To | By whom | By when | Done
Letter to all parents on attendance | Parents | Ann Lee | 31/03/2020 | Yes
Letter to headteachers on grants | Heads | Bob Day | 30/04/2020 | No
Reminder to governors of their checks | Governors | Cai Rees | 29/05/2020 | No
# policies to be reviewed, in Welsh
Polisi i'w adolygu | Cyfrifoldeb | Dyddiad adolygu | Statws
Polisi presenoldeb | Ann Lee | 31/03/2020 | Ar waith
Polisi ymddygiad | Bob Day | 30/04/2020 | Heb ddechrau
Polisi codi tâl | Cai Rees | 29/05/2020 | Wedi cwblhau
# what each of them will do
Name | What I will do | By when | Done
Ann Lee | Ring every parent whose child was away | 31/03/2020 | No
Bob Day | Put the dates on the website | 30/04/2020 | Yes
Cai Rees | Ask for two quotes | 29/05/2020 | No
# objectives by an hour
Objective | Lead | Date | Time
Publish the attendance strategy | Ann Lee | 31/03/2020 | 17:00
Train governors in data | Bob Day | 30/04/2020 | 12:00
Set up the parent forum | Cai Rees | 29/05/2020 | 09:00
# events that are things to do, with how far each is
Event | Lead | Date | Status
Write to all headteachers | Ann Lee | 31/03/2020 | Not started
Publish the attendance strategy | Bob Day | 30/04/2020 | In progress
Train governors in data | Cai Rees | 29/05/2020 | Complete
# actions due by an hour
Action | Lead | Date | Time
Send the agenda to members | Ann Lee | 31/03/2020 | 17:00
Papers on the website | Bob Day | 30/04/2020 | 12:00
Room for the panel | Cai Rees | 29/05/2020 | 09:00
# steps due by an hour
Step | Lead | Date | Time
Send the agenda to members | Ann Lee | 31/03/2020 | 17:00
Publish the papers | Bob Day | 30/04/2020 | 12:00
Book a room for the panel | Cai Rees | 29/05/2020 | 09:00
`;

describe("registers, in which nobody has anything to do (T14)", () => {
  test.each(gridsOf(REGISTERS))("no plan: %s", (_, grid) => {
    expect(planOfGrid(grid).actions).toEqual([]);
  });

  test.each(gridsOf(PLANS))("a plan, though it looks alike: %s", (_, grid) => {
    expect(planOfGrid(grid).actions).toHaveLength(grid.trim().split("\n").length - 1);
  });
});
