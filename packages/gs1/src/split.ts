import { identifiers, valueFits, type Identifier } from "./identifiers.ts"
import type { RefusalReason } from "./types.ts"

/** ASCII 29, which ends a value whose length varies. */
export const GS = "\u001d"

/** An identifier with its value. */
export interface Element {
  ai: string
  value: string
}

/** The elements up to a fault, and the fault, if there is one. */
export interface Split {
  elements: Element[]
  fault?: RefusalReason
}

const identifierAt = (text: string): Identifier | undefined =>
  identifiers.find(({ ai }) => text.startsWith(ai))

/** Takes the first element off a text that begins with an identifier. */
function takeElement(text: string, { ai, fixed }: Identifier): { value: string; rest: string } {
  const body = text.slice(ai.length)
  const end = body.indexOf(GS)
  const until = fixed ?? (end === -1 ? body.length : end)
  const rest = body.slice(until)
  return { value: body.slice(0, until), rest: rest.startsWith(GS) ? rest.slice(1) : rest }
}

/** Splits an element string whose separators are ASCII 29. */
export function splitElements(text: string): Split {
  const elements: Element[] = []
  let rest = text
  while (rest !== "") {
    const identifier = identifierAt(rest)
    if (identifier === undefined) return { elements, fault: "unknown-identifier" }
    if (elements.some(({ ai }) => ai === identifier.ai)) {
      return { elements, fault: "repeated-identifier" }
    }
    const taken = takeElement(rest, identifier)
    if (!valueFits(identifier, taken.value)) {
      const tooLong = identifier.fixed === undefined && taken.value.length > identifier.most
      return { elements, fault: tooLong ? "separator-missing" : "value" }
    }
    elements.push({ ai: identifier.ai, value: taken.value })
    rest = taken.rest
  }
  return { elements }
}

/**
 * Whether the value that ends at the end of the text could also be a shorter one, followed by other elements whose
 * separator a scanner swallowed: then nobody knows where it ends.
 */
export function endIsInDoubt(elements: readonly Element[]): boolean {
  const last = elements.at(-1)
  if (last === undefined) return false
  if (identifiers.find(({ ai }) => ai === last.ai)?.fixed !== undefined) return false
  const taken = new Set(elements.map(({ ai }) => ai))
  for (let end = 1; end < last.value.length; end += 1) {
    const { elements: more, fault } = splitElements(last.value.slice(end))
    if (fault === undefined && more.every(({ ai }) => !taken.has(ai))) return true
  }
  return false
}

/** Splits the form that is printed for people, `(01)…(17)…`; a value with parentheses of its own is ambiguous. */
export function splitPrinted(text: string): Split {
  const elements: Element[] = []
  for (const part of text.split("(").slice(1)) {
    const [, ai, value] = /^([0-9]{2,4})\)(.*)$/s.exec(part) ?? []
    if (ai === undefined || value === undefined || value.includes(")")) {
      return { elements, fault: "ambiguous" }
    }
    const identifier = identifiers.find((one) => one.ai === ai)
    if (identifier === undefined) return { elements, fault: "unknown-identifier" }
    if (elements.some((one) => one.ai === ai)) return { elements, fault: "repeated-identifier" }
    if (!valueFits(identifier, value.trim())) return { elements, fault: "value" }
    elements.push({ ai, value: value.trim() })
  }
  return { elements }
}
