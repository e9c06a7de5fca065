// Letters for states and provinces that stand in running text and are no body's besides.
// Origin: own list (MIT), from newspaper usage.

/** New South Wales, Queensland, KwaZulu-Natal, the Northwest Territories, Khyber Pakhtunkhwa, Newfoundland. */
export const regionLetters = 'nsw qld kzn nwt n.w.t kpk p.e.i';
