/** Deeper documents are refused: reading 32 MB of opening brackets takes more than a gigabyte. */
const deepest = 1_000_000;

/** Is the JSON nested deeper than that? Where there are fewer brackets, as nearly everywhere, nothing but their number is looked at. */
export function isTooDeep(json: string): boolean {
  if (json.length <= deepest || count(json, '[') + count(json, '{') <= deepest) return false;
  return depthOf(json) > deepest;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) found++;
  return found;
}

function depthOf(json: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const code = json.charCodeAt(at);
    if (inString) {
      if (code === 92) at++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 91 || code === 123) most = Math.max(most, ++depth);
    else if (code === 93 || code === 125) depth--;
  }
  return most;
}
