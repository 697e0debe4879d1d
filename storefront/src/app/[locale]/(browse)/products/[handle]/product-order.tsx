"use client"

import { useEffect, useRef, useState, type ReactNode } from "react"
import { AddToCart } from "@/features/cart/components/add-to-cart"
import { compareHref } from "@/features/catalog/compare-items"
import { OfferBox } from "@/features/catalog/components/offer-box"
import { VariantPicker } from "@/features/catalog/components/variant-picker"
import type { Offer } from "@/features/catalog/offer"
import type { OrderTexts } from "./order-texts"

/** The chosen size: its drawing, its price and the way into the cart. Composes browsing and buying. */
export function ProductOrder({
  locale,
  offer,
  sheets,
  shownGuidance,
  texts,
  children,
}: {
  locale: string
  offer: Offer
  /** Drawing and title block of every size, static; all but the chosen one are hidden. */
  sheets: ReactNode
  /** Guidance that this page shows, as the backend names it; undefined where none applies. */
  shownGuidance: string | undefined
  texts: OrderTexts
  /** What must be read beside the price: that it is sample data. */
  children: ReactNode
}) {
  const [chosenId, choose] = useState(offer.firstId)
  const chosen = offer.variants.find(({ id }) => id === chosenId) ?? offer.variants[0]
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    for (const sheet of place.current?.querySelectorAll<HTMLElement>("[data-variant]") ?? [])
      sheet.hidden = sheet.dataset.variant !== chosenId
  }, [chosenId])
  if (!chosen) return null
  return (
    <div className="product-order">
      <div className="sheet-place" ref={place}>
        {sheets}
      </div>
      <section className="sheet order" aria-label={texts.order}>
        <AddToCart
          locale={locale}
          texts={texts.cart}
          disabled={chosen.stock === "out" || chosen.price === null}
        >
          <VariantPicker
            offer={offer}
            chosen={chosen}
            onChoose={({ id }) => choose(id)}
            texts={texts.picker}
          />
          {shownGuidance ? <input type="hidden" name="guidance" value={shownGuidance} /> : null}
          <OfferBox offer={offer} chosen={chosen} texts={texts.box} />
        </AddToCart>
        <p className="compare-this no-print">
          <a href={compareHref(locale, [chosen.sku])}>{texts.compare}</a>
        </p>
        {children}
      </section>
    </div>
  )
}
