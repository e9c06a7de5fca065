// Keys that exports of other tools use for a field, best first; "a.b" is a key inside an object. Origin: own list from the exports and
// interfaces of scrapers, archives and agencies (MIT).
export const recordKeys = {
  text: 'text body content content.rendered maintext raw_text raw-text article body_text bodyText article_text articleBody full_text fulltext story content_html body_html bodyHtml html',
  title:
    'title title.rendered headline headline.main headlines.basic webTitle article_title heading',
  subtitle:
    'subtitle subheadlines.basic standfirst trailText description description.basic excerpt excerpt.rendered meta_description summary abstract',
  byline: 'byline byline.original authors author by creator writer credits.by _embedded.author',
  source:
    'source source.name source_domain publication publisher publisher.name sitename site_name hostname meta_site_name copyrightholder outlet newspaper source_name provider site',
  section: 'section category articleSection sectionName section_name news_desk',
  url: 'url canonical_link link web_url webUrl uri source_url',
  language: 'language meta_lang lang inLanguage',
  published:
    'date date_publish publish_date publishedAt published published_at pubDate pub_date datePublished firstcreated firstCreated publication_date published_date publishDate date_published webPublicationDate first_publish_date display_date timestamp created',
  updated:
    'date_modify updated lastmod updated_at modified dateModified versioncreated versionCreated last_modified last_updated_date lastModified changed',
  id: 'id _id uuid guid doc_id article_id',
} as const;

/**
 * Under which names the software of a page keeps the fields of a story in the data for its own scripts, best first. Fewer than of records: pages
 * hold much else with a `date`, and the object is known by its headline.
 */
export const stateKeys = {
  headline: 'headline title headlines',
  date: 'datePublished date_published publishedAt published_at firstPublishedAt first_publish_date publishDate publish_date publishedDate published_date publicationDate pub_date firstPublished firstPublishDate publishTime published_time display_date',
  author: 'author authors byline bylines credits',
} as const;
