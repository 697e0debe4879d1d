import { readDate } from "./dates.ts"
import { looksLikeGtin, normaliseGtin } from "./gtin.ts"
import { endIsInDoubt, GS, splitElements, splitPrinted, type Split } from "./split.ts"
import type { Gs1Data, Gs1Refusal, Gs1Result, ReadOptions, RefusalReason } from "./types.ts"

/** Longer than every identifier with its longest value, a prefix and separators. */
const LONGEST = 200

/** What scanners put before GS1 data: DataMatrix, GS1-128, QR, DataBar; and before an EAN. */
const PREFIX = /^\](?:d2|C1|Q3|e0|E0)/

/** How keyboards spell the separator. Neither can stand in a value: `{`, `^` and `]` are no GS1 characters. */
const SPELT = /\{GS\}|\^\]/g

const refuse = (reason: RefusalReason, gtin?: string): Gs1Refusal =>
  gtin === undefined ? { ok: false, reason } : { ok: false, reason, gtin }

/** Turns elements into facts, or says which one is wrong. */
function factsOf({ elements, fault }: Split, year: number): Gs1Result {
  const values = new Map(elements.map(({ ai, value }) => [ai, value]))
  const written = values.get("01")
  const gtin = written === undefined ? undefined : normaliseGtin(written)
  if (written !== undefined && gtin === undefined) return refuse("check-digit")
  if (fault !== undefined) return refuse(fault, gtin)
  if (gtin === undefined) return refuse("no-gtin")
  const data: Gs1Data = { ok: true, gtin }
  for (const [ai, field] of [
    ["11", "productionDate"],
    ["17", "useBy"],
  ] as const) {
    const value = values.get(ai)
    if (value === undefined) continue
    const date = readDate(value, year)
    if (date === undefined) return refuse("date", gtin)
    data[field] = date
  }
  for (const [ai, field] of [
    ["10", "lot"],
    ["21", "serial"],
    ["240", "additionalId"],
  ] as const) {
    const value = values.get(ai)
    if (value !== undefined) data[field] = value
  }
  const count = values.get("30")
  if (count !== undefined) data.count = Number(count)
  return data
}

function readElements(text: string, options: ReadOptions, year: number): Gs1Result {
  // `<` and `>` are GS1 characters: a value may hold `<GS>`, so it is no separator that one can rely on.
  if (text.includes("<GS>")) return refuse("ambiguous")
  const split = splitElements(text)
  const kept = options.separatorsKept === true || text.includes(GS)
  if (split.fault === undefined && !kept && endIsInDoubt(split.elements)) {
    return factsOf({ ...split, fault: "separator-missing" }, year)
  }
  return factsOf(split, year)
}

/**
 * Reads what a scanner or a person gives: a GTIN with 8, 12, 13 or 14 digits, a GS1 element string, or its printed form
 * with parentheses. Never throws; what cannot be read for certain is refused with a reason.
 */
export function readCode(input: string, options: ReadOptions = {}): Gs1Result {
  const year = options.year ?? new Date().getFullYear()
  if (input.length > LONGEST) return refuse("too-long")
  // Spaces and line ends come from the keyboard; the separator is kept, although `trim` leaves it alone anyway.
  const text = input.trim().replace(PREFIX, "")
  if (text === "") return refuse("empty")
  if (/^\*?\+/.test(text)) return refuse("hibc")
  if (looksLikeGtin(text)) {
    const gtin = normaliseGtin(text)
    return gtin === undefined ? refuse("check-digit") : { ok: true, gtin }
  }
  if (text.startsWith("(")) return factsOf(splitPrinted(text), year)
  const elements = text.replace(SPELT, GS).replace(new RegExp(`^${GS}`), "")
  return /^[0-9]{2}/.test(elements) && elements.length > 4
    ? readElements(elements, options, year)
    : refuse("unreadable")
}
