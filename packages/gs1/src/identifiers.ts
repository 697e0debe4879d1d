/** An application identifier: what its value looks like. */
export interface Identifier {
  /** Digits of the identifier itself. */
  ai: string
  /** Exact length of the value; undefined where it varies and a separator ends it. */
  fixed?: number
  /** Most characters of the value. */
  most: number
  digitsOnly: boolean
}

/**
 * The identifiers that are read, from the GS1 Barcode Syntax Dictionary (github.com/gs1/gs1-syntax-dictionary). None is
 * the beginning of another one.
 */
export const identifiers: readonly Identifier[] = [
  { ai: "01", fixed: 14, most: 14, digitsOnly: true },
  { ai: "11", fixed: 6, most: 6, digitsOnly: true },
  { ai: "17", fixed: 6, most: 6, digitsOnly: true },
  { ai: "10", most: 20, digitsOnly: false },
  { ai: "21", most: 20, digitsOnly: false },
  { ai: "240", most: 30, digitsOnly: false },
  { ai: "30", most: 8, digitsOnly: true },
]

/** The 82 characters that a text value may hold (GS1 character set 82). */
const TEXT = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]+$/

/** Whether a value has the characters and the length that its identifier allows. */
export const valueFits = ({ fixed, most, digitsOnly }: Identifier, value: string): boolean =>
  (digitsOnly ? /^[0-9]+$/ : TEXT).test(value) &&
  (fixed === undefined ? value.length <= most : value.length === fixed)
