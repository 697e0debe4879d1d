/** Letters without case and accents, so that "Kanüle", "KANULE" and "kanule" are one word. */
export const fold = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss")

const MM_PER_INCH = 25.4

/** A number as part of a word: "0.40" becomes "0x4". */
const written = (value: number): string => String(Math.round(value * 1000) / 1000).replace(".", "x")

/** The word that stands for a gauge, whichever way it is written: "27G", "27 gauge" and "G27" become "g27". */
export const gaugeToken = (gauge: number): string => `g${gauge}`
/** The word that stands for a length or diameter in mm: 0.4 becomes "mm0x4". */
export const mmToken = (mm: number): string => `mm${written(mm)}`
/** The word that stands for a length in inches: 1.5 becomes "in1x5". */
export const inchToken = (inches: number): string => `in${written(inches)}`
/** The word that stands for a number of which nobody said what it counts: 27 becomes "n27". */
export const numberToken = (value: number): string => `n${written(value)}`

const NUMBER = String.raw`\d+(?:\.\d+)?`
const INCHES = String.raw`\d+ \d/\d|\d/\d|${NUMBER}`

/** Half-inch lengths are written "1 1/2"; returns their value. */
const inchesOf = (text: string): number =>
  text.split(" ").reduce((sum, part) => {
    const [over = "", under] = part.split("/")
    return sum + (under ? Number(over) / Number(under) : Number(over))
  }, 0)

/** What is read as one word, the first that fits; `named` tells it apart and `word` writes it in one way. */
const patterns: readonly { source: string; word: (text: string) => string }[] = [
  { source: String.raw`(\d{1,2})-0(?![\w.])`, word: (text) => `usp${text}x0` },
  { source: String.raw`(\d{2}) ?(?:gauge|ga|g)(?!\w)`, word: (text) => gaugeToken(Number(text)) },
  { source: String.raw`(?:gauge|g) ?(\d{2})(?![\w.])`, word: (text) => gaugeToken(Number(text)) },
  {
    source: String.raw`(${NUMBER}) ?(?:mm|millimet(?:er|re|res|ers))(?!\w)`,
    word: (text) => mmToken(Number(text)),
  },
  {
    source: String.raw`(${NUMBER}) ?cm(?!\w)`,
    word: (text) => mmToken(Number(text) * 10),
  },
  {
    source: String.raw`(${INCHES}) ?(?:inch(?:es)?|in|zoll|pouces?|")(?!\w)`,
    word: (text) => inchToken(inchesOf(text)),
  },
  { source: String.raw`(${NUMBER})(?![\w.])`, word: (text) => numberToken(Number(text)) },
  { source: String.raw`(\d+[a-z][a-z0-9]*)`, word: (text) => `w${text}` },
  { source: String.raw`([a-z][a-z0-9]*)`, word: (text) => text },
  { source: String.raw`(\d+)`, word: (text) => numberToken(Number(text)) },
]

const everyWord = new RegExp(patterns.map(({ source }) => source).join("|"), "g")

/** Ways of writing that would fall apart into single letters. */
const prepared = (text: string): string =>
  fold(text)
    .replace(/[″”“]/g, '"')
    .replace(/p ?\(la ?\/ ?cl\)/g, "placl")
    .replace(/(\d),(\d)/g, "$1.$2")
    .replace(/(\d(?:g|ga|mm|in|")?) ?[x×] ?(?=\d)/g, "$1 ")

/**
 * Takes any text; returns its words as the search compares them: without case and accents, and every gauge, length
 * and USP size in one way of writing. Only letters and digits are left, and each word begins with a letter.
 */
export const tokenize = (text: string): string[] =>
  [...prepared(text).matchAll(everyWord)].map((found) => {
    const groups = found.slice(1)
    const at = groups.findIndex((group: string | undefined) => group !== undefined)
    return patterns[at]?.word(groups[at] ?? "") ?? ""
  })

/** Inch sizes are sold by the quarter; a length within 2 % of one is asked for by it (25 mm as 1 in, 38 mm as 1 1/2). */
const NEAR = 0.02

/** Takes a length in mm; returns every word by which it may be asked for. */
export const lengthWords = (mm: number): string[] => {
  const quarter = Math.round((mm / MM_PER_INCH) * 4) / 4
  const near = quarter > 0 && Math.abs(quarter * MM_PER_INCH - mm) / mm <= NEAR
  return [mmToken(mm), numberToken(mm), ...(near ? [inchToken(quarter)] : [])]
}

/** Whether a word stands for a figure: it is right or wrong, and never a spelling mistake. */
export const isMeasure = (word: string): boolean => /^(?:g|mm|in|n|w|usp)\d/.test(word)
