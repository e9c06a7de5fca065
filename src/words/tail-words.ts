// How stories end. Origin: own lists from the sign-offs of agencies and archives (MIT). Lower case, separated by "|".

/** A whole line, brackets, dashes and stars around it aside: "(END)", "-30-", "***ENDS***". */
export const endMarks =
  'end|ends|end it|enditem|endall|fin|ende|more|30|end of document|reuter|reuters|afp|tass|belta|dpa|ap|xinhua|interfax|c reuters';

/** How a paragraph begins that is about the story, not part of it. */
export const closingPhrases =
  'reporting by|reporting and writing by|reporting and editing by|additional reporting|editing by|writing by|compiled by|written by|translated by|edited by|' +
  '©|(c) |copyright|all rights reserved|the associated press contributed|with inputs from|with input from|with reporting by|with files from|contact:|' +
  'media contact:|media contacts:|press contact:|source:|load-date:|end of document|this article was originally published|this story was originally published|' +
  'this article was published|this story was produced|this report was produced|for more information|email the author|e-mail the author|sign up for|' +
  'our standards:|this story has been updated|this article has been updated|this story has been corrected|this article was amended|follow ap’s|' +
  'continue reading|read the full story|read the full article|read the original article|originally published at|originally published on|view this email in|unsubscribe from|you are receiving this email|kindly share this|' +
  'your email address will not be published|save my name, email|this site is protected by recaptcha';

/** A line by itself with which a letter takes leave, above its signature. */
export const leaveTakings =
  'kind regards|best regards|warm regards|kindest regards|with kind regards|with best regards|regards|best wishes|with best wishes|yours sincerely|yours faithfully|yours truly|sincerely|sincerely yours|' +
  'mit freundlichen grüßen|mit freundlichen grüssen|mit besten grüßen|viele grüße|beste grüße|freundliche grüße|cordialement|bien cordialement|saludos|un saludo|saludos cordiales|atenciosamente|cordiali saluti|met vriendelijke groet';

/** What feeds put under every story: how it begins, and what stands in it: "The post Pier to close appeared first on The Echo." */
export const feedFeet =
  'the post:appeared first on|this post:appeared first on|the article:appeared first on|der beitrag:erschien zuerst auf|la entrada:apareció primero en|la entrada:se publicó primero en|l’article:est apparu en premier sur|o post:apareceu primeiro em|' +
  'l’articolo:proviene da|het bericht:verscheen eerst op';

/** How such a paragraph ends: "Echo writer Ann Lee in Oslo contributed to this report." */
export const closingEnds =
  'contributed to this report|contributed to this story|contributed to this article|contributed to this post|contributed reporting|contributed to reporting|sign up here|subscribe here|more about this author';

/** Behind the name of its author, the verb of a paragraph about them: "Lee covers the courts for The Echo". */
export const authorVerbs =
  'is was covers covered writes reports reported joined has works edits specialises specializes lives can contributed';

/** A line by itself above the headlines of other stories, and those of the foot of a page. */
export const pageEnds =
  'more on this story|explore more on these topics|related stories|related articles|related topics|related content|related news|related links|related|read next|up next|most read|most popular|most recent|trending|' +
  'trending now|recommended|recommended for you|recommended stories|you may also like|you might also like|you may like|more stories|more news|more videos|latest news|latest stories|' +
  'top stories|recent posts|around the web|what to read next|more like this|editors’ picks|editor’s picks|popular now|see also|also read|most viewed|more for you|' +
  'more from this section|read more|contact|contact us|privacy|privacy policy|privacy notice|cookies|cookie policy|cookie settings|terms|terms of use|terms of service|' +
  'terms and conditions|terms & conditions|about|about us|advertise|advertise with us|advertising|careers|jobs|newsletter|newsletters|subscribe|subscribe now|sign in|sign up|' +
  'log in|register|rss|follow us|follow|sitemap|site map|help|accessibility|do not sell my personal information|masthead|archive|archives|apps|mobile apps|back to top|' +
  'tags|categories|comments|leave a reply|leave a reply cancel reply|leave a comment|post a comment|facebook|twitter|instagram|youtube|linkedin|pinterest|whatsapp';
