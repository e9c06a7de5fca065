import { packList } from '../../language/packed-words.js';
import {
  boilerplatePhrases,
  boilerplateStarts,
  creditOpeners,
  leadLabels,
  stampWords,
  stampZones,
} from '../../words/boilerplate.js';
import { packPhrases } from './phrases.js';

export const starts = packPhrases(boilerplateStarts);
export const phrases = packPhrases(boilerplatePhrases);
export const zones = packList(stampZones);
export const stamps = packList(stampWords);
export const credits = packList(creditOpeners);
export const labels = packList(leadLabels);
