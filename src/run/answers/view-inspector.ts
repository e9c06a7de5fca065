import type { NameCorrections } from '../../analysis/entities/corrections.js';
import { type Analysis, analyse } from '../../analysis/index.js';
import type { Setup } from '../../analysis/work.js';
import type { Article } from '../../article.js';
import { assets } from '../../assets.js';
import type { ArticleCommand } from '../../commands/catalogue.js';
import type { View } from '../../commands/view.js';
import { viewOf } from '../../commands/views.js';
import { applyAliases } from '../../report/apply-aliases.js';
import { type ArticleObject, articleObject } from '../../report/article/article-object.js';
import type { Detail } from '../../report/article/detail.js';
import { reportFor } from '../../report/index.js';
import { streamed } from '../../report/listing.js';
import type { Report } from '../../report/report.js';
import { collectGarbage } from '../engine/collect-garbage.js';
import { expect } from '../engine/expect.js';
import type { Settings } from '../settings.js';
import { readAliases } from './aliases.js';
import type { Inspector } from './inspector.js';
import { tellsWarnings, warningLines } from './warning-lines.js';

/** Turns each article into the output of a command that prints articles. @throws UsageError on flags that the command cannot follow. */
export async function viewInspector(
  settings: Settings,
  command: ArticleCommand,
  several: boolean,
): Promise<Inspector> {
  const { options } = settings;
  const view = (await viewOf(command))(options);
  const report = await reportOf(settings, view, several);
  const detail = { why: options.why === true, text: view.text === true };
  const aliases = options.aliases === undefined ? null : readAliases(options.aliases);
  const setup = setupOf(settings, view, aliases);
  const objectOf = (found: Analysis) => refined(found, view, aliases, detail);
  const tells = tellsWarnings(settings, view);
  const notesOf = (object: ArticleObject) => (tells ? warningLines(object) : []);
  const isFinal = aliases === null && view.refine === undefined && options.fields === undefined;
  return {
    report,
    setup,
    piece(found) {
      const object = objectOf(found);
      return { out: report.article(object), notes: notesOf(object) };
    },
    long(article) {
      const found = analysedInLittleMemory(article, setup);
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

/** The report in the format, with the columns and of the width that the user asked for. */
function reportOf(
  { options, format, width, colour }: Settings,
  view: View,
  several: boolean,
): Promise<Report> {
  return reportFor({
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
}

function setupOf({ analysis }: Settings, { parts }: View, aliases: NameCorrections | null): Setup {
  // Names must be known for their corrections to reach the speakers.
  const entities = aliases !== null && parts.size > 0 ? (['entities'] as const) : [];
  return {
    parts: new Set([...parts, ...entities]),
    options: analysis,
    resources: assets,
    corrections: aliases,
  };
}

function analysedInLittleMemory(article: Article, setup: Setup): Analysis {
  expect('a long story');
  const resources = { ...setup.resources, collect: collectGarbage };
  const found = analyse(article, { ...setup, resources });
  // Nothing that the engines knew is needed for printing.
  collectGarbage();
  return found;
}

/** The article's object as the command wants it, names corrected. */
function refined(
  found: Analysis,
  view: View,
  aliases: NameCorrections | null,
  detail: Detail,
): ArticleObject {
  const whole = articleObject(found, detail);
  const corrected = aliases === null ? whole : correct(whole, aliases, view);
  return view.refine?.(corrected, found.article) ?? corrected;
}

function correct(object: ArticleObject, aliases: NameCorrections, view: View): ArticleObject {
  const { entities, ...others } = applyAliases(object, aliases);
  return view.parts.has('entities') && entities ? { ...others, entities } : others;
}
