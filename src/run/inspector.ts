import type { NameCorrections } from '../analysis/entities/corrections.js';
import { analyse } from '../analysis/index.js';
import type { Article } from '../article.js';
import { assets } from '../assets.js';
import type { View } from '../commands/view.js';
import { viewOf } from '../commands/views.js';
import { applyAliases } from '../report/apply-aliases.js';
import { type ArticleObject, articleObject } from '../report/article-object.js';
import { isJson } from '../report/formats.js';
import { groupedWarnings } from '../report/grouped-warnings.js';
import { reportFor } from '../report/index.js';
import { streamed } from '../report/listing.js';
import type { Frame } from '../report/report.js';
import { readAliases } from './aliases.js';
import { collectGarbage, expect, longText } from './engine.js';
import type { Settings } from './settings.js';
import type { Out } from './task.js';

/** What one article gives: its piece of the output, and lines for standard error. */
export interface Piece {
  readonly out: Out;
  readonly notes: readonly string[];
}

/** Turns articles into pieces of output. Made of plain settings alone, so any thread can have its own. */
export interface Inspector {
  readonly report: Frame;
  inspect(article: Article): Piece;
}

/** `several`: more than one article can come. @throws UsageError on flags that the command cannot follow. */
export async function inspectorOf(settings: Settings, several: boolean): Promise<Inspector> {
  const { command, options, format, width, colour, analysis } = settings;
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
  return {
    report,
    inspect(article) {
      const isLong = article.text.length > longText;
      if (isLong) expect('a long story');
      const found = analyse(
        article,
        parts,
        analysis,
        isLong ? { ...assets, collect: collectGarbage } : assets,
        aliases,
      );
      // Nothing that the engines knew is needed for printing.
      if (isLong) collectGarbage();
      // What nothing changes any more need not be whole before it is printed.
      if (isLong && isFinal && report.longArticle) {
        const pieces = report.longArticle(articleObject(found, detail, streamed));
        return { out: { pieces }, notes: [] };
      }
      const whole = articleObject(found, detail);
      const corrected = aliases === null ? whole : correct(whole, aliases, view);
      const object = view.refine?.(corrected, article) ?? corrected;
      return {
        out:
          isLong && report.longArticle
            ? { pieces: report.longArticle(object) }
            : report.article(object),
        notes: told ? [] : warningLines(object),
      };
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
