import "server-only"
import { createHash } from "node:crypto"

/** A document that anyone may fetch, ready to be sent. */
export interface Published {
  body: string
  mediaType: string
  version: string
  contentHash: string
  etag: string
}

/**
 * Prepares a document. Its tag names the content by its hash; the digits behind it change with the
 * form of the document, so that a new form of the same content is fetched again.
 */
export function published(
  document: unknown,
  about: { mediaType: string; version: string; contentHash: string },
): Published {
  const body = JSON.stringify(document)
  const form = createHash("sha256").update(body).digest("hex").slice(0, 12)
  return { ...about, body, etag: `"${about.contentHash}-${form}"` }
}

/** Any site's script may read the document, its tag and its version; nothing of a visitor is in it. */
const forAnyone = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Guidance-Version, Guidance-Hash",
  "cross-origin-resource-policy": "cross-origin",
}

/** True when one of the tags that the reader holds is this one (RFC 9110, 13.1.2: weak comparison). */
function isHeld(held: string | null, etag: string): boolean {
  if (held === null) return false
  const tags = held.split(",").map((tag) => tag.trim().replace(/^W\//, ""))
  return tags.includes("*") || tags.includes(etag)
}

/** Answers a GET or HEAD: the document, or 304 when the reader holds it already. */
export function publishedAnswer(request: Request, document: Published): Response {
  const headers = {
    ...forAnyone,
    etag: document.etag,
    // Guidance may be withdrawn: five minutes, as the pages live, then ask again.
    "cache-control": "public, max-age=300, must-revalidate",
    "guidance-version": document.version,
    "guidance-hash": document.contentHash,
  }
  if (isHeld(request.headers.get("if-none-match"), document.etag))
    return new Response(null, { status: 304, headers })
  return new Response(document.body, {
    headers: { ...headers, "content-type": document.mediaType },
  })
}

/** Answers the question that a browser asks before a script of another site sends If-None-Match. */
export function publishedOptions(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...forAnyone,
      allow: "GET, HEAD, OPTIONS",
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "If-None-Match",
      "access-control-max-age": "86400",
    },
  })
}

/** Refuses what would change the document. */
export function onlyReading(): Response {
  return Response.json(
    { message: "Use GET." },
    { status: 405, headers: { "cache-control": "no-store", allow: "GET, HEAD, OPTIONS" } },
  )
}
