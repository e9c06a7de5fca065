/** What a piece of text is, for its colour. Meaning never rests on colour alone. */
export type Tint = 'title' | 'head' | 'name' | 'strong' | 'faint' | 'warn' | 'bar';

/** Gives a text the colour of what it is. */
export type Style = (tint: Tint, text: string) => string;

/** No colour. */
export const plain: Style = (_tint, text) => text;

/** Colours are loaded only when there is colour to print. */
export async function styleFor(colour: boolean): Promise<Style> {
  return colour ? (await import('./colours.js')).coloured() : plain;
}
