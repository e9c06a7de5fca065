import type { RawDate } from '../../article.js';
import { plainText } from './meta.js';
import type { PageScan } from './page-scan.js';
import { type Day, isIn } from './shown-dates.js';

/** So many texts before the headline and behind it. */
const reachBefore = 6;
const reachAfter = 12;
/** Characters of a line with a date and its time, and those of an update. */
const width = 110;

const minutesOfDay = 24 * 60;
/** How far the clocks of papers are from universal time, and in what steps. */
const mostWest = -12 * 60;
const mostEast = 14 * 60;
const step = 30;

/**
 * The same instant on the clock of the paper: "7 May 2024, 22:41" beside the headline, 2024-05-08T01:41Z in the metadata. The days before and behind are looked for, with a
 * time that is whole half-hours away; null where the page shows the instant itself.
 */
export function localInstant(
  instant: Date,
  neighbours: readonly Day[],
  scan: PageScan,
): RawDate | null {
  const { texts, headings, times } = scan;
  const openings = headings.flatMap((heading) => heading.split(' ', 1)).filter(Boolean);
  const at = texts.findIndex(
    (text) => openings.some((word) => text.includes(word)) && headings.includes(plainText(text)),
  );
  const lines = at < 0 ? [] : texts.slice(Math.max(0, at - reachBefore), at + reachAfter);
  // Those of the paper's own clock.
  const near = times.filter(
    ({ isBelowHeadline, isFar, isUpdate, value }) =>
      isBelowHeadline && !isFar && !isUpdate && !/Z|[+-]00:?00$/.test(value),
  );
  const shown = [...near.map(({ value }) => `${value} `), ...lines];
  const today = dayOf(instant);
  for (const [line, text] of shown.entries()) {
    const said = `${text} ${shown[line + 1] ?? ''}`.slice(0, 2 * width).toLowerCase();
    if (text.length > width || !/\d[:.h]\d\d/.test(said)) continue;
    for (const day of [today, ...neighbours]) {
      if (!isIn(text.toLowerCase(), day)) continue;
      const clock = clocksIn(said).find((local) => isSameInstant(instant, day, local));
      if (clock !== undefined) return day === today ? null : written(day, clock);
    }
  }
  return null;
}

function dayOf(instant: Date): Day {
  const [year, month, day] = [
    instant.getUTCFullYear(),
    instant.getUTCMonth() + 1,
    instant.getUTCDate(),
  ];
  return { year, month, day };
}

/** `clock`: minutes of that day. */
function isSameInstant(instant: Date, { year, month, day }: Day, clock: number): boolean {
  // Its seconds are not shown.
  const offset =
    Date.UTC(year, month - 1, day, 0, clock) / 60_000 - Math.floor(instant.getTime() / 60_000);
  return offset % step === 0 && offset >= mostWest && offset <= mostEast;
}

/** Minutes of the day of each time in the text: "22:41", "10:41 pm", "22h41". */
function clocksIn(text: string): readonly number[] {
  const clocks: number[] = [];
  for (const [, hour, minute, half] of text.matchAll(
    /(?<![\d.:/-])(\d{1,2})[:.h](\d\d)(?![\d./-])(?::\d\d)? ?([ap])?\.?(?=m|\b|$)/g,
  )) {
    const late =
      half === 'p' && Number(hour) < 12 ? 12 : half === 'a' && Number(hour) === 12 ? -12 : 0;
    const all = (Number(hour) + late) * 60 + Number(minute);
    if (all < minutesOfDay && Number(minute) < 60) clocks.push(all);
  }
  return clocks;
}

function written({ year, month, day }: Day, clock: number): RawDate {
  const two = (number: number) => String(number).padStart(2, '0');
  const raw = `${year}-${two(month)}-${two(day)}T${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
  return { role: 'published', source: 'metadata', from: 'date line', raw, span: null };
}
