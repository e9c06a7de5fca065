// Keys that exports of other tools use for a field, best first; "a.b" is a key inside an object. Origin: own list from the exports and
// interfaces of scrapers, archives and agencies (MIT).
export const recordKeys = {
  text: 'text body content content.rendered maintext raw_text raw-text article body_text bodyText article_text articleBody full_text fulltext story',
  title: 'title title.rendered headline article_title heading',
  subtitle:
    'subtitle description excerpt excerpt.rendered meta_description summary abstract standfirst',
  byline: 'byline authors author by creator writer',
  source:
    'source source.name source_domain publication publisher publisher.name sitename site_name hostname meta_site_name copyrightholder outlet newspaper source_name provider site',
  section: 'section category articleSection news_desk',
  url: 'url canonical_link link web_url uri source_url',
  language: 'language meta_lang lang inLanguage',
  published:
    'date date_publish publish_date publishedAt published published_at pubDate pub_date datePublished firstcreated firstCreated publication_date published_date publishDate date_published timestamp',
  updated:
    'date_modify updated lastmod updated_at modified dateModified versioncreated versionCreated last_modified',
  id: 'id _id uuid guid doc_id article_id',
} as const;
