/** The same page in ASCII: character references in markup, `\u` escapes in scripts and JSON. */
export function toAscii(html: string): string
/** True when an answer is worth keeping: not for an address that led nowhere and still leads nowhere. */
export function isKept(data: { status?: number } | null, known: boolean): boolean
/** A cache entry as Next keeps it, as far as its freshness goes; `lastModified` in Unix milliseconds, lifetimes in seconds. */
export type CacheEntry = {
  lastModified: number
  value: { headers?: Record<string, string>; revalidate?: number } | null
  cacheControl?: { revalidate: number | false }
}
/** What Next asks for an entry with: its kind, and for an answer of the backend its tags and lifetime in seconds. */
export type CacheContext = {
  kind: string
  tags?: string[]
  softTags?: string[]
  revalidate?: number
}
/** True when Next will answer from this entry without making it anew; `now` in Unix milliseconds. */
export function isFresh(entry: CacheEntry | null, context: CacheContext, now: number): boolean
/** Puts the page cache in place for every request of this process; to be called before the first one. */
export function installPageCache(): void
