import { CalculatedWorkbook } from "./calculatedWorkbook";
import type { CalculationInput, CalculationResult, LoadWasm, Recalculation } from "./calculation";
import { loadEngine } from "./engine";
import { Understanding } from "./understanding";

/** How WebAssembly says that the engine itself broke down, and that its stack was not deep enough. */
const BREAKDOWNS = new Set(["RuntimeError", "RangeError"]);

/**
 * A formula engine (IronCalc) for the simulated workbook. Only formulas that depend on a changed cell are worked out;
 * what the engine cannot do (functions it lacks, references to other files, days in the 1904 system) keeps
 * its value and is listed. Example: `const recalculation = await createRecalculation(readIronCalc)`.
 */
export async function createRecalculation(loadWasm: LoadWasm): Promise<Recalculation> {
  await loadEngine(loadWasm);
  return calculationOfOne(new Understanding());
}

function calculationOfOne(understanding: Understanding): Recalculation {
  let workbook: CalculatedWorkbook | null = null;
  const recalculate = (input: CalculationInput): CalculationResult => {
    if (!input.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== undefined)))
      return { changed: [], notCalculated: [] };
    if (!workbook?.canTake(input)) {
      workbook?.free();
      workbook = new CalculatedWorkbook(understanding);
    }
    try {
      return workbook.recalculate(input);
    } catch (error) {
      if (!(error instanceof Error) || !BREAKDOWNS.has(error.name)) throw error;
      // What a workbook of the council holds must not stop the preview: its formulas keep the values they have.
      workbook = null;
      return { changed: [], notCalculated: input.sheets.flatMap(formulaPlaces) };
    }
  };
  return { recalculate, another: () => calculationOfOne(understanding) };
}

const formulaPlaces = ({ name, cells }: CalculationInput["sheets"][number]): CalculationResult["notCalculated"] =>
  cells.filter((cell) => cell.formula !== undefined).map(({ row, column }) => ({ sheet: name, row, column }));
