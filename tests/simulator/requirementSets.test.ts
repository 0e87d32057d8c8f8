import { readFileSync } from "node:fs";
import ts from "typescript";
import { rangeObject } from "../../src/simulator/objectModel/ranges";
import { roots } from "../../src/simulator/objectModel/roots";
import { worksheetObject } from "../../src/simulator/objectModel/worksheets";
import type { Session, HostObject } from "../../src/simulator/protocol/session";
import { newWorkbook } from "../../src/ooxml/newWorkbook";
import { SimulatedWorkbook } from "../../src/simulator/workbook/simulatedWorkbook";
import { SimulatedHost } from "../../src/simulator/xdm/simulatedHost";
import { tableObject } from "../../src/simulator/objectModel/tables";

/** Since when each member of Excel's classes exists, from Microsoft's own declarations. */
function publishedSets(): Map<string, number> {
  const all = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const start = all.indexOf("\ndeclare namespace Excel {");
  const text = all.slice(start, all.indexOf("\n}", start) + 2);
  const file = ts.createSourceFile("excel.d.ts", text, ts.ScriptTarget.Latest, true);
  const sets = new Map<string, number>();
  const setOf = (node: ts.Node): number | undefined => {
    const found = /\[Api set: ExcelApi 1\.(\d+)/.exec(text.slice(node.getFullStart(), node.getStart(file)));
    return found ? Number(found[1]) : undefined;
  };
  const visitClass = (declared: ts.ClassDeclaration): void => {
    const own = setOf(declared) ?? 1;
    for (const member of declared.members) {
      const name = `${declared.name?.text ?? ""}.${member.name?.getText(file) ?? ""}`;
      const since = Math.max(setOf(member) ?? own, own);
      sets.set(name, Math.min(sets.get(name) ?? since, since));
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node)) visitClass(node);
    else if (ts.isModuleBlock(node) || ts.isModuleDeclaration(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(file, (node) => {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") visit(node);
  });
  return sets;
}

/** Every class that can be reached from a workbook with something of everything in it. */
function classesOf(session: Session, starts: readonly HostObject[]): Map<string, HostObject> {
  const found = new Map<string, HostObject>();
  const waiting = [...starts];
  for (let object = waiting.pop(); object; object = waiting.pop()) {
    if (found.has(object.className)) continue;
    found.set(object.className, object);
    waiting.push(...(object.items?.(session) ?? []));
    for (const member of object.members()) {
      const next = member.kind === "navigation" ? member.get(session) : null;
      if (next) waiting.push(next);
    }
  }
  return found;
}

describe("A program for an older Excel finds in the simulator what that Excel has, and no more", () => {
  const workbook = SimulatedWorkbook.open(newWorkbook());
  const host = new SimulatedHost(workbook);
  const sheet = workbook.addSheet("Everything");
  sheet.enterValues({ row: 0, column: 0, rows: 2, columns: 2 }, [
    ["Rating", "Count"],
    ["Red", 1],
  ]);
  const table = sheet.addTable({ row: 0, column: 0, rows: 2, columns: 2 }, null);
  const session = { supports: () => true, workbook, sheetObject: worksheetObject } as unknown as Session;
  const chart = {
    id: "chart",
    name: "Chart",
    title: "",
    altText: "",
    kind: "stackedBar100" as const,
    categories: "",
    series: [{ name: "Red", values: "", colour: null }],
    at: { row: 0, column: 0, rows: 1, columns: 1 },
  };
  sheet.charts.push(chart);
  sheet.rules.push({ id: "rule", block: { row: 0, column: 0, rows: 1, columns: 1 }, equals: "Red", style: {} });
  const range = rangeObject({ sheet, block: { row: 0, column: 0, rows: 1, columns: 1 } });
  const classes = classesOf(session, [roots.workbook, worksheetObject(sheet), tableObject(table), range]);
  const published = publishedSets();
  const members = [...classes.values()].flatMap((object) =>
    object
      .members()
      .filter(({ name }) => !name.startsWith("_"))
      .map(({ name, since }) => ({ member: `${object.className}.${name}`, since })),
  );

  test("the classes are those of Excel", () => {
    expect([...classes.keys()].length).toBeGreaterThan(25);
    expect(host.settings.requirementSets["ExcelApi"]).toBe("1.17");
  });

  test("every member the simulator has is a member of Excel", () => {
    expect(members.filter(({ member }) => !published.has(member)).map(({ member }) => member)).toEqual([]);
  });

  test("every member exists from the requirement set on that Microsoft publishes", () => {
    const wrong = members.filter(({ member, since }) => published.get(member) !== since);
    expect(wrong.map(({ member, since }) => `${member} ${since} is ${String(published.get(member))}`)).toEqual([]);
  });
});
