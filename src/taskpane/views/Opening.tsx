import { useState, type JSX, type ReactNode } from "react";

interface OpeningProps {
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly summaryClassName: string;
  readonly open?: boolean;
  readonly children: () => ReactNode;
}

/** Something that opens; what is in it is drawn only then, since thousands of actions may be in it. */
export function Opening({ summary, className, summaryClassName, open, children }: OpeningProps): JSX.Element {
  const [isOpen, setOpen] = useState(open ?? false);
  return (
    <details className={className} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary tabIndex={0} className={summaryClassName}>
        {summary}
      </summary>
      {isOpen && children()}
    </details>
  );
}
