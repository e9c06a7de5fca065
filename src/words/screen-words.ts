// Words of the buttons and notes that a page shows between its headline and its story. Origin: own lists, from newspaper sites (MIT). Lower case.

/** At least one of these makes a line one of buttons. */
export const buttons =
  'share shares facebook twitter whatsapp linkedin pinterest reddit telegram messenger flipboard instagram threads bluesky email e-mail print save bookmark comment comments copy link follow ' +
  'following listen subscribe gift tweet like likes views aa expand enlarge';

/** These may stand beside them; "4 min read". */
export const besideButtons =
  'x to a an by on via with this the story article post more add number of view all your us new min mins minute minutes read reading time';

/** How other notes of a page begin that stand there. */
export const noteOpenings: readonly string[] = [
  'posted in ',
  'filed under',
  'tagged ',
  'tags:',
  'categories:',
  'category:',
  '©',
  'copyright ',
  'leave a comment',
  'no comments',
  'skip to ',
  'social links for ',
  'view author archive',
  'get author rss feed',
  'you are here',
  'kindly share this',
  'listen to this article',
  'share full article',
  'news you can trust since',
];

/** A line of one of these is the credit of a picture, separated by "|". */
export const pictureSources =
  'getty images|reuters|pa media|pa|afp|afp via getty images|epa|ap|associated press|alamy|shutterstock|handout|supplied|bbc';

/** What a menu offers to readers of the site, separated by "|": no list of section names begins a story with one of these among them. */
export const menuControls =
  'skip to content|skip to main content|skip to navigation|accessibility help|menu|main menu|open menu|close|close menu|navigation|search|subscribe|subscribe now|sign in|sign up|log in|' +
  'login|log out|logout|register|my account|your account|account|notifications|donate|support us|newsletter|newsletters|e-paper|epaper|advertise';

/** And what else stands there, sections aside. */
export const menuEntries =
  'home|homepage|video|videos|podcast|podcasts|audio|live|jobs|games|puzzles|crosswords|shop|contact us|about us|notices|classifieds|more|latest|trending|topics|photos|events|edition|' +
  'uk edition|us edition|international edition|in depth|explore|shows|reels|cars|dating|offers|what’s on';

/** A line by itself between the paragraphs of a page, separated by "|". */
export const betweenParagraphs =
  'advertisement|advertisement:|after newsletter promotion|skip past newsletter promotion|free daily newsletter|story continues below|story continues below advertisement|story continues after advertisement|article continues below|article continues below this ad|' +
  'article continues below advertisement|article continues after advertisement|article continues after ad|advertisement - story continues below|hide ad|scroll to continue|' +
  'scroll to continue with content|scroll down for video|continue reading|read more|sponsored|sponsored content|promoted content|click here to read more|watch more of our videos on shots!';

/** What stands there before a colon, a bar or a dash: the headline of another story follows. */
export const pointers =
  'read more|read also|also read|read next|see also|related|related story|related stories|related article|related news|don’t miss|must read|further reading|watch|watch now|listen|more on this story';
