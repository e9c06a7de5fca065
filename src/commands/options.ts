import type { InputFormat } from '../read/result.js';
import type { Format } from '../report/formats.js';
import type { ListName } from '../report/stats/list-names.js';
import type { ColourChoice } from '../terminal.js';

/** What commander hands an action: the flags as parsed, absent when not given. One list for all commands. */
export interface Options {
  readonly format?: Format;
  readonly json?: true;
  readonly jsonl?: true;
  readonly csv?: true;
  readonly fields?: readonly string[];
  readonly output?: string;
  readonly width?: number;
  readonly color?: ColourChoice | false;
  readonly quiet?: true;
  readonly debug?: true;
  readonly jobs?: number;
  readonly by?: 'source' | 'month';
  readonly dedupe?: true;
  readonly list?: ListName;
  readonly top?: number;
  readonly why?: true;
  readonly input?: InputFormat;
  readonly maxSize?: number;
  readonly row?: number;
  readonly all?: true;
  readonly date?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly tz?: string;
  readonly aliases?: string;
  readonly speaker?: string;
  readonly type?: readonly string[];
  readonly unattributed?: true;
  readonly groupBy?: 'speaker';
  readonly context?: number;
  readonly minCount?: number;
  readonly minConfidence?: number;
  readonly mentions?: true;
  readonly sort?: 'salience' | 'count' | 'name' | 'position';
  readonly timeline?: true;
  readonly unresolved?: true;
  readonly sentences?: number;
  readonly words?: number;
}
