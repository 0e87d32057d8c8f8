import { readStatus } from "../../../src/core/read/readStatus";
import type { Status } from "../../../src/core/read/readings";

const FACTS = { heading: "Status", percent: null, hasStarted: false };

/** Status and progress expressions of published plans, then Welsh and mixed ones; null is for a person to settle (F28). */
const ROWS: readonly (readonly [text: string, status: Status | null])[] = [
  ["Done (March 2004)", "complete"],
  ["Measures in place", "complete"],
  ["Not achieved.", "in progress"],
  ["SUSPENDED", "on hold"],
  ["REPROGRAMMED", "in progress"],
  ["EXTENDED", "in progress"],
  ["COMPLETE", "complete"],
  ["On target", "in progress"],
  ["One month behind", "in progress"],
  ["Over one month behind", "in progress"],
  ["re-scheduled or suspended, with approval", "on hold"],
  ["completed – continuous work", "complete"],
  ["completed – recommendations have been realised", "complete"],
  ["preparatory work", "in progress"],
  ["ongoing", "in progress"],
  ["CNFA", "complete"],
  ["COA", "complete"],
  ["TCD", "not started"],
  ["Completed in accordance with target", "complete"],
  ["On-going but meeting target", "in progress"],
  ["Completed but did not meet target", "complete"],
  ["On track to meet target", "in progress"],
  ["Not on track to meet target", "in progress"],
  ["achieved or were on target", "complete"],
  ["under control", "in progress"],
  ["behind schedule", "in progress"],
  ["pending", "not started"],
  ["complete or on track and ongoing", "complete"],
  ["off track", "in progress"],
  ["achieved", "complete"],
  ["on target", "in progress"],
  ["revised completion dates", "in progress"],
  ["suspended", "on hold"],
  ["deleted as they were no longer appropriate", "cancelled"],
  ["complete", "complete"],
  ["in progress", "in progress"],
  ["has not started", "not started"],
  ["green but not complete", "in progress"],
  ["Open", "not started"],
  ["In Progress", "in progress"],
  ["Closed", "complete"],
  ["Good progress (green)", "in progress"],
  ["Satisfactory progress (amber)", "in progress"],
  ["Limited progress (red)", "in progress"],
  ["Improving", "in progress"],
  ["No Change", "in progress"],
  ["Declining", "in progress"],
  ["Completed in line with plans but will be ongoing/are longer term items", "complete"],
  ["Incomplete & transferred to HT4 plan", "cancelled"],
  ["Timeline reconsidered and transferred", "cancelled"],
  [
    "The action has not yet started or there is significant delay in implementation. The action must be prioritised",
    "not started",
  ],
  ["7 have since been completed, 1 deferred and 26 remain outstanding", "in progress"],
  ["65out of 99 actions complete", "in progress"],
  ["A budget recovery plan has been put forward but has not been approved yet", "in progress"],
  ["remains in place", "in progress"],
  ["withdrawn", "cancelled"],
  ["revoked", "cancelled"],
  ["wedi'i gwblhau", "complete"],
  ["Heb ddechrau", "not started"],
  ["oedi - heb ddechrau eto", "not started"],
  ["ar y gweill", "in progress"],
  ["Ar y trywydd iawn", "in progress"],
  ["see update", null],
  ["Complete - in progress", "complete"],
  ["Deferred", "on hold"],
  ["Not yet started", "not started"],
  ["delayed - not started", "not started"],
  ["No longer needed", "cancelled"],
  ["Blue – complete", "complete"],
  ["Amber – some delay", "in progress"],
  ["not started - delayed", "not started"],
  ["Red", null],
  ["wedi’i gwblhau", "complete"],
];

describe("Status cells as councils have typed them", () => {
  test.each(ROWS)("%j is %s", (text, status) => {
    expect(readStatus(text, FACTS)).toEqual({ raw: text, status, unreadable: status === null });
  });

  test("an empty status is not started, until a percentage or a start says otherwise", () => {
    expect(readStatus(" \u00a0", FACTS).status).toBe("not started");
    expect(readStatus("", { ...FACTS, heading: "Done?" }).status).toBeNull();
    expect(readStatus("", { ...FACTS, hasNoStates: true }).status).toBeNull();
    expect(readStatus("", { ...FACTS, hasNoStates: true, percent: 0 }).status).toBe("not started");
    expect(readStatus("", { ...FACTS, percent: 10 }).status).toBe("in progress");
    expect(readStatus("", { ...FACTS, hasStarted: true }).status).toBe("in progress");
  });

  test.each([
    ["Yes", "complete"],
    ["✓", "complete"],
    ["x", "complete"],
    ["TRUE", "complete"],
    ["1", "complete"],
    ["No", "not started"],
    ["0", "not started"],
  ])("%j under a heading that means done is %s", (text, status) => {
    expect(readStatus(text, { ...FACTS, heading: "Completed? (Y/N)" }).status).toBe(status);
  });

  test("No under such a heading is in progress once something is done, and Yes elsewhere says nothing", () => {
    expect(readStatus("No", { heading: "Done", percent: 30, hasStarted: false }).status).toBe("in progress");
    expect(readStatus("Yes", FACTS)).toMatchObject({ status: null, unreadable: true });
  });
});
