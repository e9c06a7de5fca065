// What V8 is told once it shows what kind of run this is.

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
 * Lets V8 watch functions longer before it optimises them; Node 24 has a compiler in between and no need. One story is over before that
 * pays at all. Over many, V8 by itself optimises hundreds of functions, some again and again, on what little the first stories showed:
 * half of the CPU of a megabyte of news, a quarter of that of four.
 */
export function optimiseLate(stories: 'one' | 'many'): void {
  if (Number.parseInt(process.versions.node, 10) >= 24) return;
  tell(`--interrupt-budget=${stories === 'one' ? 2_500_000 : 600_000}`);
}

function tell(flag: string): void {
  if (told.has(flag)) return;
  told.add(flag);
  process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}
