import "server-only"
import type { z } from "zod"

import { env } from "../env"
import { failureFromException, failureFromResponse } from "./errors"
import type { Result } from "./result"

/** Query parameters; a list becomes a repeated key, an undefined value is left out. */
type Query = Record<string, string | number | readonly string[] | undefined>

type Options = {
  query?: Query
  /** Given: the answer is cached under these tags. Left out: every call asks the backend. */
  cache?: { tags: readonly string[]; seconds: number }
  /** Milliseconds after which the call counts as unavailable. */
  timeoutMs?: number
  /** Headers of this call alone; what must not stand in an address. */
  headers?: Record<string, string>
}

const READ_TIMEOUT_MS = 5_000
const WRITE_TIMEOUT_MS = 10_000

const address = (path: string, query: Query = {}): string => {
  const url = new URL(`${env().MEDUSA_URL}${path}`)
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const item of Array.isArray(value) ? value : [value])
      url.searchParams.append(key, String(item))
  }
  return url.href
}

const headers = (): Record<string, string> => ({
  accept: "application/json",
  "content-type": "application/json",
  "x-publishable-api-key": env().MEDUSA_PUBLISHABLE_KEY,
})

const read = async <T>(response: Response, schema: z.ZodType<T>): Promise<Result<T>> => {
  const body: unknown = await response.json().catch(() => undefined)
  if (!response.ok) return failureFromResponse(response.status, body)
  const parsed = schema.safeParse(body)
  if (parsed.success) return { ok: true, value: parsed.data }
  const where = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ")
  return {
    ok: false,
    reason: "unavailable",
    message: `The backend's answer has another shape: ${where}.`,
  }
}

const call = async <T>(
  schema: z.ZodType<T>,
  url: string,
  init: RequestInit,
): Promise<Result<T>> => {
  try {
    return await read(await fetch(url, init), schema)
  } catch (error) {
    if (isFrameworkSignal(error)) throw error
    return failureFromException(error)
  }
}

/** Next steers rendering by thrown errors that carry a `digest`; swallowing one would break the page. */
const isFrameworkSignal = (error: unknown): error is Error =>
  error instanceof Error && "digest" in error

/** Reads from the store API; the answer is checked against `schema`. */
export const medusaGet = <T>(
  schema: z.ZodType<T>,
  path: string,
  { query, cache, timeoutMs = READ_TIMEOUT_MS, headers: more }: Options = {},
): Promise<Result<T>> =>
  call(schema, address(path, query), {
    headers: { ...headers(), ...more },
    signal: AbortSignal.timeout(timeoutMs),
    ...(cache
      ? { next: { tags: [...cache.tags], revalidate: cache.seconds } }
      : { cache: "no-store" as const }),
  })

/** Writes to the store API; never cached, never repeated by itself. */
export const medusaPost = <T>(
  schema: z.ZodType<T>,
  path: string,
  body: unknown,
  { query, timeoutMs = WRITE_TIMEOUT_MS }: Options = {},
): Promise<Result<T>> =>
  call(schema, address(path, query), {
    method: "POST",
    headers: headers(),
    body: JSON.stringify(body),
    cache: "no-store",
    signal: AbortSignal.timeout(timeoutMs),
  })

/** Deletes through the store API; never cached. */
export const medusaDelete = <T>(schema: z.ZodType<T>, path: string): Promise<Result<T>> =>
  call(schema, address(path), {
    method: "DELETE",
    headers: headers(),
    cache: "no-store",
    signal: AbortSignal.timeout(WRITE_TIMEOUT_MS),
  })
