const MOST_PAGES = 300
const AT_ONCE = 2
const NOT_CACHED = /\/(cart|checkout)(\/|$)|^\/_next\/|\.[a-z0-9]{2,5}$/

/** The pages of this shop that a page links to, without cart, checkout and files. */
export function linkedPages(html: string, origin: string): string[] {
  const found = [...html.matchAll(/<a\s[^>]*href="([^"#?]+)/g)]
    .map((match) => new URL((match[1] ?? "").replaceAll("&amp;", "&"), origin))
    .filter((url) => url.origin === origin && !NOT_CACHED.test(url.pathname))
    .map((url) => url.pathname)
  return [...new Set(found)]
}

const marketOf = (path: string) => path.split("/")[1] ?? ""

/**
 * Opens the shop as a visitor would and follows its links, so that the first visitors find rendered pages.
 * The market that the front page leads to comes first. Returns how many pages answered.
 */
export async function warmUp(origin: string, signal: AbortSignal): Promise<number> {
  const entrance = await open(`${origin}/`, signal)
  if (entrance === undefined) return 0
  const home = new URL(entrance.url).pathname
  const seen = new Set([home])
  const near = [home]
  const far: string[] = []
  let opened = 0
  while (near.length + far.length > 0 && seen.size <= MOST_PAGES) {
    const batch = (near.length > 0 ? near : far).splice(0, AT_ONCE)
    const pages = await Promise.all(batch.map((path) => open(`${origin}${path}`, signal)))
    for (const page of pages) {
      if (page === undefined) continue
      opened++
      for (const path of linkedPages(page.html, origin).filter((path) => !seen.has(path))) {
        seen.add(path)
        const queue = marketOf(path) === marketOf(home) ? near : far
        queue.push(path)
      }
    }
  }
  return opened
}

async function open(
  url: string,
  signal: AbortSignal,
): Promise<{ url: string; html: string } | undefined> {
  if (signal.aborted) return undefined
  try {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(10_000)])
    const response = await fetch(url, { signal: limit, headers: { "accept-language": "en-GB" } })
    const html = await response.text()
    return response.ok ? { url: response.url, html } : undefined
  } catch {
    // A page that fails now is rendered when a visitor asks for it.
    return undefined
  }
}
