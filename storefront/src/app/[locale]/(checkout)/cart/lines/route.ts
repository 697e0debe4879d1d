import { findMarket, type MarketConfig } from "@/config/markets"
import { addSeveral } from "@/lib/medusa/carts/fill"
import { problemOf, statusOf, type Problem } from "@/features/cart/problem"
import { addressOf, linesOf, rowsOf, withRefusals, type Row } from "@/features/cart/several"
import { HANDLE } from "@/lib/cache-manifest"
import { env } from "@/lib/env"
import { isForeign, readBody } from "@/lib/request-body"
import { getMessages } from "@/messages"

/** Quantities of two hundred sizes and the guidance of a product with many topics are smaller. */
const MAX_BYTES = 20_000

type Context = { params: Promise<{ locale: string }> }

/** Either the number of pieces in the cart, or why nothing was added. */
type Outcome = { count: number } | { problem: Problem | "nothing" | "refused"; rows: Row[] }

const noStore = { "cache-control": "no-store" }

const wantsJson = (request: Request): boolean =>
  request.headers.get("accept")?.includes("application/json") ?? false

const add = async (market: MarketConfig, form: URLSearchParams): Promise<Outcome> => {
  const rows = rowsOf(form)
  if (rows.length === 0) return { problem: "nothing", rows }
  const lines = linesOf(rows, form.get("guidance"))
  if (lines === null) return { problem: "refused", rows }
  const cart = await addSeveral(market, lines)
  if (cart.ok) return { count: cart.value.count }
  if (cart.reason === "refused" && cart.lines) {
    return { problem: "refused", rows: withRefusals(rows, cart.lines) }
  }
  return { problem: problemOf(cart), rows }
}

const asJson = (outcome: Outcome, locale: string): Response => {
  if ("count" in outcome) return Response.json(outcome, { headers: noStore })
  const { choosing, cart } = getMessages(locale)
  const { problem, rows } = outcome
  const own = problem === "nothing" || problem === "refused"
  const lines = rows.flatMap((row) =>
    row.problem ? [{ variant: row.variant, message: choosing.sizes.rows[row.problem] }] : [],
  )
  return Response.json(
    { message: own ? choosing.sizes[problem] : cart.problems[problem], lines },
    { status: own ? 400 : statusOf(problem), headers: noStore },
  )
}

const refuse = (locale: string, problem: "foreign" | "too-large" | "not-sold-here"): Response =>
  Response.json(
    { message: getMessages(locale).cart.problems[problem] },
    { status: statusOf(problem), headers: noStore },
  )

const led = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...noStore, location } })

/**
 * Puts several sizes of a product into the visitor's cart, all or none: fields `q.<variant id>` with 1 to 99 pieces,
 * `handle` of the product and `guidance` that its page showed. With `Accept: application/json` it answers with the
 * number of pieces in the cart, or a sentence and `lines: [{ variant, message }]`; a plain form is led to the cart,
 * or to a page with the same table that holds what was typed and says what is wrong beside it.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const market = findMarket(locale)
  if (!market) return refuse(locale, "not-sold-here")
  if (isForeign(request, env().SHOP_URL)) return refuse(locale, "foreign")
  const body = await readBody(request, MAX_BYTES)
  if (body === null) return refuse(locale, "too-large")
  const form = new URLSearchParams(body)
  const outcome = await add(market, form)
  if (wantsJson(request)) return asJson(outcome, locale)
  if ("count" in outcome) return led(`/${market.locale}/cart`)
  const handle = form.get("handle") ?? ""
  if (!HANDLE.test(handle)) return led(`/${market.locale}/catalogue`)
  const address = addressOf(outcome.rows)
  address.set("problem", outcome.problem)
  return led(`/${market.locale}/products/${handle}/sizes?${address.toString()}`)
}

const onlyPost = (): Response =>
  Response.json({ message: "Use POST." }, { status: 405, headers: { ...noStore, allow: "POST" } })

export { onlyPost as GET, onlyPost as PUT, onlyPost as PATCH, onlyPost as DELETE }
