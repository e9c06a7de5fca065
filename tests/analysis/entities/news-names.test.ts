import { describe, expect, test } from 'vitest';
import { summaryOf } from './names.js';

type Row = readonly [situation: string, text: string, expected: readonly string[]];

/** Each row: all names of the text, as a fact-checker would list them. Invented people and bodies. */
function table(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    test.each(rows)('%s', (_situation, text, expected) => {
      expect(summaryOf(text).sort()).toEqual([...expected].sort());
    });
  });
}

table('titles of ranks and trades are no part of a name', [
  [
    'of the police and of the ambulance',
    'Trooper Marcus Bell, who came first, said the road was shut. Paramedic Ada Reed, of Larnstead, agreed.',
    ['person Marcus Bell', 'person Ada Reed', 'place Larnstead'],
  ],
  [
    'of a sheikh whom the article names in full, and of one who is called so',
    'President His Highness Sheikh Nasser bin Karim Al Hadid spoke. Sheikh Nasser left. Sheikh Hasina came in May.',
    ['person Nasser bin Karim Al Hadid ×2', 'person Sheikh Hasina'],
  ],
  [
    'in letters, of Kenya',
    'CS Aden Duale and PS Raymond Omollo went to Kisumu.',
    ['person Aden Duale', 'person Raymond Omollo', 'place Kisumu'],
  ],
  [
    'of the bar, and of respect',
    'Adv Mohan Pillai, who led the case, met Smt Leela Nair in May.',
    ['person Mohan Pillai', 'person Leela Nair'],
  ],
]);

table('names of people with particles and letters', [
  [
    'two letters of India are initials, also MS',
    'The bench of Justice KM Zahid Arivu and Justice SM Ilanko Zaman sat. It has an introduction by MS Golwalkar, not by Ms Reed.',
    ['person KM Zahid Arivu', 'person SM Ilanko Zaman', 'person MS Golwalkar', 'person Reed'],
  ],
  [
    'a capital particle begins the surname, whatever accents the first name has',
    'Pádraig Ó Sé met Seán Mac Diarmada in Cork. Ó Sé left early.',
    ['person Pádraig Ó Sé ×2', 'person Seán Mac Diarmada', 'place Cork'],
  ],
  [
    'a particle in the middle joins what stands on both its sides',
    'The envoy, Mohamed Lemine Ould Cheikh El Ghazali, arrived on Tuesday.',
    ['person Mohamed Lemine Ould Cheikh El Ghazali'],
  ],
  [
    'letters behind the name are no part of it',
    'The jury heard the prosecutor, Sioned Lloyd-Hughes KC, speak for an hour.',
    ['person Sioned Lloyd-Hughes'],
  ],
]);

table('offices and local bodies', [
  [
    'a foreign office is no name',
    'The Taoiseach has ruled out an election. The Tánaiste and the Bundeskanzler did not comment.',
    [],
  ],
  [
    'the town of a court is a town',
    'Paul Wicks, 34, of Mill Lane, Ashcombe, admitted theft at Ashcombe Crown Court. He was arrested in Ashcombe on Sunday.',
    [
      'place Ashcombe ×2',
      'person Paul Wicks',
      'place Mill Lane',
      'organization Ashcombe Crown Court',
    ],
  ],
]);

table('firms', [
  [
    'an ampersand joins partners into one firm',
    'Dale Burke, an analyst at Harrow & Finch, said shares would fall.',
    ['person Dale Burke', 'organization Harrow & Finch'],
  ],
  [
    'commas before the ampersand join the other partners',
    'Analysts at Keefe, Varley & Woods said regulators might object.',
    ['organization Keefe, Varley & Woods'],
  ],
  [
    'the same surname twice is a firm, though it is a first name too',
    'Shares in Johnson & Johnson fell on Friday.',
    ['organization Johnson & Johnson'],
  ],
  [
    'letters that an ampersand ties belong to the name behind them',
    'S&P Global cut its forecast on Friday.',
    ['organization S&P Global'],
  ],
  [
    'two places joined by an ampersand are none',
    'The team flew to Trinidad & Tobago on Friday.',
    ['place Trinidad & Tobago'],
  ],
]);

