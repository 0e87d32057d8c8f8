/** Functions younger than the file format: files name them with a prefix, Excel shows them without. */
const PREFIXED =
  "AGGREGATE ARABIC ARRAYTOTEXT BASE CEILING.MATH CHOOSECOLS CHOOSEROWS CONCAT DAYS DECIMAL DROP EXPAND FLOOR.MATH " +
  "FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PERCENTILE.EXC " +
  "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ SEQUENCE SHEET " +
  "SHEETS SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE " +
  "VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR";

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ...PREFIXED.split(" ").map((name) => [name, "_xlfn."] as const),
  ["FILTER", "_xlfn._xlws."],
  ["SORT", "_xlfn._xlws."],
]);

/** Text of a formula outside quotes and brackets, as Excel shows it. */
export const withoutPrefixes = (text: string): string =>
  text.includes("_xl") ? text.replace(/_xl(?:fn|ws|pm|udf)\./g, "") : text;

/** The same, as files hold it. */
export const withPrefixes = (text: string): string =>
  text.replace(/(?<![A-Za-z0-9_.])([A-Za-z][A-Za-z0-9.]*)\(/g, (call, name: string) => {
    const prefix = PREFIXES.get(name.toUpperCase());
    return prefix === undefined ? call : prefix + call;
  });
