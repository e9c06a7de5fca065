/**
 * Other ways to write a name that no rule of form finds: `alias=name`, lower case, points and apostrophes left out.
 * Origin: written for this project from general knowledge (MIT).
 */
export const aliasList = `
us=united states|usa=united states|america=united states|united states of america=united states
uk=united kingdom|britain=united kingdom|great britain=united kingdom
united kingdom of great britain and northern ireland=united kingdom
un=united nations|united nations organization=united nations|eu=european union|uae=united arab emirates
drc=democratic republic of congo|dr congo=democratic republic of congo|democratic republic of the congo=democratic republic of congo
prc=china|peoples republic of china=china|mainland china=china|roc=taiwan|chinese taipei=taiwan
rok=south korea|republic of korea=south korea|dprk=north korea|democratic peoples republic of korea=north korea
burma=myanmar|ivory coast=côte divoire|cote divoire=côte divoire|czechia=czech republic|turkiye=turkey|holland=netherlands
swaziland=eswatini|cape verde=cabo verde|east timor=timor-leste|timor leste=timor-leste|macedonia=north macedonia
ussr=soviet union|union of soviet socialist republics=soviet union|russian federation=russia|republic of belarus=belarus
islamic republic of iran=iran|kingdom of saudi arabia=saudi arabia|state of israel=israel|state of palestine=palestine
nyc=new york city|la=los angeles|dc=washington|washington dc=washington|kiev=kyiv|peking=beijing|bombay=mumbai
calcutta=kolkata|madras=chennai|saigon=ho chi minh city|frisco=san francisco|constantinople=istanbul
abc news=abc|bbc news=bbc|british broadcasting corporation=bbc|cbs news=cbs|nbc news=nbc|fox=fox news
ap=associated press|afp=agence france-presse|agence france presse=agence france-presse|upi=united press international
gop=republican party|dnc=democratic national committee|rnc=republican national committee
fed=federal reserve|us federal reserve=federal reserve|federal reserve board=federal reserve|ecb=european central bank
fifa=fédération internationale de football association|uefa=union of european football associations
who=world health organization|world health organisation=world health organization|imf=international monetary fund
nato=north atlantic treaty organization|north atlantic treaty organisation=north atlantic treaty organization
wto=world trade organization|unicef=united nations childrens fund|un security council=united nations security council
un general assembly=united nations general assembly|security council=united nations security council
iaea=international atomic energy agency|opec=organization of the petroleum exporting countries
osce=organization for security and co-operation in europe|icc=international criminal court
fbi=federal bureau of investigation|cia=central intelligence agency|nsa=national security agency
nasa=national aeronautics and space administration|fda=food and drug administration|epa=environmental protection agency
cdc=centers for disease control and prevention|sec=securities and exchange commission
nfl=national football league|nba=national basketball association|nhl=national hockey league|mlb=major league baseball
isis=islamic state|isil=islamic state|is=islamic state|daesh=islamic state|islamic state of iraq and syria=islamic state
islamic state of iraq and the levant=islamic state|al qaida=al qaeda|al-qaida=al-qaeda
brits=british|briton=british|britons=british|yank=american|yanks=american|aussie=australian|aussies=australian
spaniard=spanish|spaniards=spanish|dane=danish|danes=danish|swede=swedish|swedes=swedish|finn=finnish|finns=finnish
pole=polish|poles=polish|turk=turkish|turks=turkish|kurd=kurdish|kurds=kurdish|serb=serbian|serbs=serbian
croat=croatian|croats=croatian|scot=scottish|scots=scottish|scotsman=scottish|arab=arab|arabs=arab|arabic=arab
englishman=english|englishmen=english|frenchman=french|frenchmen=french|frenchwoman=french|irishman=irish|irishmen=irish
welshman=welsh|dutchman=dutch|dutchmen=dutch|jew=jewish|jews=jewish|argentine=argentinian|argentines=argentinian
new zealander=new zealand|filipina=filipino|philippine=filipino|icelander=icelandic|icelanders=icelandic
iraqi=iraqi|afghani=afghan|slovene=slovenian|slovenes=slovenian|czechs=czech|slovak=slovakian|slovaks=slovakian
shia=shiite|shias=shiite|shiites=shiite|shiite=shiite|shi’ite=shiite|moslem=muslim|moslems=muslim|dems=democrat
democratic=democrat|democrats=democrat|republicans=republican|tories=tory|islamic=islamic|christianity=christian
bosnia and herzegovina=bosnia|bosnia-herzegovina=bosnia|guantanamo bay=guantanamo|taleban=taliban|united nation=united nations
pkk=kurdistan workers party|farc=revolutionary armed forces of colombia|rsf=reporters without borders
reporters sans frontieres=reporters without borders|unasur=union of south american nations
organisation for security and cooperation in europe=organization for security and co-operation in europe
organization for security and cooperation in europe=organization for security and co-operation in europe
organization of petroleum exporting countries=organization of the petroleum exporting countries
kurdish workers party=kurdistan workers party|kurdistan workers’ party=kurdistan workers party
fsb=federal security service|us house=house of representatives|house=house of representatives
tibetans=tibetan|buddhists=buddhist|hindus=hindu|european=european
`;