table('people told by what stands beside them', [
  [
    'an age behind the name',
    'Callum Fairweather, 23, from Bangor, died in hospital on Friday.',
    ['person Callum Fairweather', 'place Bangor'],
  ],
  [
    'a verb of saying before it, a particle inside',
    '“Promises made in Houston count for little here,” said Marjolein te Velthuis, who represents the metalworkers.',
    ['place Houston', 'person Marjolein te Velthuis'],
  ],
  [
    'a relative pronoun for people',
    'Zholdas Uteshev, who drove the bus, was not hurt.',
    ['person Zholdas Uteshev'],
  ],
]);

table('people told by their trade or their kin', [
  [
    'an apposition with a trade',
    'Piers Penhaligon, the founder and chief executive, did not respond.',
    ['person Piers Penhaligon'],
  ],
  ['a relative', 'She buried her cousin Awadia at dawn.', ['person Awadia']],
  [
    'a Catalan surname of two, an honorific before an Arabic one',
    'The consultant, Mireia Puig i Ferrer, has met the seller of tea, Um Salama Idris, at least twice.',
    ['person Mireia Puig i Ferrer', 'person Um Salama Idris'],
  ],
  [
    'a rank in letters is none of the name',
    'A team led by ACP Ramatu Sule-Danladi is on its way.',
    ['person Ramatu Sule-Danladi'],
  ],
]);

table('names that letters in brackets complete', [
  [
    'over small words, up to the capital of the first letter',
    'The deal needs the consent of the Committee on Foreign Investment in the United States (CFIUS).',
    ['organization Committee on Foreign Investment in the United States ×2'],
  ],
  [
    'over commas, before a small head noun',
    'The Rail, Maritime and Transport union (RMT) called for an inquiry.',
    ['organization Rail, Maritime and Transport union ×2'],
  ],
  [
    'letters that do not fit change nothing',
    'He met the mayor of Bergen (NATO) on Friday.',
    ['place Bergen', 'organization NATO'],
  ],
]);

table('offices and what they belong to', [
  [
    'an office and its body are one name',
    'He appeared in the Velden Magistrates’ Court, and the Attorney General’s Office will appeal.',
    ['organization Velden Magistrates’ Court', 'organization Attorney General’s Office'],
  ],
  [
    'the members of an association are part of its name',
    'The ban was dropped after lobbying by the Valmar Transport Operators’ Association.',
    ['organization Valmar Transport Operators’ Association'],
  ],
]);

table('what the names around it say of a name', [
  [
    'a hall that is named after a person is a place where something is',
    'The work will be heard on Friday at David Graffin Hall.',
    ['place David Graffin Hall'],
  ],
  [
    'a place before its governor, a party in capitals before its leader',
    'Embattled Nyandarri Governor Peter Wanjohi met NCD leader Jitendra Awhale on Monday.',
    ['place Nyandarri', 'person Peter Wanjohi', 'organization NCD', 'person Jitendra Awhale'],
  ],
  [
    'whom a team hosts is a team',
    'The striker scored two goals in the match. Drumlin host Torrance on Wednesday.',
    ['organization Drumlin', 'organization Torrance'],
  ],
  [
    "a company's ending in capitals belongs to its name",
    'Velmar agreed on Thursday to buy pump maker Hoogland NV for 3.9 billion euros.',
    ['organization Hoogland NV'],
  ],
  [
    'what makes a compound of the name does not',
    'He changed a Robert Halvorsen-era rule and a Nadia Brandt-led party.',
    ['person Robert Halvorsen', 'person Nadia Brandt'],
  ],
  [
    'a road by its number, an airport by somebody’s name',
    'The crash shut U.S. Highway 27 near Velden. It was Robin L. Bradshaw International Airport that shut.',
    ['place U.S. Highway 27', 'place Velden', 'place Robin L. Bradshaw International Airport'],
  ],
  [
    'letters are the authority that has them, though no brackets say so',
    'The Metropolitan Transit Authority threatened to sue. “We sent a letter,” said Aaron Reyes, a spokesman for the M.T.A.',
    ['organization Metropolitan Transit Authority ×2', 'person Aaron Reyes'],
  ],
]);

