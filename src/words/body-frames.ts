// Words that stand around a body and hardly ever around a person or a place that is not known as one.
// Origin: own lists from general knowledge (MIT), measured on labelled news.

/** `the founder of Velmar`, `users of Velmar`, `staff at Velmar`: who or what belongs to a body, before `of`, `at` or `with`. */
export const bodyMembers =
  'founder founders co-founder ceo chairman chairwoman chairperson executive president member members employee employees staff users customers subscribers subsidiary website app shareholders economist analyst';

/** `a spokesman for Velmar`, before `for`. */
export const bodySpeakers = 'spokesman spokeswoman spokesperson works worked working';

/** `according to figures from Velmar`, `a survey by Velmar`: what bodies put out, before `by`, `from` or `of`. */
export const bodyPapers =
  'report reports survey surveys study poll polls figures data statistics analysis forecast forecasts estimates';

/** `the Velmar app`: behind an article and the name. */
export const bodyParts =
  'app website platform spokesman spokeswoman spokesperson brand management customers users staff employees';

/** `director of Velmar`, but also of `Planning`: before `of` or `at`, unless what follows ends like a department. */
export const bodyDirectors = 'director directors';
export const departmentEndings = ['s', 'ing', 'tion', 'ance', 'ment', 'um'];

/** `Velmar, which sells …`: what a body does. */
export const bodyDeeds = 'employs makes sells owns operates manufactures publishes supplies runs';
/** `Velmar operates 40 shops`: what people hardly do. */
export const ownDeeds = 'operates manufactures publishes supplies';
