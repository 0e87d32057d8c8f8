import type { PaneSchoolsWords } from "../../core/words/en/paneSchools";
import type { PlaceProps } from "../placeProps";
import type { RatedSchool } from "../../core/rate/rateSchool";
import type { MergedFigures } from "../../core/returns/mergeFigures";

export interface SchoolsProps extends PlaceProps {
  readonly words: PaneSchoolsWords;
}

export interface CasePlaceProps extends SchoolsProps {
  /** The key of the school. */
  readonly opened: string;
  /** Who records: said once, it stands in the next form. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

export interface CaseProps extends CasePlaceProps {
  readonly rated: RatedSchool;
}

export interface MergedProps extends SchoolsProps {
  readonly merged: MergedFigures;
}
