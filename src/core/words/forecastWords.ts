/** Until when a forecast reaches: the next conference, else the last day that the plan has set. */
export type ForecastTo = "conference" | "lastDue";

/** So many actions were completed between two papers. */
export interface PaceWords {
  readonly completed: number;
  readonly from: string;
  readonly to: string;
}
