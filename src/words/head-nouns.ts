/**
 * Last words that settle what a name is. Words that go both ways (church, museum, station, bank) are left out.
 * Origin: written for this project from general knowledge (MIT).
 */
export const placeHeads = `airport bridge dam stadium street road avenue square tower towers cathedral mosque palace harbour harbor canal
highway expressway motorway roundabout prison zoo gardens arena cemetery monastery boulevard plaza airfield airbase beach valley
mountain mountains river lake island islands volcano desert peninsula gulf sea ocean bay strait province district county region
village town oblast prefecture governorate municipality hospital infirmary clinic archipelago plateau glacier canyon falls reef creek
checkpoint turnpike junction terrace shoal oval pier wharf tunnel chowk nagar marg hotel motel hostel mall racecourse constituency
upazila subdivision range inlet fjord lagoon parkway complex coliseum masjid gurdwara gurudwara mandir dargah parade esplanade promenade lga interchange bypass flyover substation cantonment zone zones resort hamlet restaurant bistro compound`;
export const organizationHeads = `inc corp ltd plc llc university ministry party committee commission council agency association institute
foundation federation corporation parliament company airlines airways society secretariat tribunal directorate bureau
authority organization organisation brigade battalion police army college union fc ministries department office times herald
tribune gazette echo observer bulletin inquirer chronicle telegraph argus advertiser sentinel constabulary shipbuilding newspaper bancorp holdings lines brands partners rovers wanderers athletic securities industries technologies
systems solutions pharmaceuticals electronics chemicals research holding aerospace robotics motors foods stores group llp associates orchestra philharmonic buses shipping logistics forum partnership technology travels plumbing apparels consultores prakashan publishers productions bros builders
contractors electricals courts health lottery elementary isd advocate dispatch fertilisers fertilizers labs properties realty eximbank sacco newsroom polytechnic unit squad taskforce worldwide solicitors tankers architects auctioneers opticians bakers`;
/** Last words of papers that are told by them alone. */
export const papers =
  'gazette herald tribune times observer bulletin inquirer chronicle echo telegraph argus advertiser sentinel courier examiner';
/** A name that begins with one is a place. */
export const landforms =
  'lake mount mt cape camp khor fort river gulf isle klong wadi jebel jabal loch lough barangay bukit gunung kampung pulau sungai qasr hmp hmyoi laguna lago cerro salar volcán isla nevado cordillera château chateau schloss palazzo plaza cayo río parque playa barrio avenida calle estadio hacienda ciudad bahía jalan taman koh kfar beit hotel';
/** Before `station`: the house or works, and no force or broadcaster. */
export const kindsOfStations =
  'police garda fire railway train metro underground tube subway tram bus power petrol gas polling ambulance coastguard weather border';
/** Before `centre`, they tell the building: `Velden Conference Centre`. */
export const centresOfPlaces =
  'conference convention shopping exhibition sports leisure tennis community visitor visitors aquatic aquatics civic entertainment events expo equestrian swimming outlet';
/** A name that begins with one is a body: `Grupo Velmar`, `Diocese of Larnstead`. */
export const bodyOpeners =
  'fianna grupo groupe gruppo banco banca banque parti partido partito diocese archdiocese constructora federación confederación sindicato channel ysgol colegio universidad universidade université lycée escuela instituto fundación fondation fundação asociación associação ministerio corporación compañía cooperativa policía universitas universiti sekolah yayasan stichting stiftung azienda associazione federazione rassemblement mouvement frente movimiento alianza sociedad cámara consejo comisión sociedade agência câmara studio';
/** Bodies, and papers, that go by their town: its name before them is the town's and not theirs. */
export const localBodies =
  'gazette herald tribune times observer chronicle echo argus courier advertiser examiner court courts council police constabulary hospital infirmary school college brigade fire cathedral diocese parish chamber prison academy cid';
/** Written in capitals (`NV`) or with one (`GmbH`), they end the name of a company in the lands where it is registered. */
export const companyEndings =
  'nv bv gmbh spa asa oy oyj aps kgaa tbk jsc ojsc plc pjsc ooo bhd sarl llc llp ltd inc';
/** They end the name of a company in English. */
export const legalForms = 'inc ltd llc plc corp';
/** Bodies of many, named by their members: `Transport Operators' Association`. */
export const bodiesOfMembers =
  'association union forum federation network guild society league alliance congress club fund confederation cooperative trust';
