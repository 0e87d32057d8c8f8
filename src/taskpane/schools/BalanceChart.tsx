import type { CSSProperties, JSX } from "react";
import type { BalanceWords } from "../../core/words/en/paneSchoolCase";
import { signedText } from "./schoolLists";
import type { Pounds } from "../../core/money/pounds";

/** Pixels of the longest bar, and of the figures over and under it. */
const TALL = 72;
const FIGURE = 18;

type Kind = "actual" | "forecast" | "whatIf";

const kindOf = ({ whatIf, isActual }: YearLine): Kind =>
  isActual ? "actual" : whatIf === null ? "forecast" : "whatIf";

/** "−612k": thousands, as there is room for. */
const inThousands = (pence: number): string => {
  const thousands = Math.round(Math.abs(pence) / 100_000);
  return `${pence < 0 && thousands > 0 ? "−" : ""}${thousands.toLocaleString("en-GB")}k`;
};

/** Balances by year as bars from a line at nought; the words of it all for those who do not see it. */
export function BalanceChart({
  lines,
  words,
}: {
  readonly lines: readonly YearLine[];
  readonly words: BalanceWords;
}): JSX.Element | null {
  const bars = lines.flatMap((line) => {
    const amount = line.whatIf ?? line.closing ?? line.planned;
    return amount === null ? [] : [{ line, amount }];
  });
  const most = Math.max(...bars.map(({ amount }) => Math.abs(amount)), 1);
  const [up, down] = [1, -1].map((sign) =>
    Math.round((TALL * Math.max(0, ...bars.map(({ amount }) => sign * amount))) / most),
  ) as [number, number];
  const figures = bars.map(({ line, amount }) => {
    const kind = kindOf(line);
    const stated = kind === "whatIf" ? words.whatIf : kind === "actual" ? words.actual : words.forecast;
    return `${words.ofYear(line.year)} ${stated} ${signedText(amount)}`;
  });
  if (bars.length === 0) return null;
  return (
    <div
      role="img"
      aria-label={words.chart(figures)}
      style={{ display: "grid", gridTemplateColumns: `repeat(${String(bars.length)}, minmax(0, 1fr))` }}
    >
      {bars.map(({ line, amount }) => (
        <Bar key={line.year} {...{ amount, up, down, most }} kind={kindOf(line)} label={words.ofYear(line.year)} />
      ))}
    </div>
  );
}

interface BarProps {
  readonly amount: number;
  readonly up: number;
  readonly down: number;
  readonly most: number;
  readonly kind: Kind;
  readonly label: string;
}

/** Drawn by its border, which stays where a reader's own colours take the place of ours. */
const LOOKS: Readonly<Record<Kind, CSSProperties>> = {
  actual: { border: "1px solid var(--fg2)", backgroundColor: "var(--fg2)" },
  forecast: { border: "1px solid var(--fg2)", backgroundColor: "var(--edge)" },
  whatIf: { border: "2px dashed var(--brand-mark)" },
};

function Bar({ amount, up, down, most, kind, label }: BarProps): JSX.Element {
  const height = Math.max(1, Math.round((TALL * Math.abs(amount)) / most));
  const text: CSSProperties = { height: FIGURE, textAlign: "center" };
  const below = amount < 0;
  return (
    <span className="tight" style={{ gap: 0 }}>
      <span style={{ display: "flex", flexDirection: "column", justifyContent: "flex-end", height: up + FIGURE }}>
        <span className="small" style={{ ...text, whiteSpace: "nowrap", fontSize: "0.6875rem" }}>
          {inThousands(amount)}
        </span>
        {!below && <span style={{ ...LOOKS[kind], height, margin: "0 15%" }} />}
      </span>
      <span style={{ height: down + 2, borderTop: "1px solid var(--fg)" }}>
        {below && <span style={{ ...LOOKS[kind], display: "block", height, margin: "0 15%" }} />}
      </span>
      <span className="small quiet" style={{ ...text, fontSize: "0.6875rem" }}>
        {label.slice(2)}
      </span>
    </span>
  );
}

/** A financial year of a school: what counts of it, what its plan has, and what a saving would make of it. */
export interface YearLine {
  readonly year: number;
  readonly closing: Pounds | null;
  readonly isActual: boolean;
  readonly planned: Pounds | null;
  readonly whatIf: Pounds | null;
}
