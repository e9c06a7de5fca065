import { bylineClasses, dateClasses, headlineClasses } from '../../words/page-classes.js';
import { wordSet } from '../../words/word-set.js';
import { type Captures, capture } from './captures.js';
import { classWords, isAmong } from './class-words.js';
import { type ElementFields, isFar, type Opened, startHeadline } from './found-fields.js';
import { type Attributes, leadsToAuthor, otherClass } from './scan-elements.js';

const bylines = wordSet(bylineClasses);
const headlines = wordSet(headlineClasses);
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
    fields.commentLevel = 0;
    startHeadline(fields);
  } else if ((tag === 'h2' || tag === 'h3') && isHeadline(fields, attributes))
    startHeadline(fields);
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

/** The first headline below an h1 that is the name of the site. */
function isHeadline(fields: ElementFields, attributes: Attributes): boolean {
  const { headings, title, meta, above, hasHeading } = fields;
  const [first] = headings;
  // The h1 has put three lists there.
  if (!hasHeading || first === undefined || isFar(fields) || above.length > 3) return false;
  if (!isAmong(classWords(attributes), headlines)) return false;
  return (
    meta.get('og:site_name')?.[0] === first ||
    (title.length > 2 * first.length && title.endsWith(first))
  );
}

function readSigner(
  fields: ElementFields,
  captures: Captures,
  { tag, attributes, level }: Opened,
  words: readonly string[],
): void {
  const { signed, linked } = fields;
  const authors = isFar(fields) ? fields.farAuthors : fields.authors;
  // In the order of the page: "By Ann Lee and Bo Roth" before the elements of the two in it.
  const keep = (list: string[]) => {
    const at = list.push('') - 1;
    capture(
      captures,
      tag,
      level,
      (text) => {
        list[at] = text;
      },
      true,
    );
  };
  if (/\bauthor\b/i.test(attributes.rel ?? '') && signed.length < 4) keep(signed);
  else if ((tag === 'byline' || isAmong(words, bylines)) && authors.length < 6) keep(authors);
  else if (linked.length < 4 && leadsToAuthor(tag, attributes)) keep(linked);
}
