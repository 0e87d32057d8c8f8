/** English headings as councils write them (domain facts 2.1). How the lines are read is told at `readVocabulary`. */
export const EN = `
[actions.id]
#
action #
action code
action id
action item no
action no
action number
action ref
action reference
agenda ref ~
code ~
finding id ~
finding ref ~
finding no ~
id
identifier ?
issue #
issue id
issue key
issue no
item
item no
line no
log id
log no
log ref
minute no
minute number
minute ref
no
number
objective ref
para ref
plan ref
recommendation and action ref ~
ref
ref id
ref no
ref number
reference
reference no
reference number
risk id ~
row ?
s no
sl
sl #
sl no
sn
sr no
step id
step no
task #
task id
task no
uid
unique ref
unique reference

[actions.recommendation]
area for development ~
audit recommendation
auditors recommendation
estyn rec
estyn recommendation
inspection recommendation
inspectors recommendation
linked estyn recommendation
linked recommendation
linked to recommendation
national recommendation
peer review recommendation
peer team recommendation
pfi
proposal
proposal for improvement
proposals for improvement
rec
rec no
rec number
rec ref
recommendation
recommendation in report
recommendation no
recommendation number
recommendation or proposal
recommendation ref
recommendation summary
recommendation text
recs
regulator recommendation
report recommendation
report recommendations
requirement ~

[actions.group]
aim ~
aims ~
area ~
area for improvement
area of activity
area of expenditure
area of focus
area of practice
area of spend
area of work
areas ~
audit area
audit name
audit title
bucket ~
bucket name
block
budget area
budget heading
business area
category
category of spend
corporate objective ~
corporate priority ~
cost centre
delivery theme
development area
directorate ?
domain ?
element ?
expenditure heading
finding ~
findings ~
focus ~
focus area
function ~
goal ~
group
heading ?
ia
improvement area
improvement objective
improvement priority
improvement theme
inspection area
issue ~
issue identified
issues ~
key area
key focus
key issue
key line of enquiry
key priorities
key priority
key theme
objective ~
objectives ~
outcome ?
outcome area
outcome sought
phase
pillar
plan section
priorities ~
priority ?
priority area
programme ~
programme area
project ~
project name
provision area
quality standard ~
question ?
school priority
section
service ?
service area ~
service objective ~
service priority ~
standard ~
strand
strategic aim
strategic objective ~
strategic priority
target ?
theme
topic
wellbeing objective ~
what are we trying to achieve ~
what do we want to achieve ~
what we want to achieve ~
work area
work strand
work stream
workstream

[actions.action]
action
action agreed
action and steps
action and sub actions
action arising
action description
action information requested
action item
action items
action needed
action plan ~
action planned
action point
action points
action request
action requested
action required
action steps
action strategies
action task
action title
action to address ~
action to be taken
action to be undertaken
action to take
actions
actions and strategies
actions and tasks
actions arising
actions going forward
actions planned
actions required
actions strategies
actions tasks
actions to address ~
actions to be taken
actions to be undertaken
actions to take
actions we are taking
actions we will take
activities
activities deliverables
activities tasks
activity
activity deliverable
activity tasks
additional controls ~
additional mitigation
agreed ?
agreed action
agreed actions
agreed improvement
agreed improvements
agreed management action
agreed management actions
agreed management response
agreed next step
agreed next steps
commitment ~
corrective and preventive action ~
corrective measures
council response ~
councils response ~
deliverable ~
deliverables ~
delivery action
delivery actions
description ?
description of action
details ?
development action
fix ?
fix agreed
follow up ?
follow up action
follow up actions
further action
further action required
further controls ~
further measures
further mitigation
further treatment
how are we going to do it ~
how this will be achieved ~
how we will achieve this ~
how we will do it ~
how we will fix it
how we will get there ~
how we will respond
how will it be achieved ~
how will this be achieved ~
how will we achieve this ~
how will we do it ~
how will we get there ~
how ~
implementation steps
improvement action
improvement actions
improvement activities
improvement activity
improvement agreed
improvement needed
improvements agreed
improvements needed
initiative ~
intervention ~
issue description ?
item ?
items ?
jobs to do
key action
key actions
key activities
key activity
key deliverable ~
key deliverables ~
key improvement actions
key steps
key steps and actions
key tasks
management action
management action agreed
management actions
management agreed action
management response ~
measure to be taken
measures planned
measures to be taken
milestone ?
milestones ?
mitigating action ~
mitigation action ~
mitigation plan
name ?
next action
next actions
next step ~
next steps ~
operational action
operational actions
our actions
our commitments ~
our response ~
outputs ?
piece of work
pieces of work
planned action
planned actions
planned activities
planned activity
planned measures
planned steps
planned treatment
points to deliver ~
proposal ?
proposed action
recovery action
recovery actions
recovery measure
remedial action
remedial actions
remedy ~
required action
required improvement
required improvements
response ?
response action planned
risk treatment
saving proposal ~
savings proposal ~
specific action
specific actions
specific actions required
step to be taken
step ~
steps to be taken
steps to take
steps ~
strategies actions
strategies and actions
strategies ~
strategy ?
sub action ~
sub actions ~
sub task ~
subject ?
summary ?
task
task description
task name
task to be completed
tasks
tasks actions
tasks activities
tasks and actions
tasks to be undertaken
the action
thing to do
things to do
title ?
to do
to do list
to dos
treatment action
treatment actions
treatment plan ~
treatment ~
treatments ~
undertaking ~
way forward ~
what
what action is needed
what action will be taken
what actions will be taken
what actions will we take
what are the actions
what are we going to do
what do we need to do
what do we plan to do
what else we will do
what else will be done
what has to be done
what has to happen
what is going to happen
what more will be done
what must be done
what must happen
what needs to be done
what needs to happen
what next
what now ?
what should happen
what steps will we take
what the council will do
what the school will do
what was agreed
what was said ?
what we agreed
what we are going to do
what we have agreed to do
what we must do
what we need to do
what we plan to do
what we said we would do
what we said wed do
what we will do
what will be done
what will happen
what will we do
work required
work to be done
work to be undertaken
work to do

[actions.owner]
accountability ~
accountable
accountable director
accountable lead
accountable lead officer
accountable manager
accountable officer
accountable owner
accountable person
action by
action for
action holder
action lead
action manager
action officer
action owned by
action owner
action taken by ?
actioned by
actionee
allocated ?
allocated officer
allocated to
assigned ?
assigned dept
assigned dept personnel
assigned lead
assigned officer
assigned person
assigned to
assignee
by whom
carried out by
champion ~
contact ?
contact officer ~
dealt with by
delegated to
delivery lead
delivery officer
delivery owner
designated lead
developer ?
done by whom
executive lead
for ?
for action by
given to
handled by
head of service responsible
identified lead
identified officer
implementation lead
in charge
individual ?
initials ?
key people ~
key personnel ~
key staff ~
lead
lead and support ~
lead contact
lead department ~
lead director
lead for action
lead head of service
lead individual
lead initials
lead manager
lead member and officer ~
lead member of staff
lead name
lead officer
lead officer and team
lead officer name
lead officer post
lead officer responsible
lead officer s
lead officers
lead person
lead post
lead professional
lead responsibility
lead responsible
lead s
lead s and team
lead service ~
lead team
leadership ?
leads
leads officer
led by
management lead
management owner
manager ?
manager responsible
member officer responsible
name ?
named lead
named officer
named person
nominated lead
nominated officer
nominee
officer
officer lead
officer member responsible
officer responsible
officer s responsible
officers ?
officers responsible
operational lead
owned by
owner
owner of action
owner of task
owner s
owners
passed to
people ?
people responsible
person dealing
person in charge
person responsible
personnel ?
personnel responsible
persons responsible
persons ~
point of contact ~
post responsible
posts responsible
project lead
project manager ~
referred to ~
rep ?
representative ?
resource name
resource names
resourcing ?
responsibilities ~
responsibility
responsibility and lead
responsibility assigned to
responsibility for delivery
responsibility for implementation
responsibility of
responsible
responsible director
responsible executive lead management lead
responsible for action
responsible for delivery
responsible for implementation
responsible head of service
responsible lead
responsible manager
responsible member
responsible member officer
responsible officer
responsible officer member
responsible officers
responsible party
responsible person
responsible service
responsible team
senior lead
senior responsible officer
senior responsible owner
service lead
service responsible
sro ~
staff ?
staff involved ~
staff lead
staff responsible
strategic lead
taken by ?
taken on by
task owner
tasked to
team responsible
to be actioned by
to be done by whom
to whom
undertaken by
volunteer ~
who
who acts
who answers for it
who by
who does it
who does what ?
who has got it
who has it
who is accountable
who is doing it
who is doing this
who is going to do it
who is going to do this
who is in charge
who is in the lead
who is involved ~
who is leading
who is leading this
who is on it
who is responsible
who leads
who to do it
who will act
who will be responsible
who will be responsible for this
who will deliver
who will deliver it
who will deliver this
who will do it
who will do this
who will lead
who will lead it
who will lead this
who will take the lead
whos doing it
whos leading
whos on it
whos responsible
whose action
whose job
whose task
workstream lead

[actions.supportingOwners]
assisted by
consulted ?
contributors ~
delivery partners ~
delivery team ~
deputy lead
in partnership with ~
joint lead
key partners ~
other leads
other officers
other officers involved
other staff involved
others ?
others involved
others responsible
partner ~
partner agencies ~
partner organisations ~
partners ~
partners involved ~
second lead
support ~
support from
support lead
support officer
support officers
supported by
supporting
supporting lead
supporting leads
supporting officer
supporting officers
supporting owners
supporting staff
supporting team
supporting teams
who else
who else is involved
who will help
who will support
with support from
working with ~

[actions.priority]
action priority
criticality
essential desirable
grade ?
h m l
high medium low
importance ~
level
level of priority
moscow
priority
priority category
priority grade
priority h m l
priority level
priority of action
priority order
priority rank
priority rating
priority rating high medium low
priority score
ranking ?
recommendation priority
risk level ?
risk priority
risk rating ?
sev ~
severity ~
significance
urgency

[actions.start]
action start date
actual start
actual start date
began
begin
begin date
begins
begins on
commence
commenced
commencement
commencement date
commences
commencing
date action started
date from
date of start
date started
date work began
from ~
kick off
kick off date
planned start
planned start date
planned start term
start
start by
start date
start from
start month
start on
start term
start when
started on
started ~
starting
starts on
underway from
when will it start
work began
work begins
work started
work starts

[actions.due]
achieve by
achieved by ~
action by when
action deadline
action due
action due date
agreed completion date
agreed date
agreed deadline
agreed implementation date
agreed target date
agreed timescale
agreed timescales
answer by
anticipated completion
anticipated completion date
anticipated date
at the latest
back by
back to board ~
baseline finish
before ?
bring back by
bring back ~
by date
by the end of
by what date
by when
by when agreed
by when will it be done
by which date
by ~
calendar ?
closure target
complete by
complete date ?
completed by ~
completion by
completion date target
completion date ~
completion deadline
completion expected
completion target
cut off
cut off date
date ?
date by
date by when
date due
date for action
date for completion
date for delivery
date for implementation
date needed
date of completion target
date of implementation
date required
date to
date to be completed
date wanted
dates ~
deadline
deadlines
deliver by
delivery date
delivery deadline
delivery timeframe
delivery timescale
done by ~
done when ?
due
due by
due date
due end
due for completion
due month
due on
due quarter
due term
due week
due when
due year
end
end by
end date
end month
end quarter
end term
ends on
est completion
est completion date
est finish
estimated completion
estimated completion date
estimated end
estimated finish
eta
expected by
expected completion
expected completion date
expected end date
expected finish
expected to complete
expected to finish
expected ~
final date
final deadline
finish
finish by
finish date
finish on
finished by
first deadline
go live
go live completion
go live date
has to be done by
how long ?
how soon
implement by
implementation by
implementation date
implementation deadline
implementation timescale
implemented by ~
latest by
milestone ?
milestone date ~
must be done by
needed by
needed for ~
next due
no later than
not later than
original agreed implementation date
original completion
original completion date
original date
original deadline
original due
original due date
original end date
original implementation date
original target
original target date
original timeframe
original timescale
period ?
planned completion
planned completion date
planned end
planned end date
planned finish
proposed completion date
proposed date
proposed timescale
ready by
reply by
report back by
report back on ~
report back ~
required by
required date
respond by
return by
return date ~
review deadline ~
scheduled completion
scheduled date
scheduled end
should be done by
start and end
start and end dates
start and finish
start and finish dates
start end
start end date
start end dates
start finish
start finish date
start to end
start to finish
target ?
target closure
target closure date
target completion
target completion date
target date
target date for completion
target date for implementation
target dates
target deadline
target delivery date
target end
target end date
target finish
target for closure
target for completion
target implementation date
target month
target quarter
target term
target timescale
targeted completion
term due
time ?
time frame
time frames
time line
time lines
time scale
time scales
timeframe
timeframes
timeline
timelines
times ?
timescale
timescale for action
timescale for completion
timescale for delivery
timescale for implementation
timescale start finish
timescales
timing
to be achieved by
to be completed
to be completed by
to be completed progressed
to be delivered by
to be done by
to be implemented by
to be ready by
to finish by
to ~
until ?
wanted by
when
when by
when do we need to do it
when for
when is it due
when is it for
when it will be done
when needed
when ready ~
when required
when will it be complete
when will it be completed
when will it be done
when will it be finished by
when will it happen
when will this be completed
when will this be done
when will we do it
when will we finish

[actions.revisedDue]
agreed extension
amended completion date
amended date
amended deadline
amended due date
amended target date
amended timescale
approved extension
current completion date ~
current deadline ~
current due date ~
current forecast ~
current target
current target date ~
date extended to
date moved to
date revised to
expected date ?
extended date
extended deadline
extended due date
extended to
extended to date
extension
extension date
first revised date
forecast ~
forecast completion
forecast completion date
forecast completion date now
forecast date ~
forecast end
forecast end date
forecast finish
latest date ?
latest due date ~
latest forecast
latest forecast date
latest target date ~
moved to
new completion date
new date
new deadline
new due date
new end
new end date
new finish
new implementation date
new target
new target date
new timescale
now due
now expected
now expected by
postponed to
put back to
re dated to
re forecast date
re planned date
re planned end
re profiled date
re scheduled date
replanned date
replanned end
reprofiled date
rescheduled date
rescheduled to
revised
revised agreed date
revised by when
revised completion
revised completion date
revised date
revised date for completion
revised dates
revised deadline
revised deadline date
revised delivery date
revised due
revised due by
revised due date
revised end
revised end date
revised finish
revised finish date
revised forecast
revised implementation
revised implementation date
revised original date
revised target
revised target completion date
revised target date
revised target dates
revised timeframe
revised timescale
revised timescales
revision
second revised date
slippage date
slipped date
slipped to
third revised date
updated completion date
updated deadline
updated due date
updated target date
updated timescale

[actions.timesReDated]
no of extensions
no of revisions
number of extensions
number of revisions
times re dated
times revised
times slipped

[actions.completedOn]
achieved on
actioned on
actual ?
actual completion
actual completion date
actual date
actual date completed
actual date of completion
actual delivery date
actual end
actual end date
actual finish
actual finish date
actual implementation date
closed date
closed on
closure date
completed ~
completed at
completed date
completed date time
completed on
completed on date
completed when
completion ?
completion date actual
date achieved
date action closed
date action complete
date action completed
date action was completed
date actioned
date closed
date closed completed
date complete
date complete y
date completed
date completed closed
date delivered
date discharged
date done
date finished
date fully implemented
date implemented
date met
date of actual completion
date of closure
date of completion ~
date resolved
date signed off
date sorted
date ticked off
day done
discharged on
finished on
finished when
implementation date actual
implemented on
resolution date
resolved on
sign off date
signed off on
when completed
when done
when it was done

[actions.status]
achieved ?
achieved y n
action closed
action complete
action completed ?
action completed y n
action done
action state
action status
assessment of progress ?
c o
closed y n
complete ?
complete y n
complete yes no
completed ?
completed y n
completed yes no
completion status
current position ?
current state
current status
delivered ~
delivery state
delivery status
done
done or not
done or not done
done y n
done yes no
done yet
finished ?
follow up status
has it been done
has it happened
has this been done
how far
how far along ~
how far on ~
implementation state
implementation status
implemented ?
implemented y n
is it complete
is it completed
is it done
is it finished
is this done
live closed
met ?
milestone status
not started started done
o c
on track ?
on track y n
open closed
open closed complete
open or closed
overall status
position ?
present status
progress ?
progress category
progress state
progress status
project status
recommendation status
stage ?
stage of completion
stage reached
started finished ~
state
state now
state of action
state of implementation
state of play
state of progress
status
status and comments ~
status at today
status code
status comments ~
status corrective action ~
status now
status of action
status of implementation
status of recommendation
status this month
status today
status update ?
status update on action ?
task status
whats done ?
where are we at ?
where at ~

[actions.percentComplete]
%
% achieved
% complete
% completed
% completion
% delivered
% done
% finished
% now
% of action complete
% of completion
% of progress
% progress
% so far
complete %
complete percentage
completed %
completion %
degree of completion
how complete ~
how far ~
how much ?
how much done
how much has been done
how much is done ~
how much of it is done
pct
pct complete
per cent
per cent complete
per cent done
percent
percent complete
percent done
percentage
percentage achieved
percentage complete
percentage completion
percentage done
percentage done so far
percentage progress
progress %
progress ?
progress as %
proportion complete
proportion done
share done

[actions.latestUpdate]
achievements to date
achievements ~
action progress
action taken
action taken to date
action to date
action update
action updates
actions completed ~
actions taken
actions taken to date
actions to date
activity to date
activity update
additional comments
any news
any update
any updates
auditees comments
auditees response ~
autumn review
autumn update
board update
comment on progress
comment update
comment ~
commentary
commentary on progress
comments and notes
comments and updates
comments corrective action
comments notes
comments on progress
comments reason for rag
comments update
comments updates
comments ~
corrective action ~
current commentary
current position statement
current position ~
current progress
current progress update
current situation
current status update
current update
delivery commentary
delivery update
description of progress
detail of progress
details of progress
end of year update
evaluation ?
evaluation comments
evaluation of progress
exception report ~
explanation ~
feedback to board
feedback ~
follow up comments
highlights ~
how are things
how are we doing ~
how are we getting on
how far have we got ~
how is it going
how is it going so far
how it is going
how its going
last note
latest comment
latest comments
latest information
latest news
latest note
latest notes
latest position
latest position statement
latest progress
latest review
latest update
latest update for board
latest update for committee
lead officer comments
lead officer update
management comment
management comments
management update
management update comments
manager comments
manager update
mid year progress
mid year review ~
mid year update
monitoring comments
monitoring notes ~
monthly progress
monthly update
narrative ~
news
note of progress
notes ?
notes comments
notes on progress
notes progress
officer comments
officer response
officer update
officers comments
officers response
officers responses
outcome of action ?
outturn ~
owner comments
owner update
position
position statement ~
position to date
position update
progress
progress against action
progress against actions
progress against milestones
progress against plan
progress against target
progress against targets
progress and evidence
progress and impact
progress and next steps
progress commentary
progress commentary and evidence
progress comments
progress detail
progress details
progress evidence ~
progress impact
progress including evidence ~
progress last period
progress made
progress narrative
progress notes
progress of action
progress on action
progress on actions
progress on implementation
progress report
progress review
progress since last meeting
progress since last report
progress since last review
progress since last update
progress so far
progress statement
progress story
progress summary
progress this period
progress this quarter
progress this term
progress to date
progress towards target
progress update
progress updates
quarterly commentary
quarterly progress
quarterly update
rag comment
rag commentary
rag comments
rag narrative
reason for rag
remark
remarks comments
remarks ~
response received
response update ~
responses received
review ?
review and evaluation ~
review comments ~
review notes
review of progress
reviewed progress
situation
spring review
spring update
status commentary
status corrective action ?
status update ~
story behind ~
story so far
summary of progress
summer review
summer update
termly update
update
update and next steps
update commentary
update comments
update comments and next steps
update details
update for board
update for committee
update narrative
update note
update notes
update on action
update on actions
update on delivery
update on progress
update position
update status ?
updates
updates and next steps
updates comments
what happened
what happened next
what has been achieved
what has been done
what has been done so far
what has happened
what has happened since
what have we achieved
what have we done
what have we done so far
what is happening
what progress have we made
what we have done
what we have done since
what we have done so far
what weve done
what weve done so far
whats happened
whats happening
whats new
where are we
where are we now
where are we up to
where have we got to
where things are
where things stand
where we are now
where we have got to
where weve got to
work completed to date
work to date
work undertaken
work undertaken to date
year end position
year end update

[actions.lastUpdated]
as at ~
date last modified
date last reviewed
date last updated
date modified
date of last review
date of last update
date of latest update
date of position
date of review ?
date of update
date reviewed
date updated
last changed
last edited
last modified
last progress update date
last review
last reviewed
last update
last update date
last updated
last updated on
latest update date
modified
modified on
position as at date ~
reported on ~
review date ?
update as at ~
update date
updated
updated last
updated on

[actions.evidence]
actual impact
assurance ~
assurance source ~
documentary evidence
documents ?
evaluation of impact
evidence
evidence and impact
evidence available
evidence base ~
evidence collected
evidence documents
evidence file
evidence folder
evidence for closure
evidence held
evidence link
evidence links
evidence location
evidence log
evidence of change
evidence of completion
evidence of delivery
evidence of impact
evidence of impact and progress
evidence of impact so far
evidence of impact to date
evidence of implementation
evidence of improvement
evidence of outcome
evidence of progress
evidence of success ~
evidence progress ?
evidence provided
evidence ref
evidence reference
evidence required
evidence seen
evidence seen by audit
evidence source
evidence sources
evidence to close
evidence to support
how do we know ~
how do you know ~
impact ?
impact achieved
impact and evidence
impact evidence
impact evident
impact made
impact on learners ~
impact on outcomes ~
impact on pupils ~
impact seen
impact so far
impact to date
link to evidence
monitoring evidence
proof
source of evidence
sources of assurance ~
sources of evidence
supporting documents
supporting evidence
supporting information ~
verification ~
verification of completion
what difference has it made
what difference has this made
what difference have we made
what evidence do we have
what has been the impact
what impact has it had
what is the evidence
where is the evidence

[actions.successMeasure]
acceptance criteria
anticipated impact
benefit ~
benefits ~
criteria ?
criterion ?
critical success factors
deliverables and outcomes ~
desired impact
desired outcome
desired outcomes
desired result
difference it will make
difference made ~
end result
expected benefits ~
expected impact
expected outcome
expected outcome impact
expected outcomes
expected outcomes impact
expected result
expected results
how it will be measured
how success will be measured
how we will know
how we will know we have succeeded
how we will measure impact
how we will measure success
how will impact be measured
how will it be measured
how will progress be measured
how will success be measured
how will this be measured
how will we know
how will we know if it has made a difference
how will we know if it has worked
how will we know if it is working
how will we know if we are successful
how will we know if we have succeeded
how will we know it has made a difference
how will we know it has worked
how will we know it is working
how will we know that we have achieved it
how will we know we are successful
how will we know we have been successful
how will we know we have succeeded
how will we know weve made a difference
how will we know when we have succeeded
how will we measure impact
how will we measure success
impact expected
impact indicator
impact indicators
impact intended
impact measure
impact measures
impact on standards ~
impact sought
impact success criteria
impact wanted
indicator ?
indicator of success
indicators ?
indicators of success
intended benefit
intended benefits
intended impact
intended outcome
intended outcomes
intended result
joint plan outcome
key performance indicator
key performance indicators
kpi
kpi target
kpis
measurable outcome
measure ~
measure of impact
measure of success
measured by
measurement
measures ~
measures and targets
measures of impact
measures of success
measures targets
milestone ~
milestones ~
milestones and measures ~
milestones and success criteria
milestones outputs ?
milestones success criteria
objective improvement ~
outcome ~
outcome and impact
outcome expected
outcome for children
outcome for learners
outcome for pupils
outcome impact
outcome measure
outcome measures
outcome required
outcome sought ~
outcome success criteria
outcome target
outcome wanted
outcomes ~
outcomes and impact
outcomes and measures
outcomes expected
outcomes for children
outcomes for learners
outcomes for pupils
outcomes impact
outcomes intended
outcomes measures
outcomes required
outcomes we want
output measure
performance indicator
performance indicators
performance measure
performance measures
performance measures and targets
performance target
pi
pis
planned impact
planned outcome
planned outcomes
potential impact
projected impact
quantifiable target
success ?
success criteria
success criteria and impact
success criteria impact
success criteria intended impact
success criteria measures
success criteria milestones
success criteria outcome
success criteria outcomes
success criteria targets
success criterion
success factor
success factors
success indicator
success indicators
success looks like
success measure
success measures
target measure
target outcome
target success criteria
targeted outcome
targets ~
targets and measures
targets measures
targets success criteria
vision of success
what difference are we making ~
what difference will it make
what difference will this make
what difference will we see
what does success look like
what good looks like
what is success
what success looks like
what will be different
what will good look like
what will success be
what will success look like
what will we see
what would good look like

[actions.resources]
£
approximate cost
budget
budget £
budget and resources
budget implication
budget implications
budget required
budget source
capacity ~
cost
cost £
cost and resources
cost and source
cost implication
cost implications
cost resource implications
cost resources
cost time
costing
costings
costs
costs £
costs and resources
cpd ~
estimate of cost
estimated cost
estimated costs
finance ~
finance cost
finance implications
finance required
finance resources
financial implication
financial implications
financial resources
financing
funded by
funded from
funding
funding and resources
funding implications
funding required
funding resources
funding source
funding stream
grant ?
grant funding
how much
how much will it cost
how will it be funded
how will it be paid for
indicative cost
inputs ~
people and resources ~
resource
resource and cost
resource budget
resource cost
resource implication
resource implications
resource needed
resource needs
resource required
resource requirement
resource requirements
resource training
resources
resources and budget
resources and cost
resources and costs
resources budget
resources cost
resources cost implications
resources costs
resources cpd
resources financial implications
resources implications
resources needed
resources required
resources staff time
resources training
saving ?
saving £ ~
savings ?
savings £ ~
source of funding
staff time
staffing implications
time and resources
time cost
total cost
training needs ~
what do we need
what resources
what resources are available
what resources are needed
what resources are required
what resources do we need
what resources will we need
what will it cost
what will we need

[actions.risk]
barrier
barrier risk
barriers
barriers and challenges
barriers and risks
barriers challenges
barriers issues
barriers risks
barriers to completion
barriers to delivery
barriers to progress
barriers to success
blockers
challenges ~
challenges and barriers
challenges risks
constraints ~
current issues ~
dependencies ~
dependencies and risks
dependency ~
interdependencies ~
issues ?
issues and mitigation
issues and mitigations
issues and risks
issues arising ~
issues arising this period ~
issues barriers
issues mitigation
issues mitigations
issues risks
key risks
obstacles
obstacles and risks
potential barriers
potential risk
potential risks
reason for delay ~
reasons for delay ~
risk
risk and issues
risk and mitigation
risk assessment
risk dependencies
risk impact ~
risk mitigation ~
risk or barrier
risk register ref ?
risks
risks and barriers
risks and dependencies
risks and impact
risks and issues
risks and mitigation
risks and mitigations
risks barriers
risks dependencies
risks issues
risks mitigation
risks mitigations
risks to achievement
risks to achieving
risks to delivery
threats
what could go wrong
what could stop us
what is stopping us
what might get in the way
what might stop us

[actions.claimedRag]
action rag
action status rag
b r a g
brag
brag progress
brag rating
brag status
brag status rating
brag update
bragg
bragp
claimed rag
colour
colour code
colour of rag
colour rating
colour status
confidence rating ~
crag
current brag
current rag
current rag rating
current rag status
current rating ~
delivery rag
gar
impact rag ?
implementation rag
last rag ?
latest rag
overall brag
overall rag
previous rag ?
progress brag
progress colour
progress rag
progress rating
progress status rag
r a g
rag
rag action
rag assessment
rag b
rag brag
rag bragg
rag code
rag coding
rag colour
rag colour rating
rag current
rag for action
rag grade
rag grading
rag impact ~
rag judgement
rag latest
rag now
rag progress
rag progress rating
rag rated
rag rating
rag rating current
rag rating this period
rag score
rag status
rag this month
rag this period
rag this quarter
rag update
ragb
rating ~
rayg
self assessed rag
self assessment rag
status brag
status colour
status rag rating
traffic light
traffic light rating
traffic light status
traffic lights

[actions.none]
accepted ?
accepted y n
action type
agenda ?
agenda item
agreed at
agreed at meeting
agreed y n
answered by
approval ?
approved by
assurance ?
assurance level
assurance opinion
assurance rating
audit date
audit report
auditors para
background ?
baseline ~
board date
board of ~
cabinet lead
cabinet member
cabinet member portfolio
cabinet portfolio
challenge by
change since last
classification
closed by
cohort
committee ?
committee date
comparison ?
context ?
corporate priority
created
created by
created date
cross ref
cross reference
date added
date added to log
date agreed
date created
date decided
date entered
date identified
date logged
date of committee
date of decision
date of meeting
date of report
date opened
date raised
date recorded
decided by
decided on
decision ?
decision date
decision made by
decision taken
description of finding
direction ?
direction of travel
direction of travel arrow
directorate and service
dot
duration
effort
equality impact
evaluated by
five ways of working
framework ref
frequency of review
from meeting
governance
governor lead ~
governor link
governor responsible
governors review
how and when monitored
how monitored
how will it be monitored
how will this be monitored
how will we monitor
inspection framework ref
inspectorate
inspectors para
item of business
key stage
ks
last reported
last update text
lead governor
lead member
link governor
link governors
link to corporate
link to corporate plan
link to other plans
link to priorities
link to sdp
link to sip
linked plan
links ?
links to other plans
logged on
meeting
meeting agreed
meeting and date
meeting date
minute ?
minute taker
minutes ?
monitored and evaluated by
monitored by
monitored how
monitoring
monitoring and evaluation
monitoring and evaluation arrangements
monitoring arrangements
monitoring by
monitoring who when how
moved by
next action
next actions
next report
opened on
opinion ?
outline level
page ?
page no
page ref
panel date
para ref ~
paragraph
portfolio holder
portfolio lead member
portfolio member
predecessor
predecessors
previous comments ~
previous position
previous status ~
previous update ~
proposed by ~
purpose ?
quality assurance by
raised by
raised on
rationale
reason ?
regulator ?
replied by
report ?
report date
report title
reported at
reported back by
reported to
reporting to
reqid
responded by
response accepted
responsible governor
returned by
review arrangements
review frequency
reviewed by
saving 2019 20
scrutinised by
sdp link
seconded by
sef refs
sheet
signed off
signed off by
sip ref
source
sponsor
sponsor director
starting point ~
strategic link
successors
swarm
taken on ?
target group
task mode
tier ?
trend ?
type ?
verified ?
verified by
version
ways of working
wbfga
wbs
wellbeing goal
wellbeing goals
wellbeing objective
welsh language impact
what next
who monitors
who will evaluate
who will monitor
who will monitor and how
why
why are we doing this
why is this important
year group
year groups
year of audit

[recommendations.ref]
id
no
number
rec
rec no
rec ref
recommendation no
recommendation number
ref
reference

[recommendations.recommendation]
estyn recommendation
estyn recommendations
full recommendation
recommendation
recommendation text
recommendations
text of recommendation
wording

[recommendations.lead]
accountable officer
executive lead
lead
lead director
lead officer
lead officer s
owner
responsible officer
senior responsible owner
sponsor ~
strategic lead

[recommendations.strand]
strand
theme ~
workstream ~

[recommendations.source]
inspection
inspectorate
report
source

[recommendations.madeOn]
date made
date of report
date published
made on
published

[owners.name]
attendee ?
board member
colleague ?
contact
contact name
employee
employee name
full name
holder ~
individual
key contact
key individual
key personnel
lead name
member
member name
members ?
name
name of lead
name of member
name of officer
name of person
names
officer
officer name
owner ?
panel member
person
post holder
postholder
staff ?
staff member
staff name
surname and forename

[owners.initials]
abbreviated as
abbreviation ~
code ?
initial
initials
initials used
key ?
known in plan as
ref initials
short name

[owners.post]
area of responsibility ~
capacity ~
current post
designation
job
job role
job title
job titles
office
office held
position
position held
post
post designation
post held
post title
representing ~
responsibilities ?
responsibility ?
role
role in council
role in plan ?
substantive post
title ~

[owners.team]
agency
body ~
department
dept
directorate
directorate service
division
employer
org
organisation
organization
school ~
section
service
service area
service directorate
service team
team
team name
team service
unit

[owners.email]
e mail
e mail address
email
email address
mail

[owners.aliases]
alias
aliases
also known as
known as
other names
other spellings

[owners.from]
appointed
appointed on
date from
from
in post from
in post since
joined
since
start date
started

[owners.to]
date left
date to
end date
in post until
leaving date
left
left on
left post
to
until

[owners.kind]
kind
type ~

[owners.none]
com plan
comments
extension
mobile
notes
phone
project
tel
tel no
telephone

[risks.id]
#
id
no
number
ref
reference
risk ?
risk #
risk id
risk no
risk number
risk ref
risk reference
risk register ref

[risks.recommendation]
linked recommendation
rec
rec no
recommendation
strand ~

[risks.risk]
barrier ~
barriers ~
description ~
description of risk
description of the risk
hazard
issue ?
key risk
nature of risk
risk
risk description
risk details
risk event
risk identified
risk issue
risk or barrier
risk statement
risk title
risks
risks and issues
the risk
threat
what could go wrong

[risks.likelihood]
chance
gross likelihood
inherent likelihood
l
likelihood
likelihood 1 4
likelihood 1 5
likelihood h m l
likelihood of risk
likelihood score
likely ~
p
prob
probability
probability 1 5

[risks.impact]
consequence
consequences ~
effect
gross impact
i
impact
impact 1 4
impact 1 5
impact h m l
impact of risk
impact score
inherent impact
potential impact
severity

[risks.score]
current risk score
current score
exposure
gross score
inherent risk
inherent score
l x i
net risk
net score
overall score
rag
rag rating
rating ~
raw score
residual risk ~
residual score ~
risk level
risk rag
risk rating
risk score
risk score l x i
score
total ~
total score

[risks.mitigation]
action to mitigate
action to reduce risk
actions to manage risk
actions to mitigate
actions to reduce risk
contingency ~
control ?
control measures
controls
controls in place
countermeasures
current controls
existing controls
further action
how we will manage it
how will it be managed
how will we manage it
management of risk
mitigating action
mitigating actions
mitigating controls
mitigating measures
mitigation
mitigation actions
mitigation in place
mitigation measures
mitigations
mitigations in place
planned mitigation
response ~
risk controls
risk mitigation
risk response
strategy ~
treatment

[risks.owner]
lead
lead officer
managed by
owner
responsible
responsible officer
risk owner

[risks.trend]
change ~
direction
direction of travel
movement
trend

[risks.none]
categories
date identified
project
project occurrence
project program
realised
realized
review date
status

[measures.id]
id
kpi ref
measure no
measure ref
no
number
pi ref
ref
reference

[measures.recommendation]
linked recommendation
rec
rec no
recommendation
strand ~

[measures.measure]
data set ~
dataset ~
description ~
description of measure
impact measure
indicator
indicators
key performance indicator
kpi
measure
measure description
measure of success
measures
metric
metrics
name of measure
outcome measure
performance indicator
performance indicators
performance measure
pi
pi description
success criteria
success measure
success measures
target description
what we will measure
what will we measure

[measures.betterWhen]
better when
good is
high or low is good
polarity

[measures.baseline]
base
base line
baseline
baseline data
baseline figure
baseline value
current baseline
position at start
start figure
start value
starting point
starting position

[measures.baselineOn]
baseline as at
baseline date
baseline on
baseline year
date of baseline

[measures.target]
aim ~
ambition
annual target
aspiration ~
end of year target
end target
goal ~
target
target 1
target figure
target value
targets
year end target

[measures.targetOn]
by when
date of target
target by
target date
target on
target year
to be achieved by

[measures.latest]
actual
actual to date
current
current data
current figure
current performance
current position ~
current value
latest
latest actual
latest data
latest figure
latest outturn
latest performance
latest result
latest value
now ?
outturn
performance ?
position now
q3 actual
result ~
year to date
ytd

[measures.latestOn]
as at
as of
current as at
data date
date of data
date of latest
date of latest figure
latest date
latest on

[measures.none]
comments
data source
frequency
lead
owner
rag
source
status
trend

[keyDates.date]
date
date and time
dates
day ~
key date
meeting date
when ~

[keyDates.event]
action ~
activity ~
board
board meeting
deadline ~
description ~
event
forum ~
key dates
key event
key events
key milestone
meeting
milestone
occasion
stage ~
what ~
what is happening

[keyDates.kind]
kind
type
type of event
type of meeting

[keyDates.appliesTo]
applies to
audience ~
for
recommendation

[keyDates.note]
comment
comments
location
note
notes
papers due
purpose
time
venue

[schools.schoolNumber]
code ~
cost centre ~
cost centre code ~
dcsf number
dfe
dfe no
dfe number
est no
estab
establishment no
establishment number
lea no
no ~
number ~
school code
school id
school no
school number

[schools.school]
cost centre description
cost centre name
establishment
establishment name
name ?
name of school
school
school name
schools

[schools.aliases]
alias
aliases
also known as
english name
known as
other name
other names
welsh name

[schools.phase]
category ~
phase
school phase
school type
sector
type ~
type of school

[schools.language]
language
language category
language medium
medium

[schools.position]
deficit status
deficit type
licence status
licensed
licensed deficit
licensed unlicensed
position
status ~

[schools.licenceFrom]
date licensed
licence agreed
licence from
licence start
licence start date
licensed from

[schools.licenceUntil]
licence end
licence end date
licence expires
licence expiry
licence to
licence until
licensed until

[schools.warningNotice]
date notice issued
date of notice
notice date
notice issued
warning notice
warning notice issued

[schools.noticeOfConcern]
date notice of concern issued
notice of concern
notice of concern issued

[schools.noticeWithdrawn]
date notice withdrawn
date withdrawn
notice withdrawn
warning notice withdrawn
withdrawn

[schools.planAskedFor]
date requested
plan asked for
plan requested
recovery plan asked for
recovery plan requested
requested

[schools.planDue]
date plan due
plan deadline
plan due
recovery plan due

[schools.planSubmitted]
date submitted
plan received
plan submitted
received ~
recovery plan received
recovery plan submitted
submitted

[schools.planAccepted]
accepted
approved ~
plan accepted
plan agreed
plan approved
recovery plan accepted
recovery plan agreed
recovery plan approved

[schools.recoveryYears]
period of recovery
recovery period
recovery years
years ~
years to recover

[schools.lastMeeting]
date of last meeting
last meeting
last met
last visit

[schools.nextMeeting]
date of next meeting
next meeting
next visit

[schools.closing]
actual balance
balance
balance c f
balance c fwd
balance carried forward
balance £
balances
c f
c fwd
carried forward
carried fwd
carry forward
cf
cfwd
closing balance
closing balance £
closing ~
deficit ~
forecast
forecast balance
projected
projected balance
reserves
surplus deficit ~
surplus ~
year end balance

[schools.opening]
b f
b fwd
balance b f
balance b fwd
balance brought forward
bf
bfwd
brought forward
brought fwd
opening
opening balance
opening balance £

[schools.inYear]
in year
in year balance
in year movement
in year position
in year surplus deficit
movement
surplus deficit in year

[schools.kind]
budget line
figure
kind
line
type of figure

[schools.budgetShare]
budget share
delegated budget
formula share
school budget

[schools.noticeOfConcern]
concern notice

[schools.complianceEnds]
compliance by
compliance date
compliance ends
compliance period ends
comply by

[schools.compliedOn]
complied
complied on
date complied

[schools.grounds]
grounds
grounds for notice
grounds of notice

[schools.actionRequired]
action required
required action

[schools.budgetSetOn]
budget approved on
budget received
budget set
budget set on
budget submitted

[schools.forecastInOn]
forecast in on
forecast received
three year forecast received

[schools.auditOpinion]
assurance level
audit opinion
internal audit opinion

[schools.none]
chair
comment
comments
headteacher
link officer
narrative
notes
pupils
roll

[schoolBalances.schoolNumber]
cost centre ~
cost centre code ~
dfe
dfe no
no ~
number ~
school code
school no
school number

[schoolBalances.school]
cost centre description
cost centre name
establishment
school
school name

[schoolBalances.phase]
phase
sector

[schoolBalances.year]
financial year
fy
period ~
year

[schoolBalances.kind]
actual forecast
basis
kind
type
type of figure

[schoolBalances.opening]
b f
b fwd
balance b f
balance b fwd
bf
bfwd
brought forward
brought fwd
opening
opening balance
opening balance £

[schoolBalances.inYear]
in year
in year balance
in year movement
in year position
in year surplus deficit
movement
surplus deficit in year

[schoolBalances.closing]
balance c f
balance c fwd
balance ~
balance £ ~
c f
c fwd
carried forward
carried fwd
cf
cfwd
closing
closing balance
closing balance £
year end balance

[schoolBalances.budgetShare]
budget ~
budget share
delegated budget
formula share
school budget

[schoolBalances.asAt]
as at
as at date
date ~

[schoolBalances.source]
source

[schoolBalances.none]
comment
comments
notes

[other.versions]
amended by
approved by
author
change
change made
changes
description of change
edited by
issue date
nature of change
reviewer
ver
version
version no
version number

[other.terms]
ends
half term
half term ends
half term from
half term starts
half term to
inset
inset days
starts
term
term dates

[other.attendance]
absent
apologies
attendance
attended
attendees
invited
present
session 1
session 2

[other.other]
agenda item
amount
category
effort
epic
minutes
month
page
paper
predecessors
presenter
quantity
requirement
requirements
telephone
total
unit price
use case

`;
