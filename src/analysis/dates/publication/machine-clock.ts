import { digitsEnd, type WrittenClock, type WrittenDate } from './written/written-date.js';

/** `103100` or `1031` glued to a date of digits. */
export function compactClock(text: string, { end: start }: WrittenDate): WrittenClock | null {
  const end = digitsEnd(text, start, text.length);
  const [hour, minute, second] = [0, 2, 4].map((at) =>
    Number(text.slice(start + at, start + at + 2)),
  ) as [number, number, number];
  if (end === start || hour > 23 || minute > 59 || second > 59) return null;
  return {
    start,
    end,
    hour,
    minute,
    second: end - start === 6 ? second : null,
    offset: null,
    zoneName: null,
    twelveHour: false,
  };
}

/** An instant's clock, in UTC. */
export function epochClock(text: string, date: WrittenDate): WrittenClock {
  const second = Number(text.slice(date.start, date.start + 10)) % 86_400;
  return {
    start: date.start,
    end: date.end,
    hour: Math.floor(second / 3600),
    minute: Math.floor(second / 60) % 60,
    second: second % 60,
    offset: 0,
    zoneName: null,
    twelveHour: false,
  };
}
