/** The first of the boxes that say which sheets of schools are built: the place of the schools leads there. */
export const SCHOOL_SHEETS = "school-sheets";