/** Bodies named by what they are for: `Ministry of Trade and Industry`. */
export const bodiesOfPurpose =
  'department ministry ministries office bureau directorate committee school institute academy faculty college centre secretariat chamber agency';
/** Those of them that a government has. */
export const ministries = 'department ministry ministries';
/** What public bodies are for, in pairs with an "and": `Water and Sewerage Corporation`, `Customs and Excise Department`. */
export const bodySubjects =
  'health safety water sewerage sewage sanitation sewer security trade industry commerce investment food drug drugs medicines agriculture fisheries forestry finance financial economic energy power gas electricity environment science technology innovation sport sports culture art arts education training skills transport planning housing land customs excise standards quality consumer competition markets pensions refugees migration immigration disaster emergency fire rescue ambulance roads highways bridges parks wildlife antiquities tourism maritime aviation shipping ports research development crime crimes justice prisons parole labour labor employment welfare children family youth women veterans works';
/** Bodies named by the office they belong to: `Sheriff's Office`; and those offices. */
export const possessedBodies = 'office court department bureau bench';
export const bodyOwners =
  'general attorney sheriff governor mayor president minister prosecutor prosecutors magistrate magistrates coroner commissioner auditor chancellor registrar ombudsman examiner marshal clerk treasurer';
/** Offices that a place has, and those that a party, a company or a union has. */
export const officesOfPlaces =
  'governor mayor senator mp mca mla msp deputy councillor councilor sheriff assemblyman assemblywoman';
export const officesOfBodies =
  'leader chairman chairwoman chairperson chair spokesman spokeswoman spokesperson mp lawmaker legislator senator founder ceo boss chief president secretary director candidate treasurer analyst economist strategist manager coach captain skipper striker goalkeeper midfielder defender winger head whip member cfo coo co-founder co-owner organiser organizer reporter correspondent columnist editor presenter cofounder vice-president researcher professor';
/** What a company or a public service sells, last in its name: `Northmoor Water`. */
export const utilities =
  'water rail trains railway railways energy gas power electric ferries homes healthcare housing insurance telecom telecoms broadband boatyard bank media seafood foods pharma therapeutics networks ventures estates towers freight ports terminals line express cargo haulage construction resources minerals dairies breweries cement petroleum concrete auto venture biosciences biotech genomics aviation petrochemical petrochemicals textiles garments furniture cosmetics beverages toys offshore';
/** With a capital before `of` and a place they begin its name: `Embassy of Maravia`, a body, and `Port of Velden`, a place. */
export const bodiesOfPlaces = 'government embassy consulate commonwealth bank church';
export const placesOfPlaces =
  'port mall gulf sea bay republic state kingdom emirate municipality strait straits isle cape';
/** They end the name of a body whatever stands before them: `African Development Bank`. */
export const runHeads =
  'bank navy army ministry university agency commission committee association federation foundation party union league institute authority corporation chamber legislature guards newsroom forum office';
/** With one of the first before one of the second, they are a part of a force: `Serious Crime Unit`. */
export const taskWords =
  'crime crimes detective detectives investigation investigations intelligence fraud corruption anti-corruption terrorism response tactical homicide drug drugs cybercrime trafficking operations forensic forensics enforcement protection bomb vice anti-terrorism counter-terrorism task';
export const partsOfForces = 'unit squad branch bureau division force';
/** The same in other languages: `Bharat Krushi Dal`. */
export const bodyEnders =
  'dal morcha sena sabha samiti parishad sangh sangathan mahasabha partei verein shimbun ilbo airways airlines constabulary shipbuilding ferries freight terminals supplies salvage';
/** Right before a country they are its body: `Police Scotland`, `Cricket Australia`. */
export const servicesOfCountries =
  'police sport transport statistics cricket rugby tennis athletics swimming gymnastics hockey netball badminton volleyball tourism invest';
/** Heads that an `of` goes on with: `Court of Appeals`. Companies do not. */
export const continuedHeads =
  'court appeals office authority department institute university bank academy association federation institution';
/** Heads that the `of` of a place goes on with: `Democratic Party of Maravia`. */
export const headsOfPlaces =
  'party chamber council conference union centre center bureau organization organisation college agency society commission board congress league alliance museum';
/** Letters of an air force or naval air service: before a place they name the station there. */
export const airServices = 'raf rnas raaf';