table('squads', [
  [
    'what stands in brackets behind a player is the club',
    'The squad for the football match of the season: Goalkeepers: Luis Lopez (Motagar). Defenders: Henry Figueroa (Necaxo), Felix Crisanto (Motagar).',
    [
      'person Luis Lopez',
      'organization Motagar ×2',
      'person Henry Figueroa',
      'organization Necaxo',
      'person Felix Crisanto',
    ],
  ],
]);

table('companies that are named like people', [
  [
    'one of the lists with sales, a boss or shops of its own',
    'John Lewis said little on Monday. John Lewis sales fell in May.',
    ['organization John Lewis ×2'],
  ],
  [
    'but nobody is one without',
    'John Lewis spoke on Monday. “It is late,” John Lewis said.',
    ['person John Lewis ×2'],
  ],
  [
    'a partnership; who runs a firm is not the first word of it',
    'Staff at the Larsen Holt Partnership said so. Outgoing chief executive Peter Lunt left it.',
    ['organization Larsen Holt Partnership', 'person Peter Lunt'],
  ],
  [
    'what describes a company at the head of a sentence is no part of it',
    'Shares of Brightwater rose on Tuesday. Rival Conagrain gained 1.5%.',
    ['organization Brightwater', 'organization Conagrain'],
  ],
  [
    'what is called a start-up, and what an analyst works at',
    'Tarvane, the chip start-up once worth billions, will cut jobs. Tarvane has cash, said Stacy Rask, an analyst at Bernstett.',
    ['organization Tarvane ×2', 'person Stacy Rask', 'organization Bernstett'],
  ],
  [
    'a possessive that is the name',
    'Moody’s cut its outlook on Thursday. Analysts had expected Moody’s to wait.',
    ['organization Moody’s ×2'],
  ],
  [
    'what has shares and a chief executive is a company, wherever it stands',
    'Velmar agreed on Monday to buy a rival. Shares in Velmar fell. Velmar Chief Executive Latoya Brinkerhoff was calm. Velmar will pay in cash.',
    ['organization Velmar ×4', 'person Latoya Brinkerhoff'],
  ],
  [
    'the name without the ending is the company too',
    'Menai Line Ltd admitted the breach. A barrister said Menai Line was sorry, and that Menai Line had paid.',
    ['organization Menai Line Ltd ×3'],
  ],
  [
    'a founder of the same name stays a person',
    'Hoogland NV was founded by Joost Hoogland. Shares in Hoogland rose on Friday.',
    ['organization Hoogland NV ×2', 'person Joost Hoogland'],
  ],
]);

table('names of many lands', [
  [
    'letters with two accents',
    'The minister met Nguyễn Văn Hùng on Monday.',
    ['person Nguyễn Văn Hùng'],
  ],
  [
    'a title that the tagger left alone is none of the name, nor a name',
    'His Highness Sheikh Khalifa bin Nasser Al Dafri received the envoy.',
    ['person Khalifa bin Nasser Al Dafri'],
  ],
  [
    'given names written short belong to the name',
    'A complaint was lodged by Md Shamim Alam and Mohd Israfil Khan.',
    ['person Md Shamim Alam', 'person Mohd Israfil Khan'],
  ],
  [
    'a nickname stands before particles too',
    'The board named Jacobus "Kobus" van Tonder as chief operating officer.',
    ['person Jacobus "Kobus" van Tonder'],
  ],
  [
    'a province that no list knows stands before its governor',
    'Ifugao Gov. Fermin Bulayan Jr. ordered flags at half-mast.',
    ['place Ifugao', 'person Fermin Bulayan Jr.'],
  ],
  [
    'a short small word behind a hyphen belongs to the name',
    'Legislator Chiang Wan-an met Prayut Chan-o-cha on Monday.',
    ['person Chiang Wan-an', 'person Prayut Chan-o-cha'],
  ],
  [
    'a relative between commas, or behind a possessive',
    "Ravi Dutsin, alongside his son, Aminu, is facing a charge. Mr Dutsin's wife Sina wept.",
    ['person Ravi Dutsin ×2', 'person Aminu', 'person Sina'],
  ],
]);

