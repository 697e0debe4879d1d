import { fleschKincaid } from "flesch-kincaid"
import { syllable } from "syllable"
import { type Language, languages } from "../../src/languages/language.ts"

const shortest = 8
const long = 7

const splitters = new Map(
  languages.map((language) => [
    language,
    new Intl.Segmenter(language, { granularity: "sentence" }),
  ]),
)

const wordsOf = (text: string, between = /\s+/) =>
  text.split(between).filter((word) => /[\p{L}\p{N}]/u.test(word))

const isSentence = (text: string) => /[.?!]["”]?$/.test(text.trim())

/** Sentences of several texts; names and titles, short and without a full stop, say nothing of the prose. */
function sentencesOf(texts: readonly string[], language: Language): string[] {
  return texts
    .filter((text) => isSentence(text) || wordsOf(text).length >= shortest)
    .flatMap((text) => [...(splitters.get(language)?.segment(text) ?? [])])
    .map(({ segment }) => segment)
    .filter((sentence) => wordsOf(sentence).length > 0)
}

/** School grade of English texts by Flesch and Kincaid; null when there are too few words to judge. */
export function gradeOf(texts: readonly string[]): number | null {
  const sentences = sentencesOf(texts, "en")
  const words = sentences.flatMap((sentence) => wordsOf(sentence))
  if (words.length < shortest) return null
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0)
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: syllables })
}

/**
 * LIX of texts: words per sentence plus the percentage of words of more than six letters; null when
 * there are too few words. A colon ends a sentence, an apostrophe a word.
 * @see Björnsson, C. H. (1968). Läsbarhet. Stockholm: Liber.
 */
export function lixOf(texts: readonly string[], language: Language): number | null {
  const sentences = sentencesOf(texts, language)
    .flatMap((sentence) => sentence.split(/:\s+/))
    .filter((sentence) => wordsOf(sentence).length > 0)
  const words = sentences.flatMap((sentence) => wordsOf(sentence, /[\s'’]+/))
  if (words.length < shortest) return null
  const longWords = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length >= long)
  return words.length / sentences.length + (100 * longWords.length) / words.length
}

/** The middle value; the mean of the two in the middle when their number is even; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2
}
