// Classes and ids of web pages by what their elements hold. Origin: own lists, from the themes and content systems of the press (MIT). Lower case;
// a word counts alone and as part of a compound ("date": `post-date`), a compound only as a whole.

/** The names of the writers. */
export const bylineClasses =
  'byline author authors authorname autor autoren autorenzeile auteur auteurs writer reporter submitted fn reader-credits';

/** The date, or the line that it stands in. */
export const dateClasses =
  'date datum pubdate published timestamp posted-on postdate entry-meta post-meta byline';

/** The headline, where the h1 is the name of the site. */
export const headlineClasses =
  'entry-title post-title posttitle article-title story-title headline';

/** The text of the article. */
export const articleClasses =
  'entry post-content article-content article-body articlebody story-body post-body content-body article-text';

/** The sentence between the headline and the story. */
export const standfirstClasses =
  'standfirst subtitle subtitulo sub-title subhead sub-head subheadline sub-headline subheading sub-heading dek deck article-summary story-summary summary-title excerpt intro ' +
  'chapeau vorspann entradilla bajada';

/** No part of an article, wherever they stand. */
export const outsideClasses =
  'related footer nav navigation navbar newsletter breadcrumb breadcrumbs pagination cookie cookies consent onetrust gdpr recommended recommendations disqus popup modal promo share sharing ' +
  'sharedaddy tags taglist tag-list byline entry-meta post-meta caption captions credit credits figcaption copyright legend bildunterschrift author-box authorbox ' +
  'author-bio authors-bio authorbio most-read mostread outbrain taboola signup sign-up subscribe';

/** Beside the article, unless it stands in them. */
export const asideClasses =
  'comment comments commentlist sidebar related share sharing social footer breadcrumb breadcrumbs pagination newsletter cookie cookies consent promo teaser teasers widget menu nav ' +
  'navigation navbar masthead popup modal disqus recommended recommendations advert ads banner respond tags author-box authorbox';

/** In the address of a page, before the name of a writer. */
export const authorPaths =
  'author authors auteur auteurs autor autoren autores autorin writer writers contributor contributors columnist columnists reporter reporters journalist journalists redakteur ' +
  'redakteure newsteam byline by staff profile';