table('places, bodies and teams told by what stands beside them', [
  [
    'a listed place and a colon open the story',
    'PATNA: The party accused the minister of misusing funds.',
    ['place PATNA'],
  ],
  [
    'a gang tied to something is a body',
    'Los Halcones, a gang tied to a cartel, was blamed.',
    ['organization Los Halcones'],
  ],
  [
    'what a company does stands at the head of the sentence',
    'Developer Larkfield Homes Ltd has until September to appeal.',
    ['organization Larkfield Homes Ltd'],
  ],
  [
    'the score behind a team is none of its name',
    'The striker scored a goal. The captain saw Sekhune United 2-1 up at half-time.',
    ['organization Sekhune United'],
  ],
]);

table('long official names and bodies of the lists', [
  [
    'an adjective and its and belong to the commission that its letters spell',
    'The Economic and Fiscal Crimes Commission, EFCC, arraigned him on Monday.',
    ['organization Economic and Fiscal Crimes Commission ×2'],
  ],
  [
    'what a department is for may be two things',
    'The Department of Agriculture and Fisheries would respond, the minister said.',
    ['organization Department of Agriculture and Fisheries'],
  ],
  [
    'an executive that is a body',
    'The Health and Safety Executive is investigating the fall.',
    ['organization Health and Safety Executive'],
  ],
  [
    'two bodies with an and between them stay two',
    'The Department of Justice and Google settled the case on Tuesday.',
    ['organization Department of Justice', 'organization Google'],
  ],
  [
    'a broadcaster that looks like a person, and a bank that looks like a place',
    'The captain told Sky Sports that he would stay. Larsen Bank said profit fell.',
    ['organization Sky Sports', 'organization Larsen Bank'],
  ],
  [
    'a ground that a club of that name plays at is a place',
    'The final is at Queen’s Park on May 6, the league said.',
    ['place Queen’s Park'],
  ],
  [
    'letters of the bar behind a comma are no name',
    'Mr Chukwu Nwosu, SAN, told the court so.',
    ['person Chukwu Nwosu'],
  ],
]);

table('who is called by letters', [
  [
    'is the person named in full before them',
    'President Elena Maria Reed Vogt (EMRV) spoke in Oslo. EMRV said it would rain. According to EMRV, it did.',
    ['person Elena Maria Reed Vogt ×4', 'place Oslo'],
  ],
]);

table('works without marks', [
  [
    'with their year, whatever names are in them',
    'Her book Flora of the Western Isles (1971) was praised, as was her play Velden (1990).',
    ['other Flora of the Western Isles', 'other Velden'],
  ],
  [
    'over the small words inside them',
    'The film Keepers of the Lake opens in Oslo.',
    ['other Keepers of the Lake', 'place Oslo'],
  ],
]);

table('schemes and fairs of India', [
  [
    'are no people and no bodies',
    'The PM Awas Yojana and the Kanwar Yatra begin in Delhi. The Kumbh Mela drew millions.',
    ['other Awas Yojana', 'other Kanwar Yatra', 'place Delhi', 'other Kumbh Mela'],
  ],
]);

table('two words that are told by the rest of the story', [
  [
    'a place that looks like a person, where somebody lives in it',
    'Joana Bonita, 23, said yes. Bonita added that she has lived in Agua Bonita, a hot town, with Tom Reed.',
    ['person Joana Bonita ×2', 'place Agua Bonita', 'person Tom Reed'],
  ],
  [
    'the last two names of three',
    'Ada Remigio Ferro, a judge, spoke in Oslo. Remigio Ferro makes it clear that judges have a duty. For Remigio Ferro it is a problem.',
    ['person Ada Remigio Ferro ×3', 'place Oslo'],
  ],
]);

