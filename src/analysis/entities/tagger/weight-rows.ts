/** Scores are whole numbers of this part of a weight. */
export const scoreUnit = 64;
export const taggerHeader = 16;
/** Weights are stored with this added: five bits hold -16 … 15. */
export const weightBias = 16;
