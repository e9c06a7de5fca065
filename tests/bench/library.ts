// What `stages.mjs` measures one by one. A file of its own, so that the compiler notices when something has moved.
export { storyFacts } from '../../src/analysis/corpus/index.js';
export { findDates } from '../../src/analysis/dates/index.js';
export { findPublication } from '../../src/analysis/dates/publication/find-publication.js';
export { findNames } from '../../src/analysis/entities/index.js';
export { analyse } from '../../src/analysis/index.js';
export { defaultOptions } from '../../src/analysis/options.js';
export { findQuotes } from '../../src/analysis/quotes/index.js';
export { summarise } from '../../src/analysis/summary/index.js';
export { assets } from '../../src/assets.js';
export { readLanguage } from '../../src/language/index.js';
export { readPlain } from '../../src/read/plain.js';
export { articleObject } from '../../src/report/article/article-object.js';
