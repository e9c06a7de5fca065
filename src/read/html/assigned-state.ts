/** How software of pages calls the data that it hands to its own scripts. */
const assigned =
  /(?:\bFusion\.globalContent|\bwindow(?:\.|\[["'])__?\w{2,40}(?:["']\])?)\s{0,9}=\s{0,9}(?:JSON\.parse\(\s{0,9})?(?=[{["])/g;
/** Assignments that are tried, of programs that have many. */
const mostTried = 8;

/** Is there anything like `window.__STATE__ = {…}` in the script? Most have none. */
export function mayHoldState(script: string): boolean {
  return script.includes('window.__') || script.includes('Fusion.globalContent');
}

/** The values that a script assigns so, as JSON and nothing else: objects, and texts that hold one. */
export function assignedStates(script: string): readonly unknown[] {
  const states: unknown[] = [];
  let tried = 0;
  for (const { 0: start, index } of script.matchAll(assigned)) {
    if (++tried > mostTried) break;
    const from = index + start.length;
    const value = parsed(script.slice(from, endOfValue(script, from)));
    states.push(typeof value === 'string' ? parsed(value) : value);
  }
  return states;
}

/** Where the object, list or text ends that begins there. */
function endOfValue(script: string, from: number): number {
  let depth = 0;
  let isQuoted = false;
  for (let at = from; at < script.length; at++) {
    const code = script.charCodeAt(at);
    if (isQuoted && code === backslash) at++;
    else if (code === quotationMark) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (code === brace || code === bracket) depth++;
    else if (code === closingBrace || code === closingBracket) depth--;
    if (depth === 0 && !isQuoted) return at + 1;
  }
  return script.length;
}

const quotationMark = 34;
const backslash = 92;
const bracket = 91;
const closingBracket = 93;
const brace = 123;
const closingBrace = 125;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
