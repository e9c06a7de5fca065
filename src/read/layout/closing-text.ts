import { closingEnds, closingPhrases, endMarks, feedFeet } from '../../words/tail-words.js';
import { phrasesOf, wordSet } from '../../words/word-set.js';

/** Initials of desk and editor: "jws/bm". */
const initials = /^[a-z]{2,4}\/[a-z]{2,4}$/;
const punctuation = '.*_(<[-–—#=~)>] \t\u00a0';

const marks = wordSet(endMarks, '|');
const phrases = phrasesOf(closingPhrases);
const finals = phrasesOf(closingEnds);
const feet = phrasesOf(feedFeet);

/** Is a paragraph about the story and not part of it, by how it begins or ends? */
export function isClosingText(raw: string): boolean {
  return opensClosing(raw) || endsClosing(raw) || isFootOfFeed(raw);
}

/** "(END)", "###", "* * *", "jws/bm". */
export function isSignOff(line: string): boolean {
  let from = 0;
  let to = line.length;
  while (from < to && punctuation.includes(line[from]!)) from++;
  while (to > from && punctuation.includes(line[to - 1]!)) to--;
  if (from === to) return line.length >= 3;
  return marks.has(line.slice(from, to).toLowerCase()) || initials.test(line);
}

export function opensClosing(raw: string): boolean {
  let from = 0;
  while (from < 4 && '([*_–—- "“'.includes(raw[from] ?? '.')) from++;
  const opening = raw.slice(from, from + 50).toLowerCase();
  if (phrases().some((phrase) => opening.startsWith(phrase)) || raw.startsWith('(c) ')) return true;
  return opening.startsWith('follow ') && raw.length <= 120 && networks.test(raw);
}

function endsClosing(raw: string): boolean {
  if (raw.length > 300) return false;
  let to = raw.length;
  while (to > 0 && '.*_)] \t\n'.includes(raw[to - 1]!)) to--;
  const ending = raw.slice(Math.max(0, to - 40), to).toLowerCase();
  return finals().some((phrase) => ending.endsWith(phrase));
}

/** "The post Pier to close appeared first on The Echo." */
function isFootOfFeed(raw: string): boolean {
  const lower = raw.toLowerCase().replaceAll("'", '’');
  return feet().some((foot) => {
    const colon = foot.indexOf(':');
    return lower.startsWith(foot.slice(0, colon)) && lower.includes(foot.slice(colon + 1));
  });
}

/** "Follow Ada Reed on Twitter @adareed". */
const networks = / on (?:twitter|facebook|instagram|bluesky|threads|youtube|telegram|x)\b/i;
