/** English words of a state (S1), sorted; `takenBack` takes back the word behind it or in front of it ("not achieved", "reopened"). */
export const STATUS_ENGLISH = {
  cancelled: `
    abandoned|canceled|cancelled|closed as duplicate|closed no action|de scoped|deleted|descoped|discontinued|dropped
    duplicate|lapsed|merged into|merged with|no action needed|no action required|no longer applicable|no longer appropriate
    no longer needed|no longer relevant|no longer required|none required|not accepted|not applicable|not being taken forward
    not needed|not proceeding|not pursued|not required|not taken forward|obsolete|out of scope|rejected|removed|revoked
    scrapped|stopped|superseded|transferred|void|will not do|withdrawn|won't do|won't proceed|wont do`,
  onHold: `
    awaiting decision|blocked|deferred|frozen|halted|hold|impeded|mothballed|on hold|on ice|onhold|parked|paused|postponed
    shelved|stalled|suspended|waiting on decision`,
  notStarted: `
    awaiting|awaiting start|backlog|future|future action|has not started|new|no action taken|no action yet|no progress
    not actioned|not actioned yet|not applicable yet|not begun|not begun yet|not commenced|not commenced yet|not due
    not implemented|not needed yet|not required yet|not scheduled|not started|not started yet|not yet actioned|not yet begun
    not yet commenced|not yet due|not yet implemented|not yet needed|not yet required|not yet started|nothing started|open
    outstanding|pending|planned|programmed|proposed|scheduled|tcd|to be actioned|to be done|to be scheduled|to be started
    to begin|to commence|to do|to start|todo|unactioned|unassigned|unstarted|upcoming|waiting|yet to be actioned
    yet to be started|yet to begin|yet to commence|yet to start`,
  takenBack: `
    almost|awaiting approval|awaiting confirmation|awaiting evaluation|awaiting evidence|awaiting feedback
    awaiting final approval|awaiting publication|awaiting ratification|awaiting response|awaiting sign off|awaiting signoff
    awaiting validation|awaiting verification|b/f|brought forward|c/f|carried forward|carried over|incomplete|largely|mostly
    near completion|nearing completion|nearly|not achieved|not closed|not complete|not completed|not delivered|not done
    not finished|not met|not resolved|not signed off|not yet achieved|not yet complete|not yet completed|not yet delivered
    not yet resolved|part|partial|partially|partly|pending approval|pending sign off|re opened|reinstated|reopened|resumed
    rolled forward|still open|substantially|to be completed|to be signed off|uncompleted|under development|unfinished
    unresolved|waiting for approval|waiting for sign off`,
  complete: `
    accomplished|achieved|actioned|addressed|bau|business as usual|closed|closed out|cnfa|coa|compete|completd|complete
    complete and embedded|completed|concluded|delivered|discharged|done|embedded|finished|fulfilled|fully met|implemented
    in place|met|resolved|satisfied|signed off`,
  inProgress: `
    active|at risk|begun|behind|behind schedule|being|being done|being implemented|being progressed|being worked on
    commenced|continuing|continuous|current|declining|delay|delayed|developing|doing|embedding|escalated|extended
    for approval|for review|good progress|halfway|improving|in development|in flight|in hand|in process|in progress
    in review|in testing|in train|initiated|inprogress|late|limited progress|live|monitoring|no change|not on target
    not on track|off course|off schedule|off target|off track|on course|on going|on plan|on schedule|on target|on time
    on track|ongoing|ontrack|overdue|preparatory|progress|progressed|progressing|progressing well|put forward|re dated
    re programmed|re scheduled|reconsidered|redated|remains in place|reprogrammed|rescheduled|restarted|revised|running late
    satisfactory progress|slippage|slipped|some progress|started|strong progress|to plan|to schedule|to timescale
    under consideration|under control|under review|under way|underway|wip|within timescale|work in progress|work ongoing
    working on`,
} as const;
