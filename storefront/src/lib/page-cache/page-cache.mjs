import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js"

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

const PARTS = /(<script\b[^>]*>)([^]*?)(<\/script>)|[^\0-\x7f]/gu

const inScript = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

/** The same page in ASCII: character references in markup, `\u` escapes in scripts and JSON. */
export const toAscii = (html) =>
  html.replace(PARTS, (found, open, content, close) =>
    open === undefined ? `&#${String(found.codePointAt(0))};` : open + inScript(content) + close,
  )

/** True when an answer is worth keeping: not for an address that led nowhere and still leads nowhere. */
export const isKept = (data, known) => data?.status !== 404 || known

/**
 * Next's own page cache, with three differences (docs/decisions/0009-cheap-answers.md). Pages lie in it as
 * ASCII: a text with a single other character is kept two bytes wide and encoded anew for every request,
 * which was most of the work of answering one. A 404 is kept only in place of a page that was there, so that
 * made-up addresses push no page out of memory. And answers of the backend stay in memory, which is bounded:
 * on disk, the ones to made-up handles would pile up.
 */
export default class PageCache extends FileSystemCache {
  set(key, data, context) {
    if (!isKept(data, FileSystemCache.memoryCache?.has(key) ?? false)) return Promise.resolve()
    if (data?.kind === "FETCH") return this.setInMemory(key, data, context)
    const page = data?.kind === "APP_PAGE" && typeof data.html === "string"
    return super.set(key, page ? { ...data, html: toAscii(data.html) } : data, context)
  }

  /** The disk is asked for before Next's `set` first waits. */
  setInMemory(key, data, context) {
    const { flushToDisk } = this
    this.flushToDisk = false
    try {
      return super.set(key, data, context)
    } finally {
      this.flushToDisk = flushToDisk
    }
  }
}

/**
 * Puts the page cache in place for every request of this process. Named in `next.config.ts` as
 * `cacheHandler`, its module would be resolved and imported anew for each request, twice: a tenth of the
 * work of answering one. Where an upgrade of Next ignores this, Next's own cache does its work as ever.
 */
export function installPageCache() {
  globalThis[Symbol.for("@next/cache-handlers")] = { FetchCache: PageCache }
}
