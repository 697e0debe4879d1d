import type { Correction } from "../types"
import { nearestWords } from "./nearest-words"

/** What the word list says of one typed word. */
export interface ReadWord {
  typed: string
  /** What is compared: none for a word that says nothing, such as "the". */
  lexemes: string[]
  /** True when some size has the word. */
  known: boolean
  /** Lexemes of the words that begin with it. */
  begins: string[]
  /** Words that look like it, the most alike first. */
  near: { word: string; lexeme: string }[]
}

/** The words of a query after their spelling was corrected. */
export interface QueryTerms {
  /** Groups that must all match; in a group any. */
  groups: string[][]
  corrections: Correction[]
}

/**
 * Takes the words with what the list knows of them; returns what to look for. A known word stays as it is, the
 * beginning of one stands for all that begin so, a misspelt one for the nearest; anything else finds nothing.
 */
export function queryTerms(words: readonly ReadWord[]): QueryTerms {
  const groups: string[][] = []
  const corrections: Correction[] = []
  for (const { typed, lexemes, known, begins, near } of words) {
    if (lexemes.length === 0) continue
    if (known) groups.push(lexemes)
    else if (begins.length > 0) groups.push(begins)
    else {
      const used = nearestWords(typed, near)
      const [first] = used
      if (first !== undefined) corrections.push({ typed, used: first.word })
      groups.push(first === undefined ? lexemes : used.map(({ lexeme }) => lexeme))
    }
  }
  return { groups, corrections }
}

const quoted = (lexeme: string): string => `'${lexeme.replaceAll("'", "''")}'`

/** Writes the groups as PostgreSQL's text query; `any` asks for one group at least instead of all. */
export function textQuery(groups: readonly string[][], any = false): string {
  return groups
    .map((group) => `(${[...new Set(group)].map(quoted).join(" | ")})`)
    .join(any ? " | " : " & ")
}
