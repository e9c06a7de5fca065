// Countries with the adjective of their people, and seats of power with their country.
// Origin: own list of general geographic knowledge (MIT).

/** `country:adjective`, underscores for blanks; several adjectives after commas. */
export const countryPeoples =
  'Afghanistan:Afghan Albania:Albanian Algeria:Algerian Angola:Angolan Argentina:Argentine,Argentinian Armenia:Armenian Australia:Australian Austria:Austrian ' +
  'Azerbaijan:Azerbaijani,Azeri Bahrain:Bahraini Bangladesh:Bangladeshi Belarus:Belarusian,Belarussian Belgium:Belgian Benin:Beninese Bolivia:Bolivian Bosnia:Bosnian ' +
  'Botswana:Botswanan Brazil:Brazilian Britain:British Bulgaria:Bulgarian Burundi:Burundian Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chad:Chadian Chile:Chilean ' +
  'China:Chinese Colombia:Colombian Congo:Congolese Costa_Rica:Costa_Rican Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Czechia:Czech Denmark:Danish Ecuador:Ecuadorian,Ecuadorean ' +
  'Egypt:Egyptian El_Salvador:Salvadoran England:English Eritrea:Eritrean Estonia:Estonian Ethiopia:Ethiopian Fiji:Fijian Finland:Finnish France:French ' +
  'Gabon:Gabonese Gambia:Gambian Georgia:Georgian Germany:German Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan Guinea:Guinean Haiti:Haitian Honduras:Honduran ' +
  'Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli Italy:Italian Jamaica:Jamaican Japan:Japanese ' +
  'Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kosovo:Kosovan Kuwait:Kuwaiti Kyrgyzstan:Kyrgyz Laos:Laotian Latvia:Latvian Lebanon:Lebanese Liberia:Liberian Libya:Libyan ' +
  'Lithuania:Lithuanian Luxembourg:Luxembourgish Madagascar:Malagasy Malawi:Malawian Malaysia:Malaysian Maldives:Maldivian Mali:Malian Malta:Maltese Mauritania:Mauritanian ' +
  'Mexico:Mexican Moldova:Moldovan Mongolia:Mongolian Montenegro:Montenegrin Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Namibia:Namibian Nepal:Nepali,Nepalese ' +
  'Netherlands:Dutch Nicaragua:Nicaraguan Niger:Nigerien Nigeria:Nigerian North_Korea:North_Korean Norway:Norwegian Oman:Omani Pakistan:Pakistani Palestine:Palestinian Panama:Panamanian ' +
  'Paraguay:Paraguayan Peru:Peruvian Philippines:Philippine,Filipino Poland:Polish Portugal:Portuguese Qatar:Qatari Romania:Romanian Russia:Russian Rwanda:Rwandan ' +
  'Samoa:Samoan Saudi_Arabia:Saudi Scotland:Scottish Senegal:Senegalese Serbia:Serbian Singapore:Singaporean Slovakia:Slovak Slovenia:Slovenian Somalia:Somali South_Africa:South_African ' +
  'South_Korea:South_Korean South_Sudan:South_Sudanese Spain:Spanish Sri_Lanka:Sri_Lankan Sudan:Sudanese Sweden:Swedish Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tajikistan:Tajik ' +
  'Tanzania:Tanzanian Thailand:Thai Togo:Togolese Tunisia:Tunisian Turkey:Turkish Turkmenistan:Turkmen Uganda:Ugandan Ukraine:Ukrainian United_States:American,US,U.S. United_Arab_Emirates:Emirati ' +
  'Uruguay:Uruguayan Uzbekistan:Uzbek Vatican:Vatican Venezuela:Venezuelan Vietnam:Vietnamese Wales:Welsh Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean Catalonia:Catalan Europe:European ' +
  'New_Zealand:New_Zealand Hong_Kong:Hong_Kong Sierra_Leone:Sierra_Leonean Ivory_Coast:Ivorian Burkina_Faso:Burkinabe Bhutan:Bhutanese Brunei:Bruneian Mauritius:Mauritian Puerto_Rico:Puerto_Rican ' +
  'Barbados:Barbadian Lesotho:Basotho Eswatini:Swazi Seychelles:Seychellois Suriname:Surinamese Guyana:Guyanese Tonga:Tongan';

/** Another name → the country meant. */
export const otherCountryNames =
  'UAE:United_Arab_Emirates U.A.E.:United_Arab_Emirates Emirates:United_Arab_Emirates UK:Britain U.K.:Britain United_Kingdom:Britain Great_Britain:Britain US:United_States U.S.:United_States USA:United_States America:United_States ' +
  'Kremlin:Russia Moscow:Russia White_House:United_States Washington:United_States Downing_Street:Britain London:Britain Elysee:France Élysée:France Paris:France Berlin:Germany ' +
  'Beijing:China Tokyo:Japan Kyiv:Ukraine Kiev:Ukraine Minsk:Belarus Ankara:Turkey Tehran:Iran Pyongyang:North_Korea Seoul:South_Korea Holy_See:Vatican Burma:Myanmar ' +
  'Czech_Republic:Czechia South:South_Korea North:North_Korea ' +
  // One of its people.
  'Briton:Britain Englishman:England Englishwoman:England Scot:Scotland Scotsman:Scotland Scotswoman:Scotland Welshman:Wales Welshwoman:Wales Irishman:Ireland Irishwoman:Ireland ' +
  'Frenchman:France Frenchwoman:France Dutchman:Netherlands Dutchwoman:Netherlands Spaniard:Spain Swede:Sweden Dane:Denmark Finn:Finland Icelander:Iceland Pole:Poland Serb:Serbia Croat:Croatia ' +
  'Slovene:Slovenia Turk:Turkey Filipina:Philippines Aussie:Australia Kiwi:New_Zealand New_Zealander:New_Zealand Brit:Britain Yank:United_States';

/** Nouns of one word for one of a nation that no adjective is spelled like; short ones are taken for names of other things. */
export const oneNationals =
  'briton brit scot spaniard swede dane finn icelander pole serb croat slovene slovak turk filipino filipina aussie kiwi yank kurd latvian uzbek kazakh tajik tatar czech thai zimbabwean';

/** Nouns for one of a state, a region or a city. */
export const oneLocals =
  'alabaman alaskan arizonan arkansan californian coloradan floridian hawaiian hoosier idahoan illinoisan iowan kansan kentuckian louisianan mainer marylander michigander minnesotan mississippian ' +
  'missourian montanan nebraskan nevadan ohioan oklahoman oregonian pennsylvanian tennessean texan utahn vermonter virginian washingtonian bostonian ' +
  'londoner parisian berliner glaswegian liverpudlian mancunian geordie scouser brummie dubliner corkonian catalan bavarian sicilian tasmanian queenslander victorian sydneysider torontonian quebecer ' +
  'breton corsican basque galician andalusian neapolitan viennese scandinavian';