table('who and what stands at the head of a sentence', [
  [
    'somebody with his trade behind a comma, no list knows him',
    'Zelf Hussain, joint administrator at Velmar Bank, left. In Kampala, Bobi Wine, whose real name is Tom, spoke.',
    [
      'person Zelf Hussain',
      'organization Velmar Bank',
      'place Kampala',
      'person Bobi Wine',
      'person Tom',
    ],
  ],
  [
    'several of one trade, and their unit',
    'Teenagers Kaiden Roberts, 17, and Reece Doyle, 18, were held. Ada Reed, of Merseyside Police’s Firearms Unit, said so.',
    [
      'person Kaiden Roberts',
      'person Reece Doyle',
      'person Ada Reed',
      'organization Merseyside Police',
      'organization Firearms Unit',
    ],
  ],
  [
    'an index of shares',
    'The Dow Jones Industrial Average fell 231 points in New York.',
    ['other Dow Jones Industrial Average', 'place New York'],
  ],
  [
    'where people eat and stay',
    'We ate at Venencia Restaurant and slept at Turtle Bay Eco Resort.',
    ['place Venencia Restaurant', 'place Turtle Bay Eco Resort'],
  ],
]);

table('laws', [
  [
    'begin behind the article, whatever stands before their and',
    'The Harbour Safety and Coastal Waters Act 1931 and the Police, Crime, Prisons and Courts Bill apply.',
    [
      'other Harbour Safety and Coastal Waters Act 1931',
      'other Police, Crime, Prisons and Courts Bill',
    ],
  ],
]);

table('people in reports on sport', [
  [
    'behind their score, in a line of their own, and no letters of statistics',
    'Leading scores of the golf open after the first round, players of the league:\n64 Bob Estes\n65 Billy Andrade, Duffy Waldorf\n\nDevon White had three RBI in the baseball game, the coach said.',
    ['person Bob Estes', 'person Billy Andrade', 'person Duffy Waldorf', 'person Devon White'],
  ],
  [
    'who play sets, and who look like a club',
    'Velden beat Karlow 2-1 in the league. Novak Orlovic beat Arina Sabalev 6-7 (5), 6-4, 6-3 in the quarter-final, the coach said.',
    ['organization Velden', 'organization Karlow', 'person Novak Orlovic', 'person Arina Sabalev'],
  ],
]);

table('peoples that few lists have', [
  [
    'of a land, a town and a religion, in old spelling',
    'Salvadoran and Argentinean crews met the Okinawan governor and Moslem leaders in Oslo. A Glaswegian won.',
    [
      'group Salvadoran',
      'group Argentinean',
      'group Okinawan',
      'group Moslem',
      'place Oslo',
      'group Glaswegian',
    ],
  ],
  [
    'Indigenous is said of many',
    'Indigenous artists from Yukon met Māori leaders and Indigenous elders.',
    ['place Yukon', 'group Māori'],
  ],
]);

table('places of owners', [
  [
    'are whole, and end before the body that is called so',
    'The second test is at Lord’s on Friday. Police shut King’s Cross at 8am. Rain hit Hawke’s Bay, the Hawke’s Bay Regional Council said.',
    [
      'place Lord’s',
      'place King’s Cross',
      'place Hawke’s Bay',
      'organization Hawke’s Bay Regional Council',
    ],
  ],
]);

table('names of Irish and American papers', [
  [
    'a county is no company, and a family is called like its dead',
    'He was named as Pádraic Ó Conghaile, a father of two from Headford, Co Galway. Ada Reed met the Ó Conghaile family.',
    ['person Pádraic Ó Conghaile ×2', 'place Headford', 'place Co Galway', 'person Ada Reed'],
  ],
  [
    'a school district before its superintendent',
    'Neshaminy School District Superintendent Rob McGee said the game would go ahead.',
    ['organization Neshaminy School District', 'person Rob McGee'],
  ],
]);

