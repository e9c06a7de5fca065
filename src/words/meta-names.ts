// Names of meta elements by the field they give, surest first. Origin: own list from the vocabularies that publishers use (MIT).
export const metaNames = {
  title:
    'og:title twitter:title dc.title dcterms.title parsely-title sailthru.title citation_title',
  published:
    'article:published_time og:published_time article:published datepublished date.published publication_date publication-date date dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued ' +
    'pubdate publishdate publish-date publish_date published_date publisheddate parsely-pub-date sailthru.date cxenseparse:recs:publishtime originalpublicationdate article.published citation_publication_date ' +
    'citation_date article_date_original rnews:datepublished ptime displaydate release_date created date_published article:publish_date govuk:first-published-at',
  updated:
    'article:modified_time og:updated_time datemodified last-modified dcterms.modified article:modified lastmod revised dc.date.modified govuk:public-updated-at govuk:updated-at',
  author:
    'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl citation_author article:author_name dc.creator.name creator authors itemprop:author twitter:data1',
  source: 'og:site_name application-name dc.publisher publisher citation_journal_title',
  section: 'article:section parsely-section section',
  url: 'og:url',
  language: 'og:locale content-language dc.language language',
} as const;
