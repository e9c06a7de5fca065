import { complain, type Terminal } from '../terminal.js';
import type { Answer } from './task.js';

/** The progress line of a run. */
export interface Progress {
  add(answer: Pick<Answer, 'articles' | 'files' | 'failed' | 'records'>): void;
  /** Before something else is said on the same terminal. */
  hide(): void;
  /** Erases itself, and sums the run up when it was a long one. */
  end(): void;
}

/** A line that says how far a run is, on a terminal alone, from the first second on. */
const firstAfter = 1000;
const everyMilliseconds = 250;
/** From so many articles on a run ends with one line of totals. */
const manyArticles = 500;
const eraseLine = '\r\x1b[K';

/** `total` files are to come; `quiet` shows nothing. */
export function startProgress(
  terminal: Terminal,
  { total, quiet }: { readonly total: number; readonly quiet: boolean },
): Progress {
  const { stderr, stdout } = terminal;
  const shows = !quiet && stderr.isTerminal && !stdout.isTerminal;
  const started = milliseconds();
  const sum = { articles: 0, files: 0, failed: 0, bad: 0 };
  let shownAt = started + firstAfter - everyMilliseconds;
  let visible = false;
  const hide = () => {
    if (visible) void stderr.write(eraseLine);
    visible = false;
  };
  return {
    add({ articles, files, failed, records }) {
      sum.articles += articles;
      sum.files += files;
      sum.failed += failed;
      sum.bad += records?.bad ?? 0;
      const now = milliseconds();
      if (!shows || now - shownAt < everyMilliseconds) return;
      shownAt = now;
      visible = true;
      void stderr.write(`${eraseLine}${progressLine(sum, total, (now - started) / 1000)}`);
      void stderr.flush();
    },
    hide,
    end() {
      hide();
      if (quiet || sum.articles + sum.failed < manyArticles) return;
      const seconds = (milliseconds() - started) / 1000;
      complain(terminal, `${counts(sum)}, ${seconds.toFixed(1)} s`);
    },
  };
}

interface Sum {
  readonly articles: number;
  readonly files: number;
  readonly failed: number;
  readonly bad: number;
}

/** `1,234 of 20,000 files · 812/s · 23 s left · 3 failed`; a single file has no known end. */
export function progressLine(sum: Sum, total: number, seconds: number): string {
  const [done, what] = total > 1 ? [sum.files, 'files'] : [sum.articles, 'articles'];
  const rate = done / seconds;
  const left = total > 1 && rate > 0 ? [`${duration((total - done) / rate)} left`] : [];
  const missed = sum.failed + sum.bad;
  return [
    total > 1 ? `${grouped(done)} of ${grouped(total)} ${what}` : `${grouped(done)} ${what}`,
    `${grouped(Math.round(rate))}/s`,
    ...left,
    ...(missed > 0 ? [`${grouped(missed)} failed`] : []),
  ].join(' · ');
}

function counts({ articles, failed, bad }: Sum): string {
  return `${grouped(articles)} articles, ${grouped(failed + bad)} failed`;
}

/** `45 s`, `3 min`, `2 h 10 min`. */
function duration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** 20000 → "20,000", in every locale. */
export function grouped(number: number): string {
  const digits = String(number);
  const groups = [digits.slice(0, digits.length % 3)];
  for (let at = digits.length % 3; at < digits.length; at += 3)
    groups.push(digits.slice(at, at + 3));
  return groups.filter(Boolean).join(',');
}

/** A clock that only goes forward; `performance` would load half of Node's diagnostics. */
function milliseconds(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
