// How the lines of a web page begin that are not part of its article: share bars, "read more", credits, tags.
// Origin: own lists, mostly English and German, some French, Spanish, Portuguese, Polish (MIT). Lower case, separated by "|".

/** A short block that begins so is furniture. */
export const pageFurniture =
  'advertisement|ad feedback|video ad feedback|after newsletter promotion|skip past newsletter promotion|scroll down for|text size|courtesy of|related article|join the debate|have your say|opens new tab|anzeige|werbung|publicité|publicidad|sponsored|share this|share on|share|kindly share|please share|social share|citation:|follow us|follow @|follow me|subscribe|sign up|newsletter|read more|read also|read next|' +
  'related|recommended|more from|more on|more stories|see also|lire aussi|à lire|lea también|lee también|veja também|leia também|czytaj także|zobacz także|lesen sie auch|lies auch|' +
  'auch interessant|mehr zum thema|weitere artikel|weitere informationen|weitere beiträge|das könnte|tags:|tag:|tags |filed under|submitted by|gespeichert von|topics:|topic:|kategorie|kategorien|posted in|posted by|posted on|' +
  'published|updated|last updated|first published|posted:|category:|categories:|read the original|story source|release id|(release id|photo|photos|photo by|photograph by|photography by|photo credit|image|images|image source|image credit|credit:|(credit|picture:|pictured:|' +
  'foto:|foto |fotos:|(foto|(crédito|crédito:|bild:|bildquelle|titelbild|bild anzeigen|quelle:|quellen ausblenden|getty images|©|(c)|(©|copyright|all rights reserved|alle rechte|comments|comment|leave a reply|' +
  'leave a comment|leave a response|no comments|0 comments|keine kommentare|(noch keine|print|print this|e-mail|email|facebook|twitter|whatsapp|click here|watch:|watch live|listen:|video:|' +
  'loading|skip to|teilen|jetzt teilen|drucken|kommentare|kommentar|diesen beitrag|diesen artikel|den artikel|der artikel wurde|möchten sie den artikel|war der artikel|zurück|weiterlesen|' +
  'beitrags-navigation|schlagwörter|veröffentlicht|eingestellt von|gepostet|erstellt am|aktualisiert|stand:|schreibe einen kommentar|antworten|hinterlasse|verfasst von|geschrieben von|' +
  'über den autor|über die autorin|about the author|abonnieren|abonniere|merken|gefällt mir|like this|lade|partager|imprimer|abonnez|compartir|etiquetas|ähnliche beiträge|ähnliche artikel|' +
  'ähnliche themen|neueste artikel|neueste beiträge|schon gelesen|vorschau auf|permalink|permalien|aufrufe:|hits:|rating|suggested citation|release date|source:|via:|you may also like|' +
  'you might also like|editor’s picks|trending|most read|most popular|popular now|latest news|breaking news|advertising|story continues below|story continues after|article continues below|article continues after|article continues with|continue reading|show caption|hide caption|enlarge|vergrößern|never miss|don’t miss|verpasse keine|verpassen sie keine|no te pierdas|enter your email|enter a valid|please enter|bitte gib|bitte geben sie|by signing up|by entering|' +
  'you have successfully|thank you for signing|thanks for signing|thank you for subscribing|sign in|log in|already a subscriber|join the conversation|get the latest|get latest|supported by|presented by|' +
  'präsentiert von|mehr anzeigen|show more|show less|view comments|show comments|hide comments|load more|view gallery|open image|open gallery|view image|back to top|table of contents|' +
  'inhaltsverzeichnis|most viewed|am beliebtesten|meistgelesen|mit material von|readers also|related coverage|download our|listen to this article|hear this article|reading time|lesezeit|' +
  'originally published|this article originally|this article was originally|this story was originally|this story originally|the wayback machine|full version text-only|externer inhalt|externe inhalte|opublikowano|weitere infos unter';

/** A block that is nothing else: buttons and counters whose words may begin a sentence. */
export const pageButtons =
  'listen|share|save|saved|follow|following|reply|report|menu|close|open|search|play|pause|mute|copy link|copied|link copied|gift|gift this article|bookmark|like|likes|add|send|next|previous|' +
  'image|images|video|videos|audio|gallery|loading|loading…|loading...|more|less|reset|hide|show|sign in|log in|sign up|register|subscribe|translate|disclaimer|comments|restacks|' +
  'getty images|reuters|via reuters|via getty images';

