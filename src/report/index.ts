import type { Format } from './formats.js';
import { type Heading, type Human, human } from './human.js';
import { jsonArray, jsonLines, jsonObject } from './json.js';
import type { Report } from './report.js';
import type { Sheet } from './sheet.js';
import { styleFor } from './style.js';

export interface ReportRequest {
  readonly format: Format;
  readonly sheet: Sheet;
  /** Human output where it is not the table of the sheet. */
  readonly human: Human | null;
  readonly fields: readonly string[] | null;
  /** What stands above each article in human output. */
  readonly heading: Heading;
  /** More than one article can come: JSON is an array. */
  readonly several: boolean;
  readonly width: number;
  readonly colour: boolean;
  readonly why: boolean;
}

/** The report of a format. What a story in JSON or for people needs is there from the start (see `scripts/build.mjs`); the rest is loaded when it is asked for. */
export async function reportFor(request: ReportRequest): Promise<Report> {
  const { format, sheet, fields, several } = request;
  switch (format) {
    case 'json': {
      return several ? jsonArray(fields) : jsonObject(fields);
    }
    case 'jsonl':
      return jsonLines(fields);
    case 'csv':
      return (await import('./csv.js')).csv(sheet, fields);
    case 'tsv':
      return (await import('./csv.js')).tsv(sheet, fields);
    case 'markdown':
      return (await import('./markdown.js')).markdown(sheet, fields);
    case 'table':
      return humanReport(request);
  }
}

async function humanReport(request: ReportRequest): Promise<Report> {
  const { sheet, fields, heading, width, why } = request;
  const style = await styleFor(request.colour);
  const print = request.human ?? (await import('./table.js')).sheetTable(sheet, fields);
  return human(print, { width, style, why }, heading);
}
