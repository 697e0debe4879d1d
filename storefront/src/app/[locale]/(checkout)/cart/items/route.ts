import { defaultMarket, findMarket } from "@/config/markets"
import { addToCart } from "@/features/cart/add-to-cart"
import { problemOf, statusOf, type Problem } from "@/features/cart/problem"
import { addition } from "@/features/cart/schema"
import { env } from "@/lib/env"
import { isForeign, readBody } from "@/lib/request-body"
import { getMessages } from "@/messages"

/** A form with a variant, a quantity and the guidance of a product with many topics is smaller. */
const MAX_BYTES = 4_000

type Context = { params: Promise<{ locale: string }> }

const noStore = { "cache-control": "no-store" }

const wantsJson = (request: Request): boolean =>
  request.headers.get("accept")?.includes("application/json") ?? false

const add = async (request: Request, locale: string): Promise<Problem | number> => {
  const market = findMarket(locale)
  if (!market) return "not-sold-here"
  if (isForeign(request, env().SHOP_URL)) return "foreign"
  const body = await readBody(request, MAX_BYTES)
  if (body === null) return "too-large"
  const form = new URLSearchParams(body)
  const parsed = addition.safeParse({
    variant: form.get("variant"),
    quantity: form.get("quantity") ?? undefined,
    guidance: form.get("guidance") ?? undefined,
  })
  if (!parsed.success) {
    const quantity = parsed.error.issues.every(({ path }) => path[0] === "quantity")
    return quantity ? "quantity" : "unknown-product"
  }
  const cart = await addToCart(market, parsed.data)
  if (cart.ok) return cart.value.count
  const problem = problemOf(cart)
  return problem === "gone" ? "unknown-product" : problem
}

/**
 * Puts a variant into the visitor's cart. With `Accept: application/json` it answers with the number of
 * pieces or a sentence; a plain form is led to the cart page, which shows the sentence.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params
  const done = await add(request, locale)
  const path = `/${findMarket(locale)?.locale ?? defaultMarket.locale}/cart`
  if (typeof done === "number") {
    return wantsJson(request)
      ? Response.json({ count: done }, { headers: noStore })
      : new Response(null, { status: 303, headers: { ...noStore, location: path } })
  }
  if (wantsJson(request) || done === "foreign" || done === "too-large") {
    const message = getMessages(locale).cart.problems[done]
    return Response.json({ message }, { status: statusOf(done), headers: noStore })
  }
  const location = `${path}?problem=${done}`
  return new Response(null, { status: 303, headers: { ...noStore, location } })
}

const onlyPost = (): Response =>
  Response.json({ message: "Use POST." }, { status: 405, headers: { ...noStore, allow: "POST" } })

export { onlyPost as GET, onlyPost as PUT, onlyPost as PATCH, onlyPost as DELETE }
