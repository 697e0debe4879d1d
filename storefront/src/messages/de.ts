/** German interface texts so far; what is missing is read in English. */
export const de = {}
