import type { JSX } from "react";
import type { Pounds } from "../../core/money/pounds";
import { closingsWithSaving } from "../../core/schools/whatIf";
import { BalanceChart, type YearLine } from "./BalanceChart";
import { signedText } from "./schoolLists";
import type { CaseProps } from "./schoolsProps";

const BEFORE = 2;
const AT_MOST = 7;

/** The years that are shown: the last actual ones, and all that is expected. */
function linesOf({ rated }: CaseProps, saving: Pounds | null): readonly YearLine[] {
  const { inForce, latest } = rated;
  const expected = saving === null ? [] : (closingsWithSaving(rated, saving) ?? []);
  const from = (latest?.year ?? inForce.years[0]?.year ?? 0) - BEFORE;
  const years = new Set([...inForce.years, ...inForce.planned, ...expected].map(({ year }) => year));
  const shown = [...years].filter((year) => year >= from).sort((a, b) => a - b);
  return shown.slice(0, AT_MOST).map((year) => {
    const own = inForce.years.find((one) => one.year === year);
    return {
      year,
      closing: own?.closing ?? null,
      isActual: own?.isActual ?? false,
      planned: inForce.planned.find((one) => one.year === year)?.closing ?? null,
      whatIf: expected.find((one) => one.year === year)?.closing ?? null,
    };
  });
}

/** The balances as a small chart with the table beside it: what is expected against the plan, and what a saving would do. */
export function Balances(props: CaseProps & { readonly saving: Pounds | null }): JSX.Element {
  const { words, saving, rated } = props;
  const { balances } = words.case;
  const lines = linesOf(props, saving);
  const hasPlan = lines.some(({ planned }) => planned !== null);
  const hasWhatIf = lines.some(({ whatIf }) => whatIf !== null);
  const money = (pence: Pounds | null): string => (pence === null ? "–" : signedText(pence));
  return (
    <section className="stack" aria-label={balances.title}>
      <h2>{balances.title}</h2>
      {lines.length === 0 && <p className="quiet">{balances.none}</p>}
      {lines.length > 0 && (
        <>
          <BalanceChart lines={lines} words={balances} />
          <table className="small">
            <thead>
              <tr>
                <th scope="col">{balances.year}</th>
                <th scope="col" className="figure">
                  {balances.balance}
                </th>
                {hasPlan && (
                  <>
                    <th scope="col" className="figure">
                      {balances.plan(rated.isPlanAccepted)}
                    </th>
                    <th scope="col" className="figure">
                      {balances.difference}
                    </th>
                  </>
                )}
                {hasWhatIf && (
                  <th scope="col" className="figure">
                    {balances.whatIf}
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ year, closing, isActual, planned, whatIf }) => (
                <tr key={year}>
                  <th scope="row">
                    {balances.ofYear(year)}
                    {closing !== null && (
                      <span className="block quiet" style={{ fontWeight: 400 }}>
                        {isActual ? balances.actual : balances.forecast}
                      </span>
                    )}
                  </th>
                  <td className="figure">{money(closing)}</td>
                  {hasPlan && (
                    <>
                      <td className="figure">{money(planned)}</td>
                      <td className="figure">
                        {closing === null || planned === null ? "–" : signedText(closing - planned)}
                      </td>
                    </>
                  )}
                  {hasWhatIf && <td className="figure">{money(whatIf)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="small quiet">{balances.exact}</p>
        </>
      )}
    </section>
  );
}
