/** English words of a state (S1), sorted; `takenBack` takes back the word behind it or in front of it ("not achieved", "reopened"). */
export const STATUS_ENGLISH = {
  cancelled: `
    abandoned|aborted|canceled|cancelled|cannot be done|closed as duplicate|closed no action|de scoped|deleted|descoped
    discontinued|dropped|duplicate|lapsed|merged into|merged with|no action needed|no action required|no further action
    no longer applicable|no longer applies|no longer appropriate|no longer going ahead|no longer happening|no longer needed|no longer relevant|no longer required
    none required|not accepted|not applicable|not being taken forward|not going ahead|not needed|not proceeded with|not proceeding
    not pursued|not required|not taken forward|not to be done|obsolete|out of scope|rejected|removed|revoked|scrapped
    stopped|superseded|transferred|void|will no longer happen|will not be done|will not do|will not go ahead|will not happen|will not now happen|withdrawn|won't do|won't fix|won't proceed|wont do|wont fix`,
  onHold: `
    at a standstill|awaiting decision|awaiting funding|awaiting funds|awaiting resources|blocked|deferred
    delayed indefinitely|frozen|halted|hold|impeded|in abeyance|mothballed|on hold|on ice|on pause|onhold|parked|paused
    pending decision|postponed|put back|put on hold|shelved|stalled|subject to funding|suspended|waiting on decision
    waiting on funding`,
  notStarted: `
    approved to start|awaiting|awaiting start|backlog|coming up|future|future action|has not started|in backlog|new
    no action taken|no action yet|no activity|no movement|no progress|not actioned|not actioned yet|not addressed
    not applicable yet|not assigned|not begun|not begun yet|not commenced|not commenced yet|not due|not implemented
    not initiated|not needed yet|not progressed|not required yet|not scheduled|not started|not started yet|not tackled
    not yet actioned|not yet begun|not yet commenced|not yet due|not yet implemented|not yet needed|not yet required
    not yet started|nothing done|nothing done yet|nothing started|nothing yet|open|outstanding|pending|planned|programmed|proposed|ready to start|scheduled
    still to do|still to start|tcd|to be actioned|to be done|to be scheduled|to be started|to begin|to commence|to do
    to start|todo|unactioned|unassigned|unstarted|untouched|upcoming|waiting|yet to be actioned|yet to be started
    yet to begin|yet to commence|yet to do|yet to start`,
  takenBack: `
    almost|almost complete|almost done|almost finished|awaiting approval|awaiting closure|awaiting confirmation
    awaiting evaluation|awaiting evidence|awaiting feedback|awaiting final approval|awaiting publication
    awaiting ratification|awaiting response|awaiting sign off|awaiting signoff|awaiting validation|awaiting verification
    b/f|brought forward|c/f|carried forward|carried over|close to completion|half complete|half done|in part|incomplete
    largely|largely complete|mostly|mostly complete|mostly done|near completion|nearing completion|nearly|nearly complete
    nearly done|nearly finished|nearly there|not achieved|not closed|not complete|not completed|not delivered|not done
    not finished|not fully|not met|not resolved|not signed off|not yet achieved|not yet complete|not yet completed
    not yet delivered|not yet done|not yet met|not yet resolved|part|part complete|part done|part met|partial|partially
    partially complete|partially implemented|partially met|partly|partly done|partly implemented|partly met
    pending approval|pending sign off|re opened|ready for closure|ready for sign off|ready to close|recommend closure
    recommended for closure|reinstated|reopened|resumed|rolled forward|still open|substantially|substantially complete
    to be closed|to be completed|to be signed off|to be verified|uncompleted|under development|unfinished|unresolved
    waiting for approval|waiting for sign off`,
  complete: `
    accepted as complete|accomplished|achieved|actioned|addressed|all done|approved and closed|bau|business as usual
    closed|closed out|cnfa|coa|compete|completd|complete|complete and embedded|completed|completed and closed|concluded
    delivered|delivered in full|discharged|done|done and dusted|embedded|finished|fulfilled|fully complete
    fully implemented|fully met|implemented|in place|in use|live and embedded|met|now complete|now in place|now in use
    resolved|rolled out|satisfied|signed off|ticked off|validated|verified`,
  inProgress: `
    active|as planned|at risk|begun|behind|behind schedule|being|being done|being implemented|being progressed
    being scoped|being trialled|being worked on|commenced|continuing|continuous|current|declining|delay|delayed|developing
    doing|embedding|escalated|extended|falling behind|for approval|for review|going to plan|going well|gone quiet
    good progress|half way|halfway|improving|in build|in consultation|in design|in development|in discussion|in draft
    in flight|in hand|in planning|in process|in progress|in qa|in review|in test|in testing|in train|initiated|inprogress
    late|limited progress|live|making progress|minor delay|monitoring|more to do|moving forward|needs attention|needs work
    no change|not on target|not on track|off course|off plan|off programme|off schedule|off target|off track|on course
    on going|on plan|on programme|on schedule|on target|on the way|on time|on track|ongoing|ontrack|out to tender|overdue
    part way|partway|preparatory|progress|progressed|progressing|progressing well|put forward|re dated|re programmed
    re scheduled|ready for review|ready for test|ready for testing|reconsidered|red flag|redated|remains in place
    reprogrammed|rescheduled|restarted|revised|running late|satisfactory progress|slippage|slipped|slipping|some delay
    some progress|some slippage|started|strong progress|to be reviewed|to plan|to schedule|to timescale|trialling
    under consideration|under control|under discussion|under review|under way|underway|well under way|well underway|wip
    within timescale|work begun|work has begun|work in progress|work ongoing|work started|work under way|working on`,
} as const;
