import { bylineClasses, dateClasses } from '../../words/page-classes.js';
import { wordSet } from '../../words/word-set.js';
import { type Captures, capture } from './captures.js';
import { classWords, isAmong } from './class-words.js';
import { type ElementFields, isFar, type Opened } from './found-fields.js';
import { leadsToAuthor, otherClass } from './scan-elements.js';

const bylines = wordSet(bylineClasses);
const datelines = wordSet(dateClasses);

/** Byline and date by the class of the element; in comments they are those of readers. */
export function readClass(
  fields: ElementFields,
  captures: Captures,
  { tag, attributes, level }: Opened,
): void {
  const classes = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 200);
  // What holds the headline of the page is the frame of its story, whatever it is called.
  if (tag === 'h1' && !fields.hasHeading) {
    fields.hasHeading = true;
    fields.commentLevel = 0;
    for (const list of [fields.signed, fields.authors, fields.dates])
      fields.above.push({ list, texts: list.splice(0) });
  }
  if (fields.commentLevel > 0 || tag === 'body' || tag === 'html') return;
  if (otherClass.test(classes)) {
    fields.commentLevel = level;
    return;
  }
  const words = classWords(attributes);
  // Beside a picture stands who took it.
  if (tag === 'figure' && fields.pictureLevel === 0) fields.pictureLevel = level;
  if (fields.pictureLevel === 0) readSigner(fields, captures, { tag, attributes, level }, words);
  const list = isFar(fields) ? fields.farDates : fields.dates;
  if (isAmong(words, datelines) && list.length < 6)
    capture(captures, tag, level, (text) => list.push(text.replaceAll('\n', ' ')), true);
}

function readSigner(
  fields: ElementFields,
  captures: Captures,
  { tag, attributes, level }: Opened,
  words: readonly string[],
): void {
  const { signed, linked } = fields;
  const authors = isFar(fields) ? fields.farAuthors : fields.authors;
  if (/\bauthor\b/i.test(attributes.rel ?? '') && signed.length < 4)
    capture(captures, tag, level, (text) => signed.push(text), true);
  else if ((tag === 'byline' || isAmong(words, bylines)) && authors.length < 6)
    capture(captures, tag, level, (text) => authors.push(text), true);
  else if (linked.length < 4 && leadsToAuthor(tag, attributes))
    capture(captures, tag, level, (text) => linked.push(text), true);
}
