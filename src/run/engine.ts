// What V8 is told once it shows what kind of run this is. Asked for late: loading `node:v8` is a twentieth of the start of a short run.

const told = new Set<string>();

/**
 * Lets V8 collect garbage before the heap has grown by a tenth instead of doubled, and keeps the space of young objects as small as it
 * is: for a long article, where memory is what counts. Costs time, so most runs never ask for it.
 */
export function growHeapSlowly(): void {
  tell('--heap-growing-percent=10');
  tell('--semi-space-growth-factor=1');
}

/**
 * Lets V8 watch functions ten times as long before it optimises them. By itself it optimises hundreds, one after the other and some again
 * and again, on what little the first articles showed: half of the CPU of a megabyte of news, a quarter of that of four. Node 24 has a
 * compiler in between and no need.
 */
export function optimiseLate(): void {
  if (Number.parseInt(process.versions.node, 10) < 24) tell('--interrupt-budget=600000');
}

function tell(flag: string): void {
  if (told.has(flag)) return;
  told.add(flag);
  process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
