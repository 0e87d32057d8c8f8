import { serviceOf, takenTwice } from "../../../src/core/otherPlans/foundPlan";
import { serviceNamed, servicesToChoose } from "../../../src/core/otherPlans/serviceNames";

const plan = { recommendations: [] };
const SERVICES = servicesToChoose(plan, [], "en");
const says = (name: string, title = "", sheets: readonly string[] = []) => ({ name, title, sheets });

test.each([
  ["Childrens_improvement-plan", "", [], "Children’s social care"],
  ["CYNLLUN PLANT 2020", "", [], "Children’s social care"],
  ["plan", "Adult Social Care improvement plan", [], "Adults’ social care"],
  ["plan", "", ["Corporate", "Notes"], "Corporate leadership"],
  ["Corporate plan", "Children's services", [], "Corporate leadership"],
  ["Ysgolion", "", [], "Education"],
  ["Children and adults plan", "", [], null],
  ["plan", "Improvement plan", ["Sheet1"], null],
  ["Plantation list", "", [], null],
])("B17: a file called %s, titled %s, with sheets %j is of %s", (name, title, sheets, service) => {
  expect(serviceNamed(says(name, title, sheets), SERVICES)).toBe(service);
});

test("the plan's own strands and services that were named before stand in place of the usual names", () => {
  const strand = (name: string) => ({
    ref: "C1",
    text: "",
    source: "",
    madeOn: null,
    strand: name,
    lead: null,
    place: null,
  });
  const own = { recommendations: [strand("Corporate leadership and capacity"), strand("Children's social care")] };
  const services = servicesToChoose(own, ["Highways"], "cy");
  expect(services).toEqual([
    ...["Corporate leadership and capacity", "Children's social care"],
    ...["Gofal cymdeithasol oedolion", "Addysg", "Highways"],
  ]);
  expect(serviceNamed(says("corporate"), services)).toBe("Corporate leadership and capacity");
  expect(serviceNamed(says("Highways works"), services)).toBe("Highways");
});

describe("A file that came before", () => {
  const ACTIONS = ["Adopt a plan", "Review it", "Tell the board"];
  const OTHERS = ["Count the bins", "Wash them", "Put them out"];
  const found = (actions: readonly string[], title = "Children's plan") => ({
    ...{ file: "plan.xlsx", sheets: [], questions: 0, ours: 0, says: says("plan", title) },
    actions: actions.map((action) => ({ source: "", row: { action } })),
  });
  const cameFor = (service: string, actions: readonly string[]) =>
    actions.map((action) => ({ service, file: "Plan.xlsx", action: { action } }));

  test("is of the service that it came for, whatever it says of itself", () => {
    expect(serviceOf(found(ACTIONS), SERVICES, cameFor("Highways", ACTIONS))).toBe("Highways");
    // A new plan in a file of the same name, which says no service.
    expect(serviceOf(found(OTHERS, "Plan"), SERVICES, cameFor("Highways", ACTIONS))).toBe("Highways");
  });

  test("is of the one of two services whose actions it has", () => {
    const before = [...cameFor("Highways", ACTIONS), ...cameFor("Waste", OTHERS)];
    expect(serviceOf(found(OTHERS), SERVICES, before)).toBe("Waste");
    expect(serviceOf(found(ACTIONS), SERVICES, before)).toBe("Highways");
    expect(serviceOf(found([]), SERVICES, before)).toBe("Children’s social care");
    expect(serviceOf(found([], "Plan"), SERVICES, before)).toBeNull();
  });

  test("is not of the service another file of its name came for, where its actions and words are others", () => {
    expect(serviceOf(found(OTHERS), SERVICES, cameFor("Highways", ACTIONS))).toBe("Children’s social care");
  });
});

test("of two files of one name and service, or with the same actions, the second is not taken", () => {
  const actions = ["Adopt a plan", "Review it", "Tell the board"].map((text) => ({
    source: "",
    row: { action: text },
  }));
  const plans = ["Waste", "waste", "Highways"].map((service) => ({ service, file: "plan.xlsx", actions: [] }));
  expect(takenTwice(plans)).toEqual([{ plan: plans[1], why: "same-name", other: "plan.xlsx" }]);
  const copies = ["plan.xlsx", "plan (1).xlsx"].map((file) => ({ service: "Waste", file, actions }));
  expect(takenTwice(copies)).toEqual([{ plan: copies[1], why: "same-plan", other: "plan.xlsx" }]);
  expect(takenTwice(["Waste", "Highways"].map((service) => ({ service, file: `${service}.xlsx`, actions })))).toEqual(
    [],
  );
});

test("a service is known by whole words: IT is not in quality", () => {
  const services = servicesToChoose(plan, ["IT"], "en");
  expect(serviceNamed(says("Quality action plan"), services)).toBeNull();
  expect(serviceNamed(says("it_plan"), services)).toBe("IT");
});
