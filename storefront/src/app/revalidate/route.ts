import { revalidateTag } from "next/cache"
import { after } from "next/server"

import { defaultMarket } from "@/config/markets"
import { listLines, listProducts } from "@/features/catalog/queries"
import { renewals, type Known } from "@/lib/cache-manifest"
import { fetchOwnPage } from "@/lib/change-signal/own-shop"
import { RenewalQueue } from "@/lib/change-signal/renew"
import { signal } from "@/lib/change-signal/schema"
import { SIGNATURE_HEADER, verifySignature } from "@/lib/change-signal/signature"
import { env } from "@/lib/env"
import { readBody } from "@/lib/request-body"

/** Largest signal in bytes; 200 changes with the longest handles stay below it. */
const MAX_BYTES = 64_000

const refuse = (status: number, message: string): Response =>
  Response.json({ message }, { status, headers: { "cache-control": "no-store" } })

const queue = new RenewalQueue(fetchOwnPage)

/** The backend may be away while it signals: then only the pages that the signal names are fetched. */
const knownHandles = async (): Promise<Known> => {
  try {
    const [lines, products] = await Promise.all([listLines(), listProducts(defaultMarket)])
    return {
      lines: lines.map(({ handle }) => handle),
      products: products.map(({ handle }) => handle),
    }
  } catch {
    return { lines: [], products: [] }
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Takes a signed change signal, marks what it touches as stale and then fetches the affected pages.
 * The fetches run after the answer: Next applies tags only when the handler has returned.
 */
export async function POST(request: Request): Promise<Response> {
  const body = await readBody(request, MAX_BYTES)
  if (body === null) return refuse(413, "The signal is too large.")
  const verdict = verifySignature(
    request.headers.get(SIGNATURE_HEADER),
    body,
    env().REVALIDATE_SECRET,
    Date.now() / 1000,
  )
  if (!verdict.ok) return refuse(401, `The signature is ${verdict.reason}.`)
  const parsed = signal.safeParse(parseJson(body))
  if (!parsed.success) return refuse(400, "The signal names no changes that this shop knows.")
  const { tags, pages, lists } = renewals(parsed.data.changes, await knownHandles())
  for (const tag of tags) revalidateTag(tag, "max")
  after(() => queue.renew(pages, lists))
  return Response.json({ tags, pages: pages.length + lists.length }, { status: 202 })
}

const onlyPost = (): Response => refuse(405, "Change signals are sent with POST.")

export { onlyPost as GET, onlyPost as PUT, onlyPost as PATCH, onlyPost as DELETE }
