export interface DifferenceCounts {
  readonly added: number;
  readonly changed: number;
  /** Rows that stand under another service. */
  readonly moved: number;
  readonly kept: number;
  readonly gone: number;
}

export interface ServiceCounts {
  readonly complete: number;
  readonly of: number;
  readonly overdue: number;
  readonly cancelled: number;
  readonly gone: number;
}
