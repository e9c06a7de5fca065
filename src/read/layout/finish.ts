import { type Article, type Block, isBody } from '../../article.js';
import { readDateline } from './dateline/dateline.js';
import { readLeadSource } from './dateline/lead-source.js';
import { readPaperFirst } from './dateline/paper-first.js';
import { takeDateline } from './dateline/take-dateline.js';
import type { Draft, Known } from './draft.js';
import { detectLanguage, languageCode } from './language.js';
import { markTails } from './tails.js';

/** A dateline may follow a summary or an editor's note, not stand deep in the text. */
const datelineReach = 3;

/** The last step of every reader: dateline, tails, source and language from the body, then the numbers of its paragraphs. */
export function finish(
  text: string,
  head: readonly Block[],
  body: readonly Block[],
  draft: Draft,
  known: Known,
): Article {
  const ended = markTails(text, body, draft);
  findDateline(text, ended, draft);
  const lead = ended[0];
  if (lead && draft.source === null) readLeadSource(text, lead, draft);
  const readsAs = lead ? detectLanguage(text, lead.start, ended.at(-1)!.end) : null;
  settleLanguage(draft, readsAs);
  const blocks = numbered(head, ended);
  if (!blocks.some(isBody))
    draft.warnings.push({ code: 'no-body', message: 'no article body found', span: null });
  const { title, subtitle, byline, source, section, url, language, dateline } = draft;
  return {
    file: known.file,
    id: known.id ?? null,
    text,
    blocks,
    title,
    subtitle,
    byline,
    source,
    section,
    url,
    language,
    readsAs,
    dateline,
    rawDates: draft.rawDates,
    evidence: draft.evidence,
    warnings: draft.warnings,
  };
}

/** The blocks of the article, those of its body counted from 1. They are nobody else's: those of a long text are not made anew. */
function numbered(head: readonly Block[], body: readonly Block[]): readonly Block[] {
  let number = 0;
  for (let at = 0; at < body.length; at++) {
    const block = body[at] as { -readonly [Key in keyof Block]: Block[Key] };
    if (block.kind !== 'tail') block.number = ++number;
  }
  return head.length === 0 ? body : head.concat(body);
}

function findDateline(text: string, body: readonly Block[], draft: Draft): void {
  if (draft.dateline !== null) return;
  for (let index = 0; index < body.length && index < datelineReach; index++) {
    const block = body[index]!;
    // A short first line without a stop looks like a heading: `JOHANNESBURG, March 5 - Year to Feb 28` above a table of figures.
    const isShortLead = index === 0 && block.kind === 'heading';
    if (block.kind !== 'paragraph' && !isShortLead) continue;
    const found =
      readDateline(text, block.start, block.end) ??
      (index === 0 ? readPaperFirst(text, block.start, block.end) : null);
    if (found === null || (isShortLead && found.date === null && found.agency === null)) continue;
    takeDateline(text, found, draft);
    return;
  }
}

/** What the source says, else what the body reads as; a body that the engines cannot read is told. */
function settleLanguage(draft: Draft, readsAs: string | null): void {
  draft.language = draft.language === null ? null : languageCode(draft.language);
  if (readsAs === null) return;
  if (draft.language === null) {
    draft.language = readsAs;
    draft.evidence.set('language', { from: 'small words', raw: readsAs, span: null });
  }
  if (readsAs !== 'en')
    draft.warnings.push({
      code: 'not-english',
      message: `The text is not in English (it reads as “${readsAs}”): names and speakers are guesses, most speakers are left out.`,
      span: null,
    });
}
