import { Engine } from "./engine";
import { formulaTokens } from "./formulaTokens";

const SHEET = "Trial";

/** Finds out whether the engine can take a formula, by trying it in an empty workbook of its own. */
export class Understanding {
  private engine: Engine | null = null;
  private readonly formulas = new Map<string, boolean>();
  private readonly functions = new Map<string, boolean>();

  /** False when it has a function the engine lacks or is written in a way it cannot read. */
  understands(formula: string): boolean {
    const known = this.formulas.get(formula);
    if (known !== undefined) return known;
    const functions = formulaTokens(formula).filter((token) => token.kind === "function");
    const answer = this.canRead(formula) && functions.every(({ text }) => this.hasFunction(text));
    this.formulas.set(formula, answer);
    return answer;
  }

  /** The branch that is not taken has to be readable, but nothing in it is worked out. */
  private canRead(formula: string): boolean {
    return this.tryOut(`=IF(TRUE,1,${formula.slice(1)})`, (engine) => engine.value(SHEET, 0, 0).value === 1);
  }

  /** The engine gives the names of functions it lacks back in small letters. */
  private hasFunction(name: string): boolean {
    const known = this.functions.get(name);
    if (known !== undefined) return known;
    const upper = name.toUpperCase();
    const answer = this.tryOut(`=${upper}()`, (engine) => engine.content(SHEET, 0, 0).startsWith(`=${upper}(`));
    this.functions.set(name, answer);
    return answer;
  }

  private tryOut(content: string, judge: (engine: Engine) => boolean): boolean {
    if (!this.engine) {
      this.engine = new Engine();
      this.engine.addSheet(SHEET);
    }
    this.engine.put(SHEET, 0, 0, content);
    this.engine.evaluate();
    return judge(this.engine);
  }
}
