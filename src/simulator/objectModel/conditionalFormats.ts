import { ApiError } from "../workbook/apiError";
import { defineClass, method, navigation, scalar, type Member } from "../protocol/hostObject";
import type { HostObject } from "../protocol/session";
import { overlaps } from "../workbook/blocks";
import type { SimulatedRule } from "../workbook/sheetParts";
import type { SimulatedSheet } from "../workbook/simulatedSheet";
import { BORDER, borderOf, borderPatch, FILL, FONT, type LookProperty, type Side } from "./cellLook";
import type { RangeTarget } from "./rangeTarget";

interface RuleTarget {
  readonly sheet: SimulatedSheet;
  readonly rule: SimulatedRule;
}

function change({ sheet, rule }: RuleTarget, patch: SimulatedRule["style"]): void {
  sheet.requireWritable();
  rule.style = { ...rule.style, ...patch };
}

const lookMember = ({ read, write }: LookProperty): Member<RuleTarget> =>
  scalar(
    6,
    ({ rule }) => read(rule.style),
    (target, value) => change(target, write(value)),
  );

const fillObject = defineClass<RuleTarget>({
  name: "ConditionalRangeFill",
  members: {
    color: lookMember(FILL.color),
    clear: method(6, (target) => change(target, { fill: null })),
  },
});

const fontObject = defineClass<RuleTarget>({
  name: "ConditionalRangeFont",
  members: {
    color: lookMember(FONT.color),
    bold: lookMember(FONT.bold),
    italic: lookMember(FONT.italic),
    underline: lookMember(FONT.underline),
  },
});

const EDGES: Readonly<Record<string, Side>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

interface EdgeTarget {
  readonly target: RuleTarget;
  readonly edge: string;
}

function borderMember(property: "style" | "color"): Member<EdgeTarget> {
  const { read, write } = BORDER[property];
  const sideOf = (edge: string): Side => EDGES[edge] ?? "left";
  return scalar(
    6,
    ({ target, edge }) => read(borderOf(target.rule.style, sideOf(edge))),
    ({ target, edge }, value) => {
      const side = sideOf(edge);
      change(target, borderPatch(side, write(value, borderOf(target.rule.style, side))));
    },
  );
}

const borderObject = defineClass<EdgeTarget>({
  name: "ConditionalRangeBorder",
  members: {
    style: borderMember("style"),
    color: borderMember("color"),
    sideIndex: scalar(6, ({ edge }) => edge),
  },
});

const bordersObject = defineClass<RuleTarget>({
  name: "ConditionalRangeBorderCollection",
  members: { count: scalar(6, () => Object.keys(EDGES).length) },
  items: (target) => Object.keys(EDGES).map((edge) => borderObject({ target, edge })),
  item: (target, key) => {
    const edge = Object.keys(EDGES).find((name) => name === key);
    if (edge === undefined) throw new ApiError("InvalidArgument");
    return borderObject({ target, edge });
  },
});

const formatObject = defineClass<RuleTarget>({
  name: "ConditionalRangeFormat",
  members: {
    fill: navigation(6, fillObject),
    font: navigation(6, fontObject),
    borders: navigation(6, bordersObject),
  },
});

/** `="Red"` for Red: the one kind of rule the files of the product hold. */
const formulaOf = (equals: string): string => `="${equals.replaceAll('"', '""')}"`;

function textOf(value: unknown): string {
  const { formula1, operator } = (value ?? {}) as Readonly<Record<string, unknown>>;
  const inside = typeof formula1 === "string" ? /^=?"((?:[^"]|"")*)"$/.exec(formula1)?.[1] : undefined;
  if (operator !== "EqualTo" || inside === undefined)
    throw new ApiError("ApiNotFound", "The simulated Excel knows the rule EqualTo with a text only.");
  return inside.replaceAll('""', '"');
}

const cellValueObject = defineClass<RuleTarget>({
  name: "CellValueConditionalFormat",
  members: {
    rule: scalar(
      6,
      ({ rule }) => (rule.equals === null ? null : { formula1: formulaOf(rule.equals), operator: "EqualTo" }),
      ({ sheet, rule }, value) => {
        sheet.requireWritable();
        rule.equals = textOf(value);
      },
    ),
    format: navigation(6, formatObject),
  },
});

function requireRule({ sheet, rule }: RuleTarget): void {
  if (!sheet.rules.includes(rule)) throw new ApiError("ItemNotFound");
}

const conditionalFormatObject = defineClass<RuleTarget>({
  name: "ConditionalFormat",
  identity: ({ rule }) => ({ Id: rule.id }),
  members: {
    id: scalar(6, ({ rule }) => rule.id),
    type: scalar(6, () => "CellValue"),
    cellValue: navigation(6, cellValueObject),
    cellValueOrNullObject: navigation(6, cellValueObject),
    delete: method(6, (target) => {
      requireRule(target);
      target.sheet.requireWritable();
      target.sheet.rules = target.sheet.rules.filter((rule) => rule !== target.rule);
    }),
  },
});

const rulesOf = ({ sheet, block }: RangeTarget): readonly SimulatedRule[] =>
  sheet.rules.filter((rule) => overlaps(rule.block, block));

function add({ sheet, block }: RangeTarget, type: string): HostObject {
  if (type !== "CellValue")
    throw new ApiError("ApiNotFound", `The simulated Excel has no conditional formats of type ${type}.`);
  sheet.requireWritable();
  const rule: SimulatedRule = { id: sheet.newId(), block, equals: null, style: {} };
  sheet.rules.push(rule);
  return conditionalFormatObject({ sheet, rule });
}

export const conditionalFormatsObject = defineClass<RangeTarget>({
  name: "ConditionalFormatCollection",
  members: {
    add: method(6, (range, args) => add(range, args.text(0))),
    clearAll: method(6, ({ sheet, block }) => sheet.removeRules(block)),
    getCount: method(6, (range) => rulesOf(range).length),
    getItemAt: method(6, (range, args) => {
      const rule = rulesOf(range)[args.number(0)];
      if (!rule) throw new ApiError("ItemNotFound");
      return conditionalFormatObject({ sheet: range.sheet, rule });
    }),
  },
  items: (range) => rulesOf(range).map((rule) => conditionalFormatObject({ sheet: range.sheet, rule })),
  item: ({ sheet }, key) => {
    const rule = sheet.rules.find((one) => one.id === key);
    if (!rule) throw new ApiError("ItemNotFound");
    return conditionalFormatObject({ sheet, rule });
  },
});