table('names of press releases', [
  [
    'a company with a comma before its ending is the company, its ticker and degrees are nothing',
    'Helix Pumps, Inc. (NYSE: HLXD) rose. Helix Pumps fell in Oslo. Priya Raman, M.D., Ph.D., joined Ramada Velden Worldwide, which said so.',
    [
      'organization Helix Pumps, Inc. ×2',
      'organization NYSE',
      'place Oslo',
      'person Priya Raman',
      'organization Ramada Velden Worldwide',
    ],
  ],
  [
    'a ship that is called like a queen',
    'HMS Queen Elizabeth left Oslo. Queen Elizabeth stayed.',
    ['other HMS Queen Elizabeth', 'place Oslo', 'person Elizabeth'],
  ],
]);

table('towns with hyphens', [
  [
    'are whole',
    'The shop in Stow-on-the-Wold was shut. Burton-on-Trent flooded. She lives in Wells-next-the-Sea.',
    ['place Stow-on-the-Wold', 'place Burton-on-Trent', 'place Wells-next-the-Sea'],
  ],
]);

table('letters of places', [
  [
    'of a state and of a province, whatever bodies carry them',
    'NSW floods hit Oslo. Resilience NSW helped. Ada Reed, of KZN, left.',
    ['place NSW ×2', 'place Oslo', 'person Ada Reed', 'place KZN'],
  ],
  [
    'before Christ is no province',
    'The pots of 200 B.C. lay in Oslo, she said. She lives in B.C. and likes it.',
    ['place Oslo', 'place B.C.'],
  ],
]);

table('peoples of several words', [
  [
    'First Nations are a people, one of them by its name a body',
    'First Nations people in Yukon met the chief. The Kaska First Nation agreed.',
    ['group First Nations', 'place Yukon', 'organization Kaska First Nation'],
  ],
]);

table('words for people and things that name none', [
  [
    'nobody and everybody',
    'Nobody told us it shut. Everybody said so. “Somebody told me,” said Ada Reed. “Everyone knew. Everything said it.”',
    ['person Ada Reed'],
  ],
  [
    'a request',
    'Ada Reed replied: "Ask me on Friday." “Mark it down,” said Leo Lind. She told Reed it was over.',
    ['person Ada Reed ×2', 'person Leo Lind'],
  ],
  [
    'money of a land',
    'The bridge cost US$40 million, the mayor of Oslo said. A ticket is QR250 or Ksh 550, in cash, or three US dollars.',
    ['place Oslo'],
  ],
  [
    'letters for what is not told',
    'The price range is N/A, Velmar Bank said.',
    ['organization Velmar Bank'],
  ],
  [
    'letters of honours, of machines and of an office behind it',
    'The election commissioner (CEC) spoke in Oslo. Ada Reed, who was appointed MBE in 1984, sent an SMS.',
    ['place Oslo', 'person Ada Reed'],
  ],
  [
    'the first half of an honourable, not the broadcaster',
    'The Rt Hon Margaret Beech attended in Oslo. RT said so.',
    ['person Margaret Beech', 'place Oslo', 'organization RT'],
  ],
  [
    'the post of somebody, and of a body the body alone',
    'Harbour Council’s National Director of Public Prosecutions spoke. The Velden Times met Yvonne Reed (Chief of Legal Services), who led Velden Bank.',
    [
      'organization Harbour Council',
      'organization Velden Times',
      'person Yvonne Reed',
      'organization Velden Bank',
    ],
  ],
  [
    'a constitution, a revolution and a city that are not told',
    'The achievements of the Revolution are in the Constitution, he said. God Almighty has forbidden it. The head of the City’s audit unit left Oslo.',
    ['place Oslo'],
  ],
  [
    'an amir, who is not called so',
    'His Highness the Amir sent Amir Khan to the Amir Sheikh Nasser Al-Hadid.',
    ['person Amir Khan', 'person Nasser Al-Hadid'],
  ],
  [
    'a paper by its last word',
    'The Dunlaw Echo said it would close.',
    ['organization Dunlaw Echo'],
  ],
]);
