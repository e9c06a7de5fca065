/** "Pier shut - Marrow Echo" of the Marrow Echo: lists of news put the source behind the headline. */
export function bareTitle(title: string, source: string | null | undefined): string {
  const end = title.length - (source?.length ?? 0) - ' - '.length;
  if (!source || end <= 0 || !title.endsWith(source)) return title;
  return /^ [-–—|] $/.test(title.slice(end, end + 3)) ? title.slice(0, end) : title;
}
