import type { Metadata } from "next"
import type { ReactNode } from "react"

import "@/styles/checkout.css"

// Pages of one visitor: nobody else may be shown them, and nothing may list them.
export const dynamic = "force-dynamic"
export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function CheckoutLayout({ children }: { children: ReactNode }) {
  return children
}
