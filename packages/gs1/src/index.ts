export { checkDigit, looksLikeGtin, normaliseGtin } from "./gtin.ts"
export { readCode } from "./read-code.ts"
export type { Gs1Data, Gs1Refusal, Gs1Result, ReadOptions, RefusalReason } from "./types.ts"
