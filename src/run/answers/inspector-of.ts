import type { Settings } from '../settings.js';
import { factsInspector } from './facts.js';
import type { Inspector } from './inspector.js';
import { prepareTagger } from './prepare-tagger.js';
import { viewInspector } from './view-inspector.js';

/** `several`: more than one article can come. @throws UsageError on flags that the command cannot follow. */
export async function inspectorOf(settings: Settings, several: boolean): Promise<Inspector> {
  await prepareTagger();
  if (settings.command !== 'stats') return viewInspector(settings, settings.command, several);
  return factsInspector(settings);
}
