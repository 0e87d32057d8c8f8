/** Points of everything on a paper; multiples of 0.75, which are whole pixels. */

/** A4 landscape between its margins holds columns of so many points at 100 %, and rows of so many on a page. */
export const PAGE_WIDTH = 762;
export const PAGE_HEIGHT = 532;
export const MARGINS = { left: 34, right: 34, top: 25, bottom: 36, footer: 16 } as const;

export const ROW = {
  title: 26.25,
  line: 14.25,
  headline: 18,
  heading: 19.5,
  sentence: 15,
  note: 14.25,
  links: 16.5,
} as const;

export const SIZE = {
  title: 18,
  line: 9,
  headline: 12,
  heading: 12,
  tableHeading: 9,
  body: 10,
  note: 9,
  footer: 8,
} as const;

/** What a cell keeps free of its width, and what an indent takes. */
const PADDING = 7;
const INDENT = 7;

export const roomIn = (width: number, isIndented = false): number => width - PADDING - (isIndented ? INDENT : 0);

/** At least so many points, in whole pixels. */
export const wholePixels = (points: number): number => Math.ceil(points / 0.75) * 0.75;

export const headingHeight = (lines: number): number => wholePixels(Math.max(18, 12 * lines + 5));
export const bodyHeight = (lines: number): number => (lines <= 1 ? 16.5 : wholePixels(12.75 * lines + 3));
