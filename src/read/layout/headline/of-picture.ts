/** "From left: …", "… (AP Photo/Ann Lee)": what a picture shows and whose it is, not what the story tells. */
const signs = /^from left\b|\b(?:photos?|image|getty|reuters|associated press|file)\b/i;

export function isOfPicture(line: string): boolean {
  return signs.test(line);
}
