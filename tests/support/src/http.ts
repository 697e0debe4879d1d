/** What a server answered: status, headers, the raw text, and the JSON in it where it is JSON. */
export interface Answer<Body = unknown> {
  status: number
  headers: Headers
  text: string
  /** Parsed body, `undefined` where the text is no JSON. */
  body: Body
}

/** Options of one request; a plain object as `json` is serialised and labelled. */
export interface Ask {
  method?: string
  headers?: Record<string, string>
  json?: unknown
  /** Raw body, sent as it is; wins over `json`. */
  raw?: string | Uint8Array<ArrayBuffer>
  /** Milliseconds after which the request counts as hung, 10,000 unless told. */
  timeout?: number
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Sends one request and returns the answer whatever its status; redirects are not followed. */
export async function ask<Body = unknown>(url: string, options: Ask = {}): Promise<Answer<Body>> {
  const body = options.raw ?? (options.json === undefined ? null : JSON.stringify(options.json))
  const response = await fetch(url, {
    method: options.method ?? "GET",
    redirect: "manual",
    headers: {
      ...(options.json === undefined ? {} : { "content-type": "application/json" }),
      ...options.headers,
    },
    body,
    signal: AbortSignal.timeout(options.timeout ?? 10_000),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: parseJson(text) as Body,
  }
}

/** Like `ask`, but throws with status and text unless the answer is 2xx; returns the body. */
export async function askOk<Body>(url: string, options: Ask = {}): Promise<Body> {
  const answer = await ask<Body>(url, options)
  if (answer.status < 200 || answer.status > 299) {
    throw new Error(
      `${options.method ?? "GET"} ${url} answered ${answer.status}: ${answer.text.slice(0, 400)}`,
    )
  }
  return answer.body
}
