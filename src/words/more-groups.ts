// Peoples, believers, townspeople and adherents that the word lists of the tagger lack; none of them names a place or a body besides.
// Origin: own list of general knowledge (MIT).

export const moreGroups =
  'moslem moslems salvadoran salvadorans okinawan okinawans yezidi yezidis balinese acehnese sundanese gujarati gujaratis pathan pathans bihari biharis assamese adivasi ' +
  'adivasis yorubas igbos aborigine aborigines aboriginals aussie aussies kiwi kiwis yank yanks londoner londoners glaswegian glaswegians liverpudlian liverpudlians mancunian mancunians ' +
  'geordie geordies brummie brummies muscovite muscovites sydneysider sydneysiders queenslander queenslanders tasmanian tasmanians hongkonger hongkongers ulsterman cornishman ' +
  'cornish garifuna mestizo mestizos creoles chicano chicanos peronists chavista chavistas brexiteer brexiteers bolshevik bolsheviks equatoguinean equatoguineans ' +
  'argentinean argentineans batswana basotho kazakhstani kazakhstanis';
