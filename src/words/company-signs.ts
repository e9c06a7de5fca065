// Words that only a company has beside its name, not a person or a place.
// Origin: own lists from general knowledge (MIT).

/** Right behind the name: `Velmar shares`, `Velmar CEO`. */
export const companySides =
  'shares shareholders stock stockholders ceo cfo coo employees executives subsidiary headquarters customers dealers dealership franchise products';

/** Right behind a full name, and never behind a person's: `Ada Larsen sales`, `Ada Larsen analyst B C`. */
export const namesakeSides =
  'boss chairman chairwoman analyst analysts economist strategist store stores sales profit profits price branch branches outlets department';

/** Behind its possessive: `Velmar’s shareholders`. */
export const companyPossessions =
  'ceo cfo coo vp shareholders headquarters subsidiary subsidiaries parent board revenue revenues shares stock earnings customers suppliers factory factories plant plants products investors founder founders co-founder subscribers profit profits auditor auditors outlets workforce app website';

/** Companies whose name is a possessive: `Moody’s`, written so. */
export const possessiveBrands =
  'moody sotheby christie mcdonald macy kohl wendy levi sainsbury domino lowe kellogg denny arby maclean harrod waterstone hamley dunkin applebee chili barnardo lloyd dillard nando bloomingdale';

/** What a company is: `Quillon, the chip start-up`, `Velmar, a pump maker`. */
export const companyKinds =
  'company firm startup start airline retailer carmaker automaker chipmaker drugmaker lender insurer brewer conglomerate supermarket brokerage gang militia charity nonprofit cartel consultancy think-tank fund group bank publisher broadcaster newspaper agency union watchdog regulator platform carrier operator maker chain producer miner exporter refiner unit division arm offshoot spin-off manufacturer supplier studio brewery';

/** Trades that are followed at a company: `an analyst at Bernstein`. */
export const companyTrades =
  'analyst analysts strategist strategists economist economists trader traders executive executives vice-president broker';

/** At the head of a sentence before the company that they describe: `Rival Conagra`, `Chipmaker Quillon`. */
export const companyDescriptors =
  'rival chipmaker carmaker automaker drugmaker planemaker startup retailer lender insurer brewer airline miner steelmaker grocer conglomerate broadcaster developer housebuilder supermarket bookmaker shipbuilder';

/** In small letters right before the name: `the pump maker Velmar`, `retailer Larsen Holt`, `the daily Danske Morgen`. People are none of them. */
export const bodyKinds =
  'company firm startup start-up chipmaker carmaker automaker drugmaker planemaker steelmaker airline carrier retailer lender insurer brewer brewery grocer supermarket brokerage conglomerate operator manufacturer maker supplier subsidiary affiliate unit utility refiner chain consultancy watchdog regulator charity nonprofit think-tank tank newspaper daily weekly tabloid broadcaster network outlet agency outfit militia cartel gang bookmaker housebuilder shipbuilder shipyard developer publisher studio band club side giant fund magazine quartet trio accountants solicitors jeweller party organisation organization group';
