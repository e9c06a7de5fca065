import { ints } from './machine.js';
import { featuresAt, mostFeatures } from './places.js';

/** The numbers of the features of the token that is aimed at. */
export const features = ints(featuresAt, mostFeatures);
