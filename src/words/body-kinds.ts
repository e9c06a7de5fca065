// What kind of body a noun asks for, and what kind a word in a body's name shows it to be.
// Origin: own lists (MIT), from newspaper usage.

/** `kind: nouns`: "the company" wants a business. Nouns that any body may be called by ("the group") stand nowhere. */
const asked: readonly (readonly [string, string])[] = [
  [
    'business',
    'company firm corporation manufacturer retailer maker operator startup lender insurer carrier airline developer bank',
  ],
  ['press', 'newspaper paper magazine website publisher broadcaster'],
  ['authority', 'agency authority regulator watchdog'],
  ['party', 'party'],
  ['union', 'union association society'],
  ['club', 'club team'],
  ['charity', 'charity foundation trust'],
];

/** `kind: words of names`. */
const shown: readonly (readonly [string, string])[] = [
  [
    'business',
    'inc inc. ltd ltd. plc corp corp. corporation co co. company companies airlines airways motors holdings industries bank enterprises technologies',
  ],
  [
    'press',
    'times post herald news daily tribune gazette journal telegraph newspaper magazine prensa diario jornal zeitung gazeta corriere',
  ],
  [
    'authority',
    'agency administration authority bureau commission council court ministry department police government parliament senate house office embassy directorate secretariat tribunal committee reserve army navy forces service',
  ],
  ['party', 'party'],
  ['union', 'union federation association confederation society'],
  ['club', 'fc rovers wanderers'],
  ['charity', 'foundation charity trust'],
  // Nobody asks for one: what goes up and down is no company.
  ['index', 'dow nasdaq ftse nikkei sensex'],
  ['school', 'university college school academy institute'],
];

/** One kind may be called by the noun of another: a newspaper is a company, a trust an association. */
const alike = new Set([
  'party union',
  'business press',
  'union charity',
  'charity union',
  'press business',
]);

let askedKinds: Map<string, string> | null = null;
let shownKinds: Map<string, string> | null = null;

function tableOf(lists: readonly (readonly [string, string])[]): Map<string, string> {
  const table = new Map<string, string>();
  for (const [kind, words] of lists) for (const word of words.split(' ')) table.set(word, kind);
  return table;
}

/** The kind of the body of a name in lower case, '' where no word of it tells: the last that does before "of", "for", "in". */
export function kindOfBody(name: string): string {
  shownKinds ??= tableOf(shown);
  let kind = '';
  for (const word of name.split(' ')) {
    if (kind !== '' && (word === 'of' || word === 'for' || word === 'in')) break;
    kind = shownKinds.get(word) ?? kind;
  }
  return kind;
}

/** May a body of this kind, '' for one that is not known, be called by this noun in lower case? */
export function mayBeCalled(kind: string, noun: string): boolean {
  askedKinds ??= tableOf(asked);
  const wanted = askedKinds.get(noun);
  if (kind === '' || wanted === undefined) return true;
  return kind === wanted || alike.has(`${wanted} ${kind}`);
}
