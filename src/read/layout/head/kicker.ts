import { releaseNotes, sectionNames } from '../../../words/kickers.js';
import { wordSet } from '../../../words/word-set.js';
import { type Draft, setField } from '../draft.js';
import { headStep, type Lines, lineSpan, lineText } from '../lines.js';

const longest = 40;

const sections = wordSet(sectionNames);

const longestStep = 25;

/** "Home / News", "News > Local": where the story stands on its site. */
function isPath(raw: string): boolean {
  const steps = raw.toLowerCase().split(/ ?[/>»›|] ?/);
  const [first = ''] = steps;
  if (steps.length < 2 || (first !== 'home' && !sections.has(first))) return false;
  return steps.every((step) => step.length <= longestStep);
}

/** "BC-PIER-STORM", "PIER-STORM-2NDLD": what an agency calls a story for itself. */
function isSlug(raw: string): boolean {
  return /^[A-Z\d]{2,16}(?:-[A-Z\d]{2,16}){2,5}$/.test(raw);
}

/** "FOR IMMEDIATE RELEASE", "SCIENCE": a line above the headline that is no part of it. A section is noted as one. */
export function kicker(text: string, lines: Lines, line: number, draft: Draft) {
  if (draft.title !== null || line + 2 >= lines.count) return null;
  const span = lineSpan(lines, line);
  if (span.end - span.start > longest) return null;
  const raw = lineText(text, lines, line);
  const section = raw.endsWith(':') ? raw.slice(0, -1) : raw;
  const name = section.toLowerCase();
  if (releaseNotes.includes(name)) return headStep('header', span, line + 1);
  if (isPath(raw) || isSlug(raw)) return headStep('header', span, line + 1);
  // Prose may follow a heading; below a section's name stands a line that does not end like a sentence.
  const below = lineText(text, lines, line + 1);
  if (!sections.has(name) || below.length > 160 || !/[\p{L}\d?!”’"']$/u.test(below)) return null;
  setField(draft, 'section', section, { from: 'first line', raw, span });
  return headStep('header', span, line + 1);
}
