/** Names of months, whole or cut short: "Decision" and "E-mail" are none. */
const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|" +
  "ion(?:awr)?|chw(?:ef(?:ror)?)?|maw(?:rth)?|ebr(?:ill)?|mai|meh(?:efin)?|gor(?:ff?(?:ennaf)?)?|aws?t?|medi?|hyd(?:ref)?|tach(?:wedd)?|rhag(?:fyr)?";
const PERIOD =
  "wk|w\\/c|week|wythnos|q|m|ht|half term|term|t|aut|autumn|spr|spring|sum|summer|hydref|gwanwyn|haf|hanner tymor|tymor";
const MONTHS = new RegExp(`\\b(?:${MONTH})\\b|\\b(?:${MONTH})(?=\\d)|\\b(?:${PERIOD})\\s?\\d*\\b`, "gi");

/** The weeks and months of a chart beside a plan: they are headings of no field and speak for no kind of table. */
export const isTimeline = (text: string): boolean =>
  !/\p{L}{2}/u.test(text.replace(MONTHS, "")) && !/^[#%]$/.test(text);

/** A label of such a chart: "Jan", "Jan-20", "Wk 3", "Q2"; never a figure or letter by itself, as cells of records are. */
export const isTimelineLabel = (text: string): boolean =>
  text.length <= 12 && /\p{L}{2}|\p{L}\s?\d/u.test(text) && text.replace(MONTHS, "").replace(/[\s\d'/–-]/g, "") === "";
