/** The name of a file in lower case, without the `.gz` of a packed one. */
export function unpackedName(file: string): string {
  const name = file.toLowerCase();
  return name.endsWith('.gz') ? name.slice(0, -'.gz'.length) : name;
}
