import fileSystemCache from "next/dist/server/lib/incremental-cache/file-system-cache.js"
import { areTagsStale } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js"

import { Beginnings } from "./beginnings"

const FileSystemCache = fileSystemCache.default ?? fileSystemCache

const PARTS = /(<script\b[^>]*>)([^]*?)(<\/script>)|[^\0-\x7f]/gu

const inScript = (text) =>
  text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)

/**
 * The same page in ASCII: character references in markup, `\u` escapes in scripts and JSON. What `replace` cuts
 * out of a text two bytes wide stays that wide; read from bytes, it is one piece and one byte wide.
 */
export const toAscii = (html) => {
  const ascii = html.replace(PARTS, (found, open, content, close) =>
    open === undefined ? `&#${String(found.codePointAt(0))};` : open + inScript(content) + close,
  )
  return Buffer.from(ascii, "latin1").toString("latin1")
}

/** True when an answer is worth keeping: not for an address that led nowhere and still leads nowhere. */
export const isKept = (data, known) => data?.status !== 404 || known

/**
 * True when Next will answer from this entry without making it anew. Only a page out of the build may have no
 * lifetime; such a page reads nothing from the backend.
 */
export const isFresh = (entry, { kind, tags = [], softTags = [], revalidate }, now) => {
  if (!entry?.value) return false
  const { lastModified, value, cacheControl } = entry
  const ofFetch = kind === "FETCH"
  const lifetime = ofFetch ? revalidate || value.revalidate : cacheControl?.revalidate
  const old = typeof lifetime === "number" && now - lastModified > lifetime * 1000
  const marks = ofFetch
    ? [...tags, ...softTags]
    : (value.headers?.["x-next-cache-tags"] ?? "").split(",")
  return !old && !areTagsStale(marks, lastModified)
}

const beginnings = new Beginnings()

/**
 * Next's own page cache, with four differences (docs/decisions/0007-change-signals.md and
 * 0009-cheap-answers.md). An entry is as old as the moment when its making began, not when it ended: what
 * changed in between has been read before the change, perhaps, and is made once more. Pages lie in it as
 * ASCII: a text with a single other character is kept two bytes wide and encoded anew for every request,
 * which was most of the work of answering one. A 404 is kept only in place of a page that was there, so that
 * made-up addresses push no page out of memory. And answers of the backend stay in memory, which is bounded:
 * on disk, the ones to made-up handles would pile up.
 */
export default class PageCache extends FileSystemCache {
  async get(key, context) {
    const now = Date.now()
    const entry = await super.get(key, context)
    if (!isFresh(entry, context, now)) beginnings.begin(key, now)
    return entry
  }

  set(key, data, context) {
    const began = beginnings.end(key, Date.now())
    if (!isKept(data, FileSystemCache.memoryCache?.has(key) ?? false)) return Promise.resolve()
    const written = this.write(key, data, context)
    // Next's `set` fills the memory before it first waits.
    const entry = FileSystemCache.memoryCache?.get(key)
    if (entry) entry.lastModified = began
    return written
  }

  write(key, data, context) {
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