/** A short block that ends so tells how long the page takes. */
export const readingTimes =
  'min read|mins read|minute read|minutes read|min. read|min de lecture|min. lesezeit|min lesezeit|minuten lesezeit|min de lectura';

/** Where such a heading stands, the article is over. */
export const closingHeadings =
  'related|related content|related articles|related stories|related posts|related topics|more from|more on this|read more|read next|recommended|recommended for you|you may also like|you might also like|comments|' +
  'leave a comment|leave a reply|ähnliche beiträge|ähnliche artikel|ähnliche themen|mehr zum thema|weitere artikel|weitere beiträge|das könnte sie auch interessieren|das könnte dich auch interessieren|' +
  'auch interessant|lesen sie auch|kommentare|kommentar schreiben|schreibe einen kommentar|about the author|über den autor|schon gelesen?|lire aussi|à lire aussi|lea también|veja também|most popular|most read|trending|' +
  'editors’ recommendations|editor’s picks|editors’ picks|recommended stories|more news|more stories|more to read|mehr zu diesem thema|siehe auch|auch auf|leserkommentare|meistgelesen|top stories|vous aimerez aussi|à lire également|sur le même sujet|te puede interesar|también te puede interesar|le puede interesar|leia mais|lee más|potrebbe interessarti|zum weiterlesen|mehr themen|weitere themen|' +
  'what to read next|share this|share this article|share this story|sign up for our newsletter|most viewed|our standards|latest news|latest stories';

/** So a heading below a story begins that leads to others by the writer. */
export const closingOpenings =
  'more from |more by |more stories from |written by |about the writer|discussion about this post';

/** At the end of an article, a short paragraph with one of these asks the reader for something. */
export const requests =
  'newsletter|your inbox|subscribe|subscription|sign up|log in|logged in|download the|our app|follow us|support our|donate|click here|comment policy|akismet|abonnier|eingeloggt|einloggen|' +
  'registrier|kommentieren|kommentar|feedback|gefällt|spenden|telegram|whatsapp|instagram|suscri|síguenos|únete|subskrypcji|abonnez|inscrivez|privatsphäre|datenschutz|impressum|lizenz|' +
  'cc-by|creative commons|licensed under|originally appeared|first appeared|on twitter|we want to hear|letter to the editor|letters to the editor|signing up|e-mail-adresse|email address|never miss|' +
  'follow her|follow him|follow me|follow ap’s|clap for|for more stories|for more news|reach him at|reach her at|can be reached at|reach the reporter|reach the editor|contact the reporter|facebook group|in the comments|our twitter|or facebook|our journalism|share your experiences|google search results|preferred source|news app|enjoyed this story|enjoyed this article|enjoyed this post|please include a contact number|terms & conditions|unlimited access|cancel anytime|jederzeit kündbar|accès illimité|ya eres suscriptor';

/** Between the paragraphs of an article, a short one with two of these and a link, or one behind such an opening, asks for something too. */
export const appeals =
  'newsletter|your inbox|subscribe|subscription|subscriber|sign up|signing up|our app|follow us|follow me|support our|donate|our journalism|unlimited access|we want to hear|letter to the editor|' +
  'letters to the editor|on facebook|on twitter|on instagram|on linkedin|clap for|abonnier|suscri|abonnez|inscrivez|whatsapp channel|whatsapp group|whatsapp community|telegram channel|on google news|' +
  'breaking news alerts|newsdesk|news desk|email us|independent journalism|local journalism|become a member|becoming a member|become a subscriber';

/** How it opens. */
export const requestOpenings =
  'get|sign|subscribe|join|follow|download|become|support|register|never|don’t miss|want|got a story|got a tip|got a news tip|have a story|do you have|do you know|enjoy|enjoying|enjoyed|if you enjoy|if you like|thanks for reading|thank you for reading|to receive|click';

