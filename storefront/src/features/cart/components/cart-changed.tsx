"use client"

import { useEffect } from "react"

/** Tells the header that the cart is another one now; renders nothing. */
export function CartChanged({ count }: { count: number }) {
  useEffect(() => {
    window.dispatchEvent(new Event("finegauge:cart-changed"))
  }, [count])
  return null
}
