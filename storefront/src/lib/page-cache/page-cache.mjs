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
 * Next's own page cache, with two differences (docs/decisions/0009-cheap-answers.md). Pages lie in it as
 * ASCII: a text with a single other character is kept two bytes wide and encoded anew for every request,
 * which was most of the work of answering one. And a 404 is kept only in place of a page that was there,
 * so that made-up addresses push no page out of memory.
 */
export default class PageCache extends FileSystemCache {
  set(key, data, context) {
    if (!isKept(data, FileSystemCache.memoryCache?.has(key) ?? false)) return Promise.resolve()
    const page = data?.kind === "APP_PAGE" && typeof data.html === "string"
    return super.set(key, page ? { ...data, html: toAscii(data.html) } : data, context)
  }
}
