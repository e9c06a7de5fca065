import { wordSet } from './word-set.js';

// Verbs whose object is reported speech in itself: "criticised the plan", "announced a new rule".
// Origin: own list (MIT).
export const reportedObjects = wordSet(
  'announce deny confirm acknowledge predict describe call characterize characterise propose recommend note stress emphasize emphasise underline underscore highlight mention cite ' +
    'praise criticize criticise condemn denounce slam blast laud hail deride blame rebuke thank accuse urge promise pledge vow threaten ' +
    'explain recount reveal disclose recall decry deplore advocate ridicule bemoan lament admit concede report estimate forecast declare reiterate outline brand label liken',
);

/** What one says without telling anything: behind "said" they open no clause. */
export const sayings = wordSet(
  'farewell goodbye goodbyes goodnight hello sorry nothing anything something little grace mass',
);

/** Findings and papers that "suggest" and "show" as people do; the singulars of most of them are texts and bodies. */
export const findings = wordSet(
  'surveys polls polling studies reports research data figures statistics analyses findings results evidence estimates forecasts projections documents records filings papers emails letters disclosures audit inquiry investigation probe',
);

/** Verbs that report what follows their preposition: "called for a vote", "warned against haste". */
export const reportedPrepositions: ReadonlyMap<string, readonly string[]> = new Map([
  ['call', ['for', 'on']],
  ['warn', ['against', 'of', 'about']],
  ['complain', ['about', 'of']],
  ['ask', ['for', 'about']],
  ['argue', ['for', 'against']],
  ['boast', ['of', 'about']],
  ['apologize', ['for']],
  ['apologise', ['for']],
]);

/** What is announced and says nothing: "the 480 million marks announced by the firm". */
export const currencies =
  'dollars dlrs cents pounds pence euros marks francs yen lire pesos rupees roubles rubles rand naira kroner krona crowns shillings';

/** What one does a thing "according to", with whose it is before it: no source of words. */
export const manners = wordSet(
  'ability abilities age beliefs condition conditions conscience evolution gender height income means mood nature needs preferences rank severity situation size strength taste tastes weight wishes',
);

/** What things do as well as people: "Demand has grown, suggesting that the rich have moved". */
export const showing = wordSet(
  'suggest indicate imply signal reveal show reflect confirm threaten challenge highlight underline underscore promise warn',
);

/** How little somebody said, behind "would not" or "did not": "but would not give a date". */
export const silences = wordSet(
  'give provide offer elaborate specify say comment identify name discuss',
);

/** Nouns without an article that a verb of saying makes sources: "media reports said", "new research suggests". */
export const bareSources = wordSet('reports research data evidence polling television radio');

/** Behind "said" they open what is said: "said under the plan, the boats would go". */
export const circumstances = wordSet('under despite because without unlike given due besides');

/** Right before marks around a heading, which nobody speaks: "a paper titled “…”". */
export const headings = wordSet('titled entitled subtitled themed theme topic');

/** What is written down and says something: "a petition alleging that …", "a letter to the crews, which stated that …". */
export const documents = wordSet(
  'petition petitions plea pleas lawsuit lawsuits suit complaint complaints filing filings affidavit letter letters report reports article articles notice notices clip video memo statement statements',
);

/** What a court does with the paper before whose reporting verb it stands: "heard a motion arguing". */
export const readings = wordSet(
  'hearing heard hears received considering considered dismissed dismissing rejected rejecting',
);

/** Before "to say": nothing is said yet, "he had wanted to ask". */
export const wishes = wordSet('wanted want wants hoped hope wished wish planned tried able unable');

/** What "promises" or "threatens" to be something, as no one does who says so. */
export const looming = wordSet(
  'battle change conflict contest crisis day deal debate decision delay dispute drought election fight fire flood game hearing issue law match move night plan primary problem race row ruling scandal season shortage showdown storm strike talks trend trial vote war weather week year',
);

/** What concludes without a word. */
export const occasions = wordSet(
  'ceremony debate game hearing interview meeting session show talks trial',
);

/** "everything he says is true": of his words. */
export const wholes = wordSet('everything anything nothing all much most something one');

/** What many say and nobody in particular: "“…” is a common saying here". */
export const commonplaces = wordSet(
  'saying refrain proverb motto mantra slogan cliché cliche adage joke',
);
