import { ask } from "@finegauge/support"

/** The page as a visitor gets it now, straight from the shop's cache. */
export async function pageText(shopUrl: string, path: string): Promise<string> {
  const answer = await ask(`${shopUrl}${path}`, { timeout: 20_000 })
  if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
  return answer.text
}

/** Milliseconds within which a change must show. */
export const showsWithin = 5_000
