/** The same as in package.json, which a bundle cannot read cheaply; a test holds them together. */
export const version = '0.1.0';
