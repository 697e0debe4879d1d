/** Milliseconds without a letter after which a beginning is looked up. */
const PAUSE = 120

let newest = 0

/** What a beginning may become; null when more was typed meanwhile or nothing can be learnt. */
export async function suggestionsFor(address: string, text: string): Promise<string[] | null> {
  newest += 1
  const own = newest
  await new Promise((resolve) => setTimeout(resolve, PAUSE))
  if (own !== newest || text.trim() === "") return null
  const answer = await fetch(`${address}?q=${encodeURIComponent(text.trim())}`)
  if (!answer.ok || own !== newest) return null
  const body: unknown = await answer.json()
  const found = (body as { suggestions?: unknown } | null)?.suggestions
  return Array.isArray(found) ? found.filter((one) => typeof one === "string") : null
}
