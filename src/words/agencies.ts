import { type WordSet, wordSet } from './word-set.js';

// News agencies, press-release wires and outlets as they sign a dateline or a lead: "(Reuters) -", "/TASS/", "BelTA reports".
// Origin: own list of public names of agencies (MIT). Separated by "|"; compared exactly, then without regard to case.
const agencies =
  'AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|Reuter|Thomson Reuters|Thomson Reuters Foundation|UPI|Bloomberg|Bloomberg News|' +
  'TASS|ITAR-TASS|Itar-Tass|Interfax|RIA Novosti|RIA|Sputnik|Regnum|BelTA|BELTA|Ukrinform|UNIAN|Interfax-Ukraine|Moldpres|AZERTAC|Azertag|APA|Trend|Report|' +
  'Armenpress|Kazinform|KAZINFORM|Kabar|UzA|Turkmenistan Today|Khovar|PTI|Press Trust of India|IANS|ANI|UNI|APP|BSS|UNB|RSS|Xinhua|China News Service|CNS|' +
  'Kyodo|KYODO|Kyodo News|Jiji|Jiji Press|Yonhap|KCNA|Newsis|CNA|VNA|TNA|MCOT|BERNAMA|Bernama|Antara|ANTARA|PNA|Philippine News Agency|AKP|Montsame|' +
  'IRNA|ISNA|Mehr|MNA|Tasnim|Fars|WAM|SPA|QNA|KUNA|BNA|ONA|SANA|MENA|NNA|Petra|WAFA|AA|Anadolu|Anadolu Agency|DHA|IHA|MAP|TAP|APS|LANA|SUNA|ENA|' +
  'NAN|PANA|SAPA|GNA|KNA|ZIANA|New Ziana|NAMPA|ANGOP|AllAfrica|allAfrica.com|Notimex|NOTIMEX|Telam|Télam|EFE|Prensa Latina|Agencia Brasil|ABr|ABI|AVN|Andina|' +
  'ANSA|AGI|Adnkronos|ADNKRONOS|AKI|Askanews|LaPresse|Lusa|LUSA|Europa Press|ACN|dpa|DPA|Deutsche Presse-Agentur|AFX|epd|sid|SID|ATS|sda|SDA|Keystone-SDA|' +
  'Belga|BELGA|ANP|NTB|TT|Ritzau|ritzau|STT|FNB|BNS|ELTA|LETA|ETA|PAP|CTK|ČTK|TASR|SITA|MTI|Agerpres|Rompres|Mediafax|BTA|Novinite|Tanjug|Beta|SRNA|FENA|HINA|Hina|' +
  'STA|MIA|MINA|ATA|ANA|ANA-MPA|PA|PA Media|Press Association|AAP|NZPA|NZ Newswire|CP|The Canadian Press|Canadian Press|CNW|CNW Group|' +
  'PRNewswire|PR Newswire|PRNewswire-USNewswire|PRNewswire-AsiaNet|BUSINESS WIRE|Business Wire|GLOBE NEWSWIRE|GlobeNewswire|ACCESSWIRE|ACCESS Newswire|' +
  'ACN Newswire|NEWSWIRE|Newsfile|Newsfile Corp.|Marketwired|Market Wired|MARKETWIRE|EZ Newswire|EIN Presswire|JCN Newswire|ots|' +
  'CNN|BBC|BBC News|NPR|CNBC|MarketWatch|Dow Jones|Dow Jones Newswires|WSJ|RFE/RL|VOA|VOA News|Al Jazeera|Deutsche Welle|DW|States News Service|' +
  'Gracenote|Stats Perform|SportsTicker|Religion News Service|RNS|Catholic News Agency|Catholic News Service|Inter Press Service|IPS|Knight Ridder|' +
  'McClatchy|Tribune News Service|TNS|tca|Scripps|Cox News Service|Gannett|Newsday|Cision|Thai News Agency|Sapa-AP|Reuters Life!|AMI|Vatican News|Wikinews';

const exact = wordSet(agencies, '|');
let folded: WordSet | null = null;

/** Is this the name of an agency as it signs its stories (`Reuters`, `BelTA`)? */
export function isAgency(name: string): boolean {
  return exact.has(name);
}

/** The same without regard to case: `reuter`, `BELTA`. Only where the place in the text already speaks for an agency. */
export function isAgencyLike(name: string): boolean {
  folded ??= wordSet(agencies.toLowerCase(), '|');
  return folded.has(name.toLowerCase());
}
