import "server-only"

/** A request body as text, or null when it is larger than `limit` bytes, whatever its length header says. */
export const readBody = async (request: Request, limit: number): Promise<string | null> => {
  if (Number(request.headers.get("content-length") ?? 0) > limit) return null
  if (!request.body) return ""
  const reader = request.body.getReader()
  const decoder = new TextDecoder()
  let size = 0
  let text = ""
  for (;;) {
    const { done, value } = (await reader.read()) as ReadableStreamReadResult<Uint8Array>
    if (done) return text + decoder.decode()
    size += value.byteLength
    if (size > limit) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** True when a browser says that the request came from a page of another site. */
export const isForeign = (request: Request, shopOrigin: string): boolean => {
  const site = request.headers.get("sec-fetch-site")
  if (site !== null) return site !== "same-origin" && site !== "none"
  const origin = request.headers.get("origin")
  return origin !== null && origin !== shopOrigin
}
