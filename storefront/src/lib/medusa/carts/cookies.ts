import "server-only"
import { cookies } from "next/headers"

import { env } from "../../env"
import { PLACED_ORDER } from "./placed-order"

/** What the browser keeps between two requests, out of reach of every script: ids, with an order's token. */
type Kept = "cart" | "order"

const SECONDS: Record<Kept, number> = { cart: 30 * 24 * 3600, order: 24 * 3600 }
const SHAPE: Record<Kept, RegExp> = {
  cart: /^cart_[A-Za-z0-9]{10,64}$/,
  order: PLACED_ORDER,
}

const secure = (): boolean => env().SHOP_URL.startsWith("https:")

/** `__Host-` binds the cookie to this host over TLS; without TLS a browser would refuse it. */
const nameOf = (kept: Kept): string => `${secure() ? "__Host-" : ""}finegauge-${kept}`

/** An id out of a cookie jar, or null when there is none or it has another shape. */
export const idIn = (jar: Jar, kept: Kept): string | null => {
  const value = jar.get(nameOf(kept))?.value
  return value !== undefined && SHAPE[kept].test(value) ? value : null
}

type Jar = { get: (name: string) => { value: string } | undefined }

/** The id that the visitor's browser sent, or null when there is none or it has another shape. */
export const readId = async (kept: Kept): Promise<string | null> => idIn(await cookies(), kept)

/** Keeps an id in the visitor's browser; only where cookies can be set (actions and route handlers). */
export const keepId = async (kept: Kept, id: string): Promise<void> => {
  ;(await cookies()).set(nameOf(kept), id, {
    httpOnly: true,
    sameSite: "lax",
    secure: secure(),
    path: "/",
    maxAge: SECONDS[kept],
  })
}

/** Forgets an id; only where cookies can be set. */
export const forgetId = async (kept: Kept): Promise<void> => {
  ;(await cookies()).set(nameOf(kept), "", {
    httpOnly: true,
    sameSite: "lax",
    secure: secure(),
    path: "/",
    maxAge: 0,
  })
}
