import type { Finding } from "../../core/findings/finding";
import type { Review } from "../../core/review";

type Found = Pick<Review, "findings" | "setAside">;

/** What is still to be looked at. */
export const openFindings = ({ findings, setAside }: Found): readonly Finding[] =>
  setAside.size === 0 ? findings : findings.filter((finding) => !setAside.has(finding));

/** What somebody set aside in the register, with a reason or a name. */
export const asideFindings = ({ findings, setAside }: Found): readonly Finding[] =>
  findings.filter((finding) => setAside.has(finding));
