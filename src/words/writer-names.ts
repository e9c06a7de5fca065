// Given names of people who write for papers in any country, beside those that tell the sex of their bearer (given-names.ts): those that both sexes bear too. No
// names of places, months, companies or common words. Origin: own list from general knowledge (MIT).
export const writerNames =
  'aakash aamir aart aarti abayomi abbas abby abdoulaye abdulrahman abdur abhijit abhinav abhishek abimbola abiodun abiola adama adebola adedayo ' +
  'adekunle adel ademola adeniyi adeola adesola adeyemi adina aditi aditya adnan adriaan adunni afia afolabi afonso afshin agata agathe aggeliki agneta ' +
  'agustin agustín ahmet ahsan aida aidan ailbhe aileen aimee aina aine aisling aizat ajit ajla akash akeem akhil aki akihiko akin akinola akinwale ' +
  'akshay akua alaa alain alanna alastair alayna albane aldo aled alejandra alena alessandra alessia alessio alex alexa alexandru alexey alexia ' +
  'alfonsina alicja alin aline alisha alissa alistair alix allie almaz almudena alondra alun alyson amaka amal amandine amar amela amie aminu amirul ' +
  'amitabh amjad amna amr amra amélie ana-maria anabel anahí analyn anant ananya anat anayo anaïs anca andie andile andreea anele aneta anette angeliki ' +
  'angélica angélique aniket anindita anine anirban anja anke ankit ankita ankur annabelle anne-laure anne-sophie anneke annelies annemarie anni annika ' +
  'anshul anssi antigoni antje antonello antonin antti anupam anurag anushka anwen aoibhinn apolline apostolos apurva araceli aradhana arash arezou ari ' +
  'ariadna ariane arianna ariel arielle arif arindam aris arja arjan arjen armelle armin arnab arnaud arne arnel arnoud arpita artem artur arvid ' +
  'asbjørn aseem ashish ashlee ashleigh ashley ashlyn ashutosh ashwini asif aslı asma asunción athanasios athina atle aubrey audra aurelio aurélie ' +
  'aurélien avery avinash awino axelle ayako ayanda ayanna ayelet aylin ayman ayo ayodeji ayomide ayotunde ayu ayumi ayşe azadeh azhar azman azmi ' +
  'azucena babar babirye bahar bahram bailey bairbre bakary bamidele barasa barb barbora baris bartek bartosz bartłomiej barış bas basma bastiaan ' +
  'bastien becca begoña behnam behrouz belén bengt benito benjamín benoît bente berkay bernardo bethan bev bhaskar bhupendra biagio bibek bijan bilal ' +
  'biljana biodun birgitte birthe bjarne björn bjørn blair blake blandine blanka bláthnaid bo boban bobbie bodil bogdan bogusław bohdan bohumil bojan ' +
  'bolaji bongani bongiwe borislav bosun bożena božidar brady branka branko breanna bree brenna briana brianna brice brid bridgette brittney brody ' +
  'brooke bruna bryce bryn bríd bunmi burak burcu busisiwe bárbara bärbel béatrice bénédicte bérengère bérénice börje børge caetano caitlin caitlyn ' +
  'caitríona calum camelia cameron camilo camryn candela candice capucine carey cari carina carine carissa carlijn carlota carlotta carme carmela ' +
  'carmelo carolien carsten casey cassandra cassidy cassie catalina caterina cathal cathrine catrin cecilie cees cem cemal cengiz ceren ceri cerys ' +
  'cesar cezary chaim chandan chandra chantal chantelle charalambos charlene charlène chebet cheptoo cherie cherono chetan chiara chibueze chibuzor ' +
  'chidiebere chidimma chidozie chieko chigozie chika chike chima chimamanda chinaza chinelo chinenye chinwe chinyere chisom chizoba christa christelle ' +
  'christiaan christiane christie christos christy chrysa chuka chukwudi chukwuma cian ciarán cintia cinzia ciprian clare clarisse claudette claudine ' +
  'claudiu clotilde clémence clément cody coen colby cole colette coline colm colum conall concepción concetta connor constanza coralie corentin corina ' +
  'corrado cosimo cosmin costin courtney cristian cristiana cristóbal cyrielle cyrille czesław cécile cédric célia céline césar călin cătălin cătălina ' +
  'daan dafna dagmar dagmara daisuke daithi dalia dalibor damilola damini dani danica danijela danuta dapo dara darcy daria dariusz darla darragh darya ' +
  'dasha dayo dearbhla debasish debora deena deepali dejan deji dele delfina delphine delyth demola denisa deniz dermot derya desiree despina devika ' +
  'devon devrim dhananjay dhruv dian dianna diarmaid diederik dilip dilys dimitra dimitrios dinesh dipak dipankar ditte dmitriy domenico dominika ' +
  'donatella donnacha donncha dorit dorota dorothée dragan dragana dragica dragoș dražen drew dubravka dumitru dušan duško dwi dylan dáithí débora ' +
  'dănuț eamon eamonn ebba ebele ebere ebony ebru ebtisam ebuka ecaterina edem edin edoardo eduarda edurne edyta eelco eero eeva efe efosa efrat ' +
  'eftychia eibhlín eifion eija eiji eimear eirik eitan ejaz ejike ejiofor ekaterina ekene elba eleftheria eleonora eleri elfriede elham eliana elikem ' +
  'elin elina elisabetta elisenda eliseo eliyahu eliza eliška elke ellie ellinor elliot elly eloísa els elsebeth elsie elvir elvira elżbieta emad eman ' +
  'emanuela emanuele emer emerson emiel emilee emiliano emina emir emlyn emmanuelle emmi emyr encarnación ender endre enes engin eniola enitan enzo ' +
  'eoghan erdem eriko erkan erling erol ersilia erwin esa espen esra essam estefanía estela ester ethel ettore eugen eugenia eugenio eugénie eurig ' +
  'evangelia evangelos evaristo evert evgeniya evgeny evie ewelina ewen eyal ezinne fabiana fabien fabienne fabiola fabián fabrice fabricio fabrizio ' +
  'facundo fadhil faizal faizan fanny farah farhad farhan farhana farnaz farzaneh fatai faten fatih faustine faye felicity femi femke fereshteh fergus ' +
  'fermín fernanda ferry festus fiachra filip filippo fionn fiorella fitri flavia flavien flavio fletcher florent florentina floriane florin floris ' +
  'flávia flávio folarin fotini fotis fouad francisca frankie frans františek françoise frauke fredrik freek freya frida frits frode frédéric ' +
  'frédérique fulvio fumiko fumio fungai funke funmi fátima gabby gabi gabriele gaetano galina gamze gaspard gastón gaurav gautam gayatri gaël gaëlle ' +
  'gaëtan gboyega gearóid geert geir genevieve geneviève gennaro georgie gerben gerd gerda germain germán gerri gerrit gerry gesa getachew ghada ' +
  'gheorghe ghulam gianfranco gianluigi gianmarco giannis gianpaolo gideon gidi gigi gijs gilberto gilles gillian ginette ginny gino giorgos gisela ' +
  'giselle gisèle gitte giuliana giuliano giulio giuseppina gizem gleb glyn godwin golam golnar gonzalo goran gordana gorm graeme grainne graziella ' +
  'grażyna greer gregorio griffin griselda gro gruffydd gry grzegorz grégoire grégory gudrun guglielmo guido guilhem gunilla gunnar guro gurpreet ' +
  'gustaf guus gwenaël gwenaëlle gwendoline gwyneth géraldine gökhan gülay gülşen habib hadar hadeel hadiza hadrien hafiz hagai haidar hailey hailu ' +
  'hakan hala haley halil halina hallie halvard hana hanan hande hani hanna hanneke hannele hannelore hannu hany haris harm harmen harper harri harsh ' +
  'harsha hartmut haruka haruki harun haruna hasan hayden hayley haziq heba hedda hege heidrun heike heikki heiko heiner heitor heleen helge helle ' +
  'helmut heloísa hendrik henk henna hennie henning henrietta henriette henrique hermann hernando hernán hervé hesham hester hideki hideo hila hilda ' +
  'hilde hildegard himanshu hiroko hiroyuki hisham hoda holger honorata hooman horst hortense hossam hrvoje hubert hugues huib hussam hywel håkan håkon ' +
  'héctor héloïse hélène hüseyin iarla iben ichiro idris iestyn ifan ifeanyi ifeyinwa iftikhar ignacia ignacio ihab ijeoma ikechukwu iker ilan ilaria ' +
  'ileana ilker ilkka ilona ilya iman imma imogen inas inbal indah indrani ineke ines inge inger ingo ingvild inka inmaculada inna intan inès inés inês ' +
  'ioana ioanna ioannis iolo ionel ionela ionuț iqra irena irfan irini irja irma irmgard iryna isa isabela isadora isao ishaan isidro issa itai itamar ' +
  'iulia iulian ivano ivar ivica ivo ivone iván iwona iyabo izabel izabela izzat jaakko jaap jacco jacek jacinto jacqui jadranka jadwiga jahangir jaime ' +
  'jakub jana janelle jani janna janne janneke jannik jannis jantien janusz jari jarkko jarle jarmo jaroslav jarosław jasmina jasna javed jawad jaya ' +
  'jayant jayanta jayashree jayden jayne jazmín jean jean-baptiste jean-françois jean-louis jean-michel jean-paul jean-philippe jelena jelle jennie ' +
  'jepkosgei jeppe jeroen jesper jess jesse jessie jesús jhoanna jide jillian jimena jindřich jiro jitka jiří jo joakim joaquim joaquín joar jochem ' +
  'jochen jody joelle joep johana joke jolanta jonah joni jonna jonny joost jordi jordyn joris jorma jos josefa josefina josiane josie jouko jouni ' +
  'jovan jovana jovica joão joëlle juana judi juha juhani juho jukka juliano julien julieta julita julius julián juma jumoke junaid junko justine ' +
  'justus justyna jutta juuso jérémie jérémy jérôme jéssica jörg jörn jørgen jørn jürgen kaan kaarina kabelo kabir kabiru kacper kagiso kai kailash ' +
  'kaisa kaitlin kaitlyn kaley kalle kalliopi kalyan kamil kamila kamran kamrul kanchan kaori kara karabo karan karanja kari karine kariuki karlijn ' +
  'karolina karoline karsten kasey kashif kat katariina katarina katelyn katerina kateryna kateřina katharine kathrin kati katia katlego katri katrin ' +
  'katrine kaushik kaveh kaya kaye kaylee kazuhiro kazuo kazuya kebede kees kehinde keira keisuke keita kelley kelli kelly kelsey kendall kendra ' +
  'kenichi kenta kerem keren kerri kerry khairul khalil khanyi khurram khutso kian kiera kieran kilian killian kim kimani kimberley kimberly kimmo ' +
  'kinga kingsley kipchumba kipkemboi kiprono kiprotich kiran kirill kirsi kirstie kirstin kiyoshi kjell kjersti kjetil klaas klaudia klára knut kobina ' +
  'koen koichi koji kolawole konrad konstantina konstantinos koray korbinian korinna kornelia kostas kota kourosh krešimir krishna krishnan kristian ' +
  'kristie kristiina kristoffer kristy kristýna kritika krystal krystian krystyna krzysztof ksenia kudakwashe kumiko kunal kunihiko kwaku kwasi kyla ' +
  'kylie kyoko kyra kyriakos kátia lacey ladan ladislav laetitia laia laila laleh lalit lambros lammert landon lanre laoise lasse laurence laurenz ' +
  'lauri laurène lautaro laëtitia lea leah leandro leanne leena lefteris leif leigh lejla lenka lennart leona leonel leonie leonora leonore leopold ' +
  'lesego leslie leszek letizia letícia levent levin lexi lia liat libby libor libuše lieke liesa liesbeth lieven liisa lilian liliana limor lina linn ' +
  'linnea linus lior lisbeth lise livia liviu lizzie ljiljana ljubica llinos lluís loes logan lonneke lorcan lorcán loredana lorenz lorenza lorna ' +
  'lothar lotta lotte lottie louisa lourdes loïc luana lubna lubomír luboš luc luca lucero lucian lucie lucien lucile lucinda lucrecia lucyna lucía ' +
  'ludger ludivine ludovic ludwig luigi luigina lukman lukáš luminița luna lutz luísa lwandile lydie lyn lynda lynsey lyubov lyudmila léa léo léon ' +
  'léonie maaike maarit maarten maayan macarena macharia machteld mackenzie maddalena maddie maddy madelyn madhu mads maeve magali magalí magda magnus ' +
  'maha mahendra mahfuz mahnoor mahsa maija maike maina mairi mairéad maite maja majed majid makoto maksim malak malena malin malini mallory malte mami ' +
  'mamta manabu manal manas manasi maneesh manish manjeet manon mansoor marc-antoine marcella marcello marci marcie marcin mareike marek maren ' +
  'margarete margaux margherita margie margit margrete margrethe margriet marguerite mariah mariangela mariann mariano maribel marie-claire ' +
  'marie-france marie-laure marie-pierre marieke mariella marija marijana marijke marijn marika mariko marinella mariola marisol marit marja marjo ' +
  'marjolein markku markéta marla marleen marlen marlena marlies marlo marlon marte martial martijn martine martí martín marwa maryann maryna maría ' +
  'masahiro masaki masako masami masao masaru masato masoud massimiliano massimo matan mate matej mateo mathieu mathilde matias matilde matthieu matti ' +
  'mattia mattias matías matěj maura mauri maurits maurizio maurício mawuli maxence maxime maximiliano mayank mayra mayur mazen maëlle małgorzata mbali ' +
  'mduduzi meagan meaghan meg meghna megumi mehran meike meinir meirav meleri meles melis menna menno merav mercè merel merete meritxell merja merle ' +
  'mert merve mervi micaela micah michalina michalis michaël michał michela micheline michèle mick mickaël mickey mieke mihaela mihir mika mikayla miki ' +
  'mikkel mikko mikołaj milagros milena milica milind miljana milly miloš mimi mindy minna minnie minoru minttu mircea mireia mireille mirela mirella ' +
  'mirja mirjam mirjana mirko miroslav mirosław mirosława mirta mirtha mirza misaki mitali mitra mitsuru miyuki mladen moazzam modou modupe mogens ' +
  'mohit mohsin moisés mojgan mollie momčilo monique monirul montserrat moraa mordechai morgane moritz morten morteza moustafa mpho mridula mthunzi ' +
  'mubashir muireann muiris mukul mulugeta muna muneeb murali murdo murilo musa mustapha muthoni mutua mwajuma mwende mya myfanwy mykhailo mykola ' +
  'mylène myrto máire márcia márcio máximo méabh mélanie mélissa mónica mădălina naama nachiket nada nadav nadeem nadezhda nadja nadège nafula nagla ' +
  'nahuel naina nair naji nakato naliaka nalini namita nandi nandita naoise naoki naren naresh naseem nataliia nataliya natalya natascha nataša nate ' +
  'natália naveed navin nayeli nazanin nazia nazlı nazrul ndeye neasa nebojša nedim neele neema neeraj neerja negar neiva nektaria nele nelly nemanja ' +
  'nenad nermin nestor neta nettie nevena nevzat nia niall nicki nicky nico nicola nicolae nicoleta nicoletta nicolò nidhi nidia nihal nihan nihar ' +
  'niina nikhil nikki niklas niko nikola nilanjan niloofar nimisha ninon niraj nitzan nivedita nizar njambi njeri nkem nkiru nkosana nkululeko noa noah ' +
  'noam nobuhiro nobuo noel noelia noha nokuthula nompumelelo nomsa nonso norbert norberto noreen norhayati norihiko noriko nosa nour novak noémie ' +
  'ntokozo ntombi nunzia nuria nurit nurul nyakundi nynke nélida néstor núria oana obiora ochieng octavian octavio océane odhiambo odile ofelia ofer ' +
  'ofir ogechi ognjen oisín okan okello okey okon ola olabisi oladele oladipo olajide olalekan olamide olanrewaju olav olawale olayinka oldřich ole ' +
  'oleksandra olha olli olof olu olufemi olufunmilayo olusola oluwafemi oluwaseun oluwatobi oluwole olwen omer omnia omolola omondi omri ondřej onur ' +
  'onyango onyeka oona ophélie opio oren ori oriane oriol orit orlaith orly ornella ortwin osagie osamu osaze osian oskar osvaldo otakar ottavia ottmar ' +
  'outi ovidiu owais oyin ozan oğuz padraic paidamoyo pam panagiota panagiotis panos paola parth parul parviz pascale pasquale pat patrice patrik ' +
  'patrizia patrycja pauli paulien pauliina pavan pavithra pavla pavlo pavlos pavlína payal payam peadar peder pegah pekka pelin pelle perrine pertti ' +
  'peta petri petros petru philipp phindile phumzile pia pierluigi piero pierre-yves pieter pim piper pippa pirjo pirkko plácido polina poonam poppy ' +
  'poul pouya prabhat prabhu prachi pradeep prafulla pranav pranay prasad prasanna prashant prashanth prateek praveena preben predrag preethi prerna ' +
  'priscila proinsias przemysław puja puneet purnima pushpa pádraic pádraig päivi pınar qasim quentin quinn rabab rachael radek radhika radim radka ' +
  'radosław radovan radu rafaela rafał raffaele raffaella rafiqul raghu ragnar ragnhild raija raimo rainer raja rajan rajat rajeev rajiv rajnish raju ' +
  'ralf raluca raman rami ramil ramin ramiro ramya ramón rana randa randi rania ranjan raphael raphaël raphaëlle rasha rashid rasmus ratko ravindra ' +
  'ravit razak raúl reagan rebeca rebekah rebekka reem reema reese reetta refilwe rehema rehman reiji reijo reiko reinaldo reiner reinhold reinier remi ' +
  'remus renate renato renaud renske renuka rezaul rhea rhian rhiannon rhoda rhodri rhona rhydian ria riaan rianne riccardo richa ridhima rieko riham ' +
  'riikka rik rikke riley rina rini rinske risto ritesh ritika ritva rizwan roar robbie robin robyn rocío rodel rodica rodolfo rodolphe roel roelof ' +
  'rogelio rogério rohan rohini roksana rola rolando romain romina rommel romy román ronaldo ronen roni ronit ronny rory rosalba rosalie rosana rosanna ' +
  'rosanne rosaria roseanne roselyne rosemarie roshni rosie rosli roslyn rossana rossella rostislav rowan rowena roxana roya ruaridh ruba rubén ruchi ' +
  'rudi runar rune rupa rupali ruslan russ rusty rutger ruud ruvimbo ryo ryoko ryosuke ryota ryszard régis rémi rémy ríona róisín rónán rüdiger răzvan ' +
  'saana sabine sabri sadhbh sadia sadie sadiqur sagar sagi sahar sahil saima sakari salla salma salomé salwa saman samanta sameer samer sami samira ' +
  'samuele sander sandhya sandi sandile sandrine sandro sanela sani sanja sanjana sanjiv sanne santosh saoirse sarfraz sari sarit sascha sasha saskia ' +
  'satoko satomi satoshi satu satyajit saurabh sawsan sayuri saúl saša scarlett sebastiaan sebastián seda seija seiji selene selim selin selina selorm ' +
  'semih senad sepideh seppo serdar serena sergi serhiy serkan seun sevgi seán shafqat shahid shahin shahram shai shailaja shailesh shaimaa shakeel ' +
  'shakhawat shalini shamim shana shani shankar shantanu shari shariful shashank shaul shauna shawna shea sheela sheena shehryar shekhar shelly sheri ' +
  'sherif sherine sherri sherrie shigeo shikha shinichi shinji shinya shira shishir shivam shivani shizuka shlomi shlomo shmuel shoaib shobhaa shoichi ' +
  'shoko shoma shona shota shruti shubham shubhra shulamit shunsuke siavash sibel sibylle siddhartha siegfried siena sifiso sigal signe sikiru silje ' +
  'silke silvano silvina simin simona simran simón sina sinan sini siniša sinjini sinéad sioned siphiwe sirpa sissel siv siyabonga sjoerd skyler slaven ' +
  'slavica slađana snehal snežana snorre sofie sofía soha sohail soheila soizic sola solange soledad solène somesh sonal sonali sonya soraya sorcha ' +
  'sorin sorina sota sotiris souleymane soumya sourav spyros sreekumar sridhar srinivas srinivasan srishti srđan staci stacie stanislas stanisław ' +
  'stavros stef stefanie steffan steffen steffi stein stelios steph stevie stian stig stijn stina stine stratos struan sture stéphane stéphanie subir ' +
  'subodh sudip sugandha suha suhas suhasini sujit sukanya sulekha suman sumana sumanth sumit sunanda sundar suneel sunniva supriya surya susannah ' +
  'susanto sushant sushil susie susumu suvi suzan suzana suzy svein svenja svitlana swann swantje swapan swapna swen sybil sybren sylvain sylvaine ' +
  'sylvie sylwia synnøve szymon séamus sébastien ségolène sérgio séverine sônia søren süleyman sławomir tabea tadashi tadeu tadeusz tafadzwa taha taher ' +
  'tahir taichi taina taiwo takahiro takako takashi takayuki takudzwa takuya talha tali talia talita tamar tamer tami tanguy tania tanja tanmay tanvir ' +
  'tapan tapani tapio taraneh taras tarek tariro tarja tasha tasnim tasos tatenda tatjana tatsuya tatum tatyana tawanda taylor tayo teemu tejas ' +
  'temitope tendai teodora teodoro tereza terhi teri terje terri tessa tetiana tetsuya tetyana teun thais thanasis thandeka thanos thaís thea theodora ' +
  'theodoros thibaud thibault thibaut thijs thodoris thor thorbjørn thorsten théo théophile tia tiago tiberiu tigist tiina tijana tijmen tilman tilo ' +
  'timo timothée timur tine tineke tino tiphaine tiril tiziana tiziano tobi tobiloba tolga tolu tolulope tomer tomislav tommaso tomohiro tomoko tomomi ' +
  'tomáš tonia tonje toon tope topi tora torben tore torgeir tori torill torstein torsten toru toshihiro toshio tosin tova traci tracie tracy trina ' +
  'trine trish trisha trond trude truus trygve tríona tsuyoshi tuija tuncay tuomas tuomo turgut tushar tuula tuğba tzipi tzvi uche uchechukwu uchenna ' +
  'udi udit udo ufuk ugo ugochi ugochukwu ulf uli ulises ulla ullrich ulrika ulrike umair umaru umberto umut unni upasana uri uroš urszula usman uta ' +
  'ute utkarsh uttam uwe uzi uzma uzoma uğur vadim vaggelis vaibhav vaishali vaishnavi valentine valerio valeriy valéria valérie vanesa vani vanja ' +
  'vanni varun vasile vasiliki vassilis vasudevan vasudha vasyl vedran veena veera veikko veit veli vendula venkat venkatesh veronika verónica verônica ' +
  'vesna vianney vibeke vibha vic vicente vicki vickie vicky vidar vigdis viggo vijaya vikrant viktoria viktoriia ville vinayak vincenzo vineet vinita ' +
  'vinícius violaine violeta viorel viorica vipin virginie virpi vishnu vittoria vittorio viv vivek viviana vivien vivienne vladan vladimír vladislav ' +
  'vojtěch volkan volker volkmar vusumuzi vyacheslav václav vânia víctor věra wael wahyu wairimu wale walid waltraud wangui wanjiku waqar wasim wasswa ' +
  'waweru wayan wekesa weronika wesam wiebke wiesław wiktor wiktoria wilfried willa willeke willem willi wim winfried wioletta witold wojciech wolfram ' +
  'wouter wyatt xaver xoan xolani yaakov yael yalda yamila yana yanina yaniv yann yannick yannis yanti yara yared yaron yaroslav yaroslava yasemin yash ' +
  'yasmine yasuhiro yasuo yasushi yavuz yegor yehuda yekaterina yelena yemi yesenia yevhen yiannis yigal yinka yitzhak yiğit yngve yoann yoav yogendra ' +
  'yogesh yohan yonas yonatan yoram yorgos yoshiaki yoshihiro yoshiko yoshio yossi yosuke yotam youssef yudi yuichi yuka yukari yukiko yuko yuliya yumi ' +
  'yumiko yuni yuriy yusuke yutaka yuval yuya yvan zac zach zafar zahid zainal zaira zandile zawadi zbyněk zdenka zdeněk zdeňka zdzisław zeeshan zeev ' +
  'zehra zeina zeinab zhanna zia zinhle zlatan zlatko zodwa zoey zofia zolani zoran zoya zoé zulema zulkifli zuzanna zvonimir zygmunt áine álvaro ángel ' +
  'ángela åsa åse éamon éanna édouard éilís élisabeth élise élodie émeline émile émilie étienne íñigo órla óscar özge özgür özlem øystein øyvind úna ' +
  'łukasz şebnem şule štěpán šárka željko ștefan ștefania';
