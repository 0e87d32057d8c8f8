/** 1 January 1970 as a serial of each date system. */
const EPOCH = { 1900: 25_569, 1904: 24_107 } as const;
const ISO = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}):([0-9]{2})(?::([0-9]{2}(?:\.[0-9]{1,9})?))?Z?)?$/;

/** The serial of a cell that holds its day as ISO text ("2020-03-31T12:00:00"); null when it is not one. */
export function isoSerial(text: string, dateSystem: 1900 | 1904): number | null {
  const match = ISO.exec(text.trim());
  if (match === null) return null;
  // Groups that did not take part are undefined, whatever their type says.
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part) || 0);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const serial = daysFromEpoch(year, month, day) + EPOCH[dateSystem];
  // Excel's 1900 has a 29 February that never was; before it serials are one lower.
  const leap = dateSystem === 1900 && serial < 61 ? 1 : 0;
  return serial - leap + (hour * 3600 + minute * 60 + second) / 86_400;
}

/** Days since 1 January 1970 in the Gregorian calendar, counting years from March so that leap days come last. */
function daysFromEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}
