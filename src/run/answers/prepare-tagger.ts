import { hasKernel, useKernel } from '../../assets.js';

/** Before names are looked for: where there is no WebAssembly, or no room for its memory, the tagger works as TypeScript. */
export async function prepareTagger(): Promise<void> {
  if (hasKernel()) return;
  const { typescriptKernel } = await import('../../analysis/entities/tagger/typescript-kernel.js');
  useKernel(typescriptKernel);
}
