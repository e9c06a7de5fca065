import {
  confidence,
  count,
  flag,
  listOf,
  maybeOffset,
  maybeText,
  object,
  offset,
  orNull,
  text,
} from './pieces.js';

const pubDate = orNull(
  object(
    {
      value: { type: 'string', description: 'ISO 8601 with the precision and zone of the source' },
      text,
      start: maybeOffset,
      end: maybeOffset,
      from: { enum: ['header', 'metadata', 'dateline', 'url', 'option'] },
      ambiguous: flag,
      alternatives: listOf(text),
      confidence,
    },
    { why: text },
  ),
);

const evidence = {
  type: 'object',
  additionalProperties: object({ from: text, raw: text, start: maybeOffset, end: maybeOffset }),
};

/** What is known of the article itself. */
export const article = object({
  title: maybeText,
  subtitle: maybeText,
  byline: listOf(text),
  source: maybeText,
  section: maybeText,
  url: maybeText,
  language: maybeText,
  published: pubDate,
  updated: pubDate,
  dateline: orNull(object({ place: maybeText, date: maybeText, start: offset, end: offset })),
  words: count,
  paragraphs: count,
  evidence,
});
