import type { Rectangle, ValidationRule } from "../../ooxml/workbookContents";
import { ApiError } from "../workbook/apiError";
import { defineClass, isHostObject, method, scalar } from "../protocol/hostObject";
import { absoluteReference, intersection, sameBlock } from "../workbook/blocks";
import type { SimulatedValidation } from "../workbook/sheetParts";
import { isRangeTarget, type RangeTarget } from "./rangeTarget";

type Bag = Readonly<Record<string, unknown>>;

/** Longer lists have to stand in cells. */
const LONGEST_LIST = 255;

function listRule({ source }: Bag): ValidationRule {
  if (isHostObject(source) && isRangeTarget(source.target))
    return { kind: "listFrom", source: `=${absoluteReference(source.target.sheet.name, source.target.block)}` };
  if (typeof source !== "string" || source === "") throw new ApiError("InvalidArgument");
  if (source.startsWith("=")) return { kind: "listFrom", source };
  if (source.length > LONGEST_LIST) throw new ApiError("InvalidArgument");
  return { kind: "list", values: source.split(",").map((value) => value.trim()) };
}

function decimalRule({ formula1, formula2, operator }: Bag): ValidationRule {
  const [from, to] = [Number(formula1), Number(formula2)];
  if (operator !== "Between" || Number.isNaN(from + to))
    throw new ApiError("ApiNotFound", "The simulated Excel knows decimal rules between two numbers only.");
  return { kind: "decimal", from, to };
}

/** Each kind of rule that the files of the product hold. */
const RULES: Readonly<Record<string, (given: Bag) => ValidationRule>> = {
  list: listRule,
  date: () => ({ kind: "date" }),
  decimal: decimalRule,
};

function ruleOf(value: unknown): ValidationRule {
  const [kind, given] =
    Object.entries((value ?? {}) as Bag).find(([, part]) => part !== null && part !== undefined) ?? [];
  const rule = kind === undefined ? undefined : RULES[kind];
  if (kind === undefined) throw new ApiError("InvalidArgument");
  if (!rule) throw new ApiError("ApiNotFound", `The simulated Excel has no validation of the kind ${kind}.`);
  return rule((given ?? {}) as Bag);
}

function shown(rule: ValidationRule): Bag {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.values.join(",") } };
    case "listFrom":
      return { list: { inCellDropDown: true, source: rule.source } };
    case "date":
      return { date: { formula1: "1900-01-01", operator: "GreaterThanOrEqualTo" } };
    case "decimal":
      return { decimal: { formula1: rule.from, formula2: rule.to, operator: "Between" } };
  }
}

const TYPES = { list: "List", listFrom: "List", date: "Date", decimal: "Decimal" } as const;

const encloses = (wide: Rectangle, block: Rectangle): boolean => {
  const shared = intersection(wide, block);
  return shared !== null && sameBlock(shared, block);
};

/** The validation that holds for the whole of a range. */
const validationOf = ({ sheet, block }: RangeTarget): SimulatedValidation | undefined =>
  sheet.validations.find((validation) => encloses(validation.block, block));

/** Excel takes the rule and what stands beside it in any order. */
function change(range: RangeTarget, patch: Partial<SimulatedValidation>): void {
  const before = validationOf(range);
  range.sheet.removeValidations(range.block);
  const now = { rule: null, ...before, ...patch, block: range.block };
  range.sheet.validations.push({ ...now, rule: now.rule && heeding(now.rule, now.errorAlert) });
}

/** A list whose alert is off takes what is not in it. */
function heeding(rule: ValidationRule, alert: unknown): ValidationRule {
  const isOff = typeof alert === "object" && alert !== null && (alert as Bag).showAlert === false;
  return rule.kind === "list" && isOff ? { ...rule, isOpen: true } : rule;
}

/** A message or a switch that Excel keeps beside the rule. */
const beside = (name: "ignoreBlanks" | "errorAlert" | "prompt", otherwise: unknown) =>
  scalar<RangeTarget>(
    8,
    (range) => validationOf(range)?.[name] ?? otherwise,
    (range, value) => change(range, { [name]: value }),
  );

export const dataValidationObject = defineClass<RangeTarget>({
  name: "DataValidation",
  members: {
    rule: scalar(
      8,
      (range) => {
        const rule = validationOf(range)?.rule;
        return rule ? shown(rule) : {};
      },
      (range, value) => change(range, { rule: ruleOf(value) }),
    ),
    type: scalar(8, (range) => {
      const rule = validationOf(range)?.rule;
      return rule ? TYPES[rule.kind] : "None";
    }),
    ignoreBlanks: beside("ignoreBlanks", true),
    errorAlert: beside("errorAlert", null),
    prompt: beside("prompt", null),
    clear: method(8, ({ sheet, block }) => sheet.removeValidations(block)),
  },
});
