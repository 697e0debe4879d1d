/** Why a code was not read. */
export type RefusalReason =
  /** Nothing was given. */
  | "empty"
  /** More characters than any code that is meant here. */
  | "too-long"
  /** A HIBC code (leading `+`): another system, which is not supported. */
  | "hibc"
  /** Neither a GTIN nor a GS1 element string. */
  | "unreadable"
  /** The check digit of the GTIN does not fit its digits: misread or mistyped. */
  | "check-digit"
  /** An application identifier other than 01, 10, 11, 17, 21, 30 and 240: where its value ends is not known. */
  | "unknown-identifier"
  /** The same application identifier twice. */
  | "repeated-identifier"
  /** A value with characters or a length that its identifier does not allow. */
  | "value"
  /** A date that does not exist. */
  | "date"
  /** Where a value ends cannot be told, because the separator is missing or may have been lost. */
  | "separator-missing"
  /** Parentheses, or `<GS>`, that may belong to a value. */
  | "ambiguous"
  /** Elements without the GTIN that they need. */
  | "no-gtin"

/** What a code says. Texts are kept exactly as they stand: case and leading zeros of a lot matter. */
export interface Gs1Data {
  ok: true
  /** GTIN (AI 01) with 14 digits; shorter ones are filled with zeros from the left. Same as the UDI-DI. */
  gtin: string
  /** Date of production (AI 11), `YYYY-MM-DD`. */
  productionDate?: string
  /** Use-by date (AI 17), `YYYY-MM-DD`. */
  useBy?: string
  /** Lot (AI 10), to be compared exactly. */
  lot?: string
  /** Serial number (AI 21). */
  serial?: string
  /** Additional product identification (AI 240). */
  additionalId?: string
  /** Number of pieces (AI 30). */
  count?: number
}

/** A code that was not read. */
export interface Gs1Refusal {
  ok: false
  reason: RefusalReason
  /** The GTIN, where it stood before the fault and its check digit fits; nothing else of the code is believed. */
  gtin?: string
}

export type Gs1Result = Gs1Data | Gs1Refusal

/** How to read a code. */
export interface ReadOptions {
  /**
   * Whether the reader is known to hand on separators (a camera decoder does). Left out, a keyboard scanner that may
   * swallow them is assumed, and an end that could be another one is refused.
   */
  separatorsKept?: boolean
  /** The year of now, four digits, by which two digits become a year; left out, that of the clock. */
  year?: number
}
