import type { Evaluate, Argument, CellReader } from "./evaluation";
import { FUNCTIONS } from "./plainFunctions";
import type { Expression, Operator } from "./plainSyntax";
import { beyond, CellError, compare, DIVISION_BY_ZERO, toNumber, toText, type PlainValue } from "./plainValues";

/** Turns a formula into code; null when it has a function that is left to the engine. */
export function compileFormula(expression: Expression): Evaluate | null {
  switch (expression.kind) {
    case "constant":
      return () => expression.value;
    case "cells":
      return cellValue(expression);
    case "thisRow":
      return (cells, row) =>
        row < expression.rows.first || row > expression.rows.last
          ? beyond()
          : cells.valueAt(expression.sheet, row, expression.column);
    case "operation":
      return operation(expression);
    case "call":
      return call(expression);
  }
}

/** More cells than one where one value is wanted would spill, which is the engine's. */
function cellValue({ sheet, block }: Extract<Expression, { kind: "cells" }>): Evaluate {
  return block.rows === 1 && block.columns === 1
    ? (cells) => cells.valueAt(sheet, block.row, block.column)
    : () => beyond();
}

function call({ name, given }: Extract<Expression, { kind: "call" }>): Evaluate | null {
  const make = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined;
  const compiled = given.map(argumentOf);
  const known = compiled.filter((argument) => argument !== null);
  return make && known.length === given.length ? make(known) : null;
}

function argumentOf(expression: Expression): Argument | null {
  const value = compileFormula(expression);
  if (!value) return null;
  const isReference = expression.kind === "cells" || expression.kind === "thisRow";
  const isColumn = expression.kind === "cells" && expression.block.columns === 1;
  const column = isColumn ? (cells: CellReader) => cells.column(expression.sheet, expression.block) : null;
  return { value, isReference, column };
}

function operation({ operator, left, right }: Extract<Expression, { kind: "operation" }>): Evaluate | null {
  const [a, b] = [compileFormula(left), compileFormula(right)];
  const apply = OPERATORS[operator];
  return a && b && ((cells, row) => apply(a(cells, row), b(cells, row)));
}

type Apply = (a: PlainValue, b: PlainValue) => PlainValue;

const arithmetic =
  (work: (a: number, b: number) => number): Apply =>
  (left, right) => {
    const a = toNumber(left);
    if (a instanceof CellError) return a;
    const b = toNumber(right);
    return b instanceof CellError ? b : work(a, b);
  };

const comparison =
  (holds: (order: number) => boolean, isOnlyEquality = false): Apply =>
  (left, right) => {
    const order = compare(left, right, isOnlyEquality);
    return order instanceof CellError ? order : holds(order);
  };

const divide = arithmetic((a, b) => a / b);

const OPERATORS: Readonly<Record<Operator, Apply>> = {
  "+": arithmetic((a, b) => a + b),
  "-": arithmetic((a, b) => a - b),
  "*": arithmetic((a, b) => a * b),
  "/": (left, right) =>
    toNumber(right) === 0 && typeof toNumber(left) === "number" ? DIVISION_BY_ZERO : divide(left, right),
  "&": (left, right) => {
    const a = toText(left);
    if (a instanceof CellError) return a;
    const b = toText(right);
    return b instanceof CellError ? b : a + b;
  },
  "=": comparison((order) => order === 0, true),
  "<>": comparison((order) => order !== 0, true),
  "<": comparison((order) => order < 0),
  ">": comparison((order) => order > 0),
  "<=": comparison((order) => order <= 0),
  ">=": comparison((order) => order >= 0),
};
