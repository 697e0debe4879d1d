import { ask, type TestEnvironment } from "@finegauge/support"

const locales = ["en-gb", "en-ie", "de-de", "fr-fr", "en-us"]

/** A page as a visitor without JavaScript reads it. */
export interface ReadPage {
  locale: string
  html: string
  /** Visible words, tags and scripts removed, letters that were written as numbers read. */
  text: string
  /** Every JSON-LD block, parsed. */
  jsonLd: unknown[]
}

function visibleText(html: string): string {
  return html
    .replaceAll(/<(script|style|template)\b[\s\S]*?<\/\1>/gi, " ")
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll(/\s+/g, " ")
}

function jsonLdIn(html: string): unknown[] {
  const blocks = html.matchAll(
    /<script[^>]*type="application\/ld\+json"[^>]*>([\s\S]*?)<\/script>/gi,
  )
  return [...blocks].map((block) => JSON.parse(block[1] ?? "null") as unknown)
}

/** Fetches one page of the shop in every market; throws unless each answers 200. */
export async function readEverywhere(
  environment: TestEnvironment,
  path: string,
): Promise<ReadPage[]> {
  return Promise.all(
    locales.map(async (locale) => {
      const answer = await ask(`${environment.shopUrl}/${locale}${path}`, { timeout: 30_000 })
      if (answer.status !== 200) throw new Error(`/${locale}${path} answered ${answer.status}`)
      return {
        locale,
        html: answer.text,
        text: visibleText(answer.text),
        jsonLd: jsonLdIn(answer.text),
      }
    }),
  )
}
