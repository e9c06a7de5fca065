/** TIMEX3's: 1 spring … 4 winter. */
export function seasonCode(season: number): string {
  return seasonCodes[season - 1]!;
}

const seasonCodes = ['SP', 'SU', 'FA', 'WI'];
