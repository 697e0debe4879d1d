/**
 * Numbers of a text, sorted, as bare digits without the marks that differ by language:
 * "1,000", "1.000" and "1 000" are the same number, and so are "0.5" and "0,5".
 */
export function numbersIn(text: string): string[] {
  const found = text.match(/\d+(?:[.,]\d+|[\u00a0\u202f' ]\d{3}(?!\d))*/g) ?? []
  return found.map((number) => number.replace(/\D/g, "")).sort()
}

/** What a translation does to the numbers of its source, as the end of a sentence; null when nothing. */
export function numberChange(source: string, translated: string): string | null {
  const left = numbersIn(translated)
  const lost = numbersIn(source).filter((number) => {
    const at = left.indexOf(number)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const parts = [
    lost.length > 0 ? `loses ${lost.join(", ")}` : null,
    left.length > 0 ? `adds ${left.join(", ")}` : null,
  ].filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(" and ")
}
