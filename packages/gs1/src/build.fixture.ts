import fc from "fast-check"
import { checkDigit } from "./gtin.ts"
import { identifiers } from "./identifiers.ts"
import type { Element } from "./split.ts"

const TEXT = Array.from(
  "!\"%&'*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz()",
)
const digits = (least: number, most: number) =>
  fc.string({
    unit: fc.constantFrom(...Array.from("0123456789")),
    minLength: least,
    maxLength: most,
  })
const text = (most: number) =>
  fc
    .string({ unit: fc.constantFrom(...TEXT), minLength: 1, maxLength: most })
    .filter((value) => !value.includes("<GS>"))

/** A GTIN with 14 digits and the right check digit. */
export const gtin14 = digits(13, 13).map((body) => `${body}${checkDigit(body)}`)

/** `YYMMDD` of a day that exists in every year; 00 is the last day of the month. */
const date = fc
  .tuple(
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ max: 28, min: 0 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(""))

const valueOf: Record<string, fc.Arbitrary<string>> = {
  "01": gtin14,
  "11": date,
  "17": date,
  "10": text(20),
  "21": text(20),
  "240": text(30),
  "30": digits(1, 8),
}

const element = (ai: string): fc.Arbitrary<Element> =>
  (valueOf[ai] ?? text(5)).map((value) => ({ ai, value }))

/** Elements with a GTIN among them, in any order. */
export const elementLists: fc.Arbitrary<Element[]> = fc
  .subarray(identifiers.map(({ ai }) => ai).filter((ai) => ai !== "01"))
  .chain((ais) => fc.shuffledSubarray(["01", ...ais], { minLength: ais.length + 1 }))
  .chain((ais) => fc.tuple(...ais.map(element)))

/** Writes elements as a scanner hands them on: a separator after every value whose length varies, unless it is the last. */
export const elementString = (elements: readonly Element[], separator: string): string =>
  elements
    .map(({ ai, value }, at) => {
      const varies = identifiers.find((one) => one.ai === ai)?.fixed === undefined
      return `${ai}${value}${varies && at < elements.length - 1 ? separator : ""}`
    })
    .join("")
