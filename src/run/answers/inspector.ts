import type { NameCorrections } from '../../analysis/entities/corrections.js';
import { type Analysis, analyse } from '../../analysis/index.js';
import type { Setup } from '../../analysis/stages.js';
import type { Article } from '../../article.js';
import { assets } from '../../assets.js';
import type { View } from '../../commands/view.js';
import { viewOf } from '../../commands/views.js';
import { applyAliases } from '../../report/apply-aliases.js';
import { type ArticleObject, articleObject } from '../../report/article-object.js';
import { isJson } from '../../report/formats.js';
import { groupedWarnings } from '../../report/grouped-warnings.js';
import { reportFor } from '../../report/index.js';
import { streamed } from '../../report/listing.js';
import type { Frame } from '../../report/report.js';
import { collectGarbage, expect } from '../engine.js';
import type { Settings } from '../settings.js';
import type { Out } from '../task.js';
import { readAliases } from './aliases.js';
import { prepareTagger } from './prepare-tagger.js';

/** What one article gives: its piece of the output, and lines for standard error. */
export interface Piece {
  readonly out: Out;
  readonly notes: readonly string[];
}

/** Turns articles into pieces of output. Made of plain settings alone, so any thread can have its own. */
export interface Inspector {
  readonly report: Frame;
  /** How articles are analysed. */
  readonly setup: Setup;
  piece(found: Analysis): Piece;
  /** Analyses and prints an article by itself whose memory counts. */
  long(article: Article): Piece;
}

/** `several`: more than one article can come. @throws UsageError on flags that the command cannot follow. */
export async function inspectorOf(settings: Settings, several: boolean): Promise<Inspector> {
  const { command, options, format, width, colour, analysis } = settings;
  await prepareTagger();
  if (command === 'stats') return (await import('./facts.js')).factsInspector(settings);
  const view = (await viewOf(command))(options);
  const report = await reportFor({
    format,
    sheet: view.sheet,
    human: view.human ?? null,
    fields: options.fields ?? null,
    heading: !several ? 'none' : view.complete ? 'file' : 'file and title',
    several,
    width,
    colour,
    why: options.why === true,
  });
  const detail = { why: options.why === true, text: view.text === true };
  const aliases = options.aliases === undefined ? null : readAliases(options.aliases);
  // Names must be known for their corrections to reach the speakers.
  const parts =
    aliases === null || view.parts.size === 0
      ? view.parts
      : new Set([...view.parts, 'entities' as const]);
  const told =
    options.quiet === true || (view.complete === true && format === 'table') || isJson(format);
  const isFinal = aliases === null && view.refine === undefined && options.fields === undefined;
  const setup: Setup = { parts, options: analysis, resources: assets, corrections: aliases };
  const objectOf = (found: Analysis): ArticleObject => {
    const whole = articleObject(found, detail);
    const corrected = aliases === null ? whole : correct(whole, aliases, view);
    return view.refine?.(corrected, found.article) ?? corrected;
  };
  const notesOf = (object: ArticleObject) => (told ? [] : warningLines(object));
  return {
    report,
    setup,
    piece(found) {
      const object = objectOf(found);
      return { out: report.article(object), notes: notesOf(object) };
    },
    long(article) {
      expect('a long story');
      const found = analyse(article, {
        ...setup,
        resources: { ...assets, collect: collectGarbage },
      });
      // Nothing that the engines knew is needed for printing.
      collectGarbage();
      // What nothing changes any more need not be whole before it is printed.
      if (isFinal && report.longArticle) {
        const pieces = report.longArticle(articleObject(found, detail, streamed));
        return { out: { pieces }, notes: [] };
      }
      const object = objectOf(found);
      const out = report.longArticle
        ? { pieces: report.longArticle(object) }
        : report.article(object);
      return { out, notes: notesOf(object) };
    },
  };
}

function correct(object: ArticleObject, aliases: NameCorrections, view: View): ArticleObject {
  const { entities, ...others } = applyAliases(object, aliases);
  return view.parts.has('entities') && entities ? { ...others, entities } : others;
}

function warningLines({ file, id, warnings }: ArticleObject): string[] {
  const name = id === undefined ? file : `${file}: ${id}`;
  return groupedWarnings(warnings).map((warning) => `${name}: ${warning}`);
}
