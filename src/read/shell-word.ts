/** The name of a file as a shell takes it: a command that a message proposes may be pasted, whatever the file is called. */
export function shellWord(name: string): string {
  const path = name.startsWith('-') && name !== '-' ? `./${name}` : name;
  if (/^[\p{L}\p{N}_./:@%+,-]+$/u.test(path)) return path;
  return `'${path.replaceAll("'", "'\\''")}'`;
}
