import { ask, type Answer } from "@finegauge/support"

/** A visitor without JavaScript who keeps the cookies that the shop sets. */
export interface Visitor {
  get: (path: string) => Promise<Answer>
  /** Puts one piece of a variant into the cart, as the form of the product page does. */
  add: (variantId: string) => Promise<Answer>
  /** What the shop keeps under a name; empty where it keeps nothing. */
  cookie: (name: string) => string
  /** Keeps a cookie as if the shop had set it. */
  keepCookie: (name: string, value: string) => void
}

/** Lets a visitor in; `origin` is the address that forms are sent from. */
export function visitor(shopUrl: string): Visitor {
  const jar = new Map<string, string>()
  const keep = (answer: Answer) => {
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ""] = cookie.split(";")
      const at = pair.indexOf("=")
      jar.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
  const sent = () => [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
  return {
    cookie: (name) => jar.get(name) ?? "",
    keepCookie: (name, value) => void jar.set(name, value),
    get: async (path) =>
      keep(await ask(`${shopUrl}${path}`, { headers: { cookie: sent() }, timeout: 30_000 })),
    add: async (variantId) =>
      keep(
        await ask(`${shopUrl}/en-gb/cart/items`, {
          method: "POST",
          raw: new URLSearchParams({ variant: variantId }).toString(),
          headers: {
            cookie: sent(),
            origin: shopUrl,
            "content-type": "application/x-www-form-urlencoded",
          },
          timeout: 30_000,
        }),
      ),
  }
}
