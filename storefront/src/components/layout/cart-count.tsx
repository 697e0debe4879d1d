"use client"

import { useEffect, useState } from "react"

/** Event that any part of the page may dispatch on `window` after it changed the cart. */
const CART_CHANGED = "finegauge:cart-changed"

async function readCount(address: string): Promise<number> {
  const answer = await fetch(address, { headers: { accept: "application/json" } })
  if (!answer.ok) return 0
  const body: unknown = await answer.json()
  const count = (body as { count?: unknown } | null)?.count
  return typeof count === "number" ? count : 0
}

/** Number of items in the visitor's cart; nothing while unknown or empty, so static pages stay the same for all. */
export function CartCount({ address, label }: { address: string; label: string }) {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const refresh = () => {
      readCount(address).then(setCount, () => undefined)
    }
    refresh()
    window.addEventListener(CART_CHANGED, refresh)
    window.addEventListener("pageshow", refresh)
    return () => {
      window.removeEventListener(CART_CHANGED, refresh)
      window.removeEventListener("pageshow", refresh)
    }
  }, [address])
  if (count === 0) return null
  return (
    <span className="cart-count">
      <span aria-hidden="true">{count}</span>
      <span className="hidden-visually">{label.replace("{count}", String(count))}</span>
    </span>
  )
}
