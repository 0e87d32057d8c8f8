/** What the product does to a workbook; the journal and the command line know each step by this name. */
const STEP_NAMES = ["structure", "summary", "asAt", "fix", "setAside"] as const;
export type StepName = (typeof STEP_NAMES)[number];

export const isStepName = (text: string): text is StepName => (STEP_NAMES as readonly string[]).includes(text);