/** In a paragraph about who owns or pays for the page, and who may read on. */
export const pageNotices =
  'all rights reserved|a version of this article appear|may be edited for style and length|special access to select articles|you can now listen to|with free, real-time updates|like to be emailed about|is subject to copyright|not responsible for the opinions|one or more of our advertisers|contain affiliate|contains affiliate|advertisers do not influence|disclaimer below refers|we value your privacy|we and our partners|we use cookies|uses cookies to|site uses cookies|website uses cookies|verwendet cookies|utilise des cookies|utiliza cookies|independent press standards organisation|comments expressed here|terms of use and privacy|agreement to its user agreement|unsubscribe at any time|unsubscribe anytime|newsletters may contain|invalid email|javascript must be enabled|enable javascript|requires javascript|with your current cookie settings|may not be published, broadcast|may not be reproduced|republication or redistribution|this entry was posted|bookmark the permalink|rss 2.0|rss-feed|affiliate link|affiliate commission|we may receive compensation|we may earn|view the full story|already a subscriber|log in for immediate|enter your email|s cache of http|to quickly find your search term|beitrag wurde am|gibt die meinung de';

/** In a short block, the credit of a picture. */
export const pictureCredits =
  '©|(foto:|(foto |(photo:|(photo by|(bild:|(image:|(credit:|(picture:|(source:|(quelle:| foto: | bild: |bild: afp|foto: dpa|photo: |image: |picture: |/afp|/reuters|/dpa|/getty|(getty|getty images|/ap)|/epa|/shutterstock|via getty|ap photo|reuters/';

/** Before the names of those who wrote a page, with or without a colon; with one they may stand anywhere. */
export const authorOpenings =
  'interview by|text von|text & fotos|text und fotos|text und bild|text by|words by|story by|submitted by|by|von|par|por|di|text|autor|auteur|autorin|author|written by|posted by|view all posts by|posts by|geschrieben von|verfasst von|erstellt von|eingestellt von|artikel von|' +
  'zeige alle beiträge von|alle beiträge von|about|über|vom|interview|autoren|auteurs|rezept von|beitrag von|blog beitrag von|gespeichert von|redaktion:|autor/in|text und interview|authors|words|alles von|mehr von|alle artikel von|more by|more from|articles by|all posts by|more posts by|stories by|ver todos los artículos de|más de|tous les articles de|ein artikel von|ein beitrag von|reporter|reported by|publicado por|escrito por|publié par|écrit par|rédigé par|scritto da|pubblicato da|geschreven door|door|napisał|autorzy|autora|über den autor|about the author';

/** A value that opens with one of these is a label of the page. */
export const labelOpenings =
  'name|nom|sign in|sign up|log in|login|register|subscribe|posted|veröffentlicht|publiziert|eingestellt|gesponsert|gesponserte|interview|cc|mehr|alle|more|no author|super user|published|updated|read|view|follow|about|über|foto|copyright|©';

/** What the German words for posts end with: before a name and behind one, no part of it. */
export const postEndings =
  'leiter leiterin sprecher sprecherin redakteur redakteurin reporter reporterin korrespondent korrespondentin referent referentin experte expertin direktor direktorin autor autorin ' +
  'mitarbeiter mitarbeiterin chef chefin';

/** What a name ends with that is a company's. */
export const companyForms = 'gmbh ag se ltd ltd. inc inc. llc kg s.a. v. e.v.';

/** Behind the names, before the day. */
export const dayOpeners = 'am on vom le el em';

/** Behind the names, before whom they write for and where. */
export const employerOpeners = 'for in at';

/** What the names of rubrics end with, beside those of sections. */
export const rubricWords =
  'breaking headlines stories local county city state communities releases videos updates schools government police events startups finance life';

/** How the lines of newsletters begin that stand around their stories. */
export const mailFrame =
  /^(?:(?:view|read|open|see) (?:this|it|the) .{0,40}(?:browser|online)|(?:view|read|open) (?:in|online)|having trouble viewing|you(?:’re|'re| are| have)? (?:receiv|subscrib)|unsubscribe|update your preferences|manage (?:your|my) |forward(?:ed)? (?:this|to)|was this forwarded)/i;

/** What stands in the place of an author and names nobody. */
export const notAuthors =
  'allgemeines pressemitteilung zvg germany redakteur autoren-team name nom nome email posted veröffentlicht publiziert archiv archive autoren kontakt impressum logistik- admin administrator editor editors staff ' +
  'webmaster publisher anonymous anónimo agencies wordpressadmin user author autor online news team gast guest unknown root wordpress facebook twitter home index n/a phd ph.d. dr. prof. tweet by von par por text';
