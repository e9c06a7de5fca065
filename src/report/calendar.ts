/** Days since 1970-01-01 of an ISO date at its start; a year or month alone means its first day. Null for anything else. */
export function dayNumber(iso: string): number | null {
  const parts = /^(-?\d{4,6})(?:-(\d\d)(?:-(\d\d))?)?(?:T|$)/.exec(iso);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  // Years begin in March here, so that the leap day is the last of its year (Hinnant, "chrono-compatible date algorithms").
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
