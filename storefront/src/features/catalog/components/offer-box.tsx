"use client"

import { fill } from "@/lib/format/fill"
import type { Offer, OfferVariant } from "../offer"
import type { StockState } from "../view"

/** Texts of the box. */
export type OfferBoxTexts = {
  stock: Record<StockState, string>
  tax: string
  notSoldHere: string
  packOf: string
  out: string
  size: string
  quantity: string
}

/** Price, stock state and quantity of the chosen size; announces them when the choice changes. */
export function OfferBox({
  offer,
  chosen,
  texts,
}: {
  offer: Offer
  chosen: OfferVariant
  texts: OfferBoxTexts
}) {
  const orderable = chosen.price !== null && chosen.stock !== "out"
  return (
    <div className="offer">
      <noscript>
        <label>
          {texts.size}{" "}
          <select name="variant">
            {offer.variants.map(({ id, options }) => (
              <option key={id} value={id}>
                {offer.optionTitles.map((title) => options[title]).join(", ")}
              </option>
            ))}
          </select>
        </label>
      </noscript>
      <input type="hidden" name="variant" value={chosen.id} />
      <div aria-live="polite">
        <p className="price price-large">
          {chosen.price ? (
            <>
              <span className="money">{chosen.price}</span> <small>{texts.tax}</small>
            </>
          ) : (
            texts.notSoldHere
          )}
        </p>
        <p className="offer-facts">
          {chosen.packSize ? <span>{fill(texts.packOf, { count: chosen.packSize })}</span> : null}{" "}
          {chosen.each ? <span>{chosen.each}</span> : null}{" "}
          <span className={`stock stock-${chosen.stock}`}>{texts.stock[chosen.stock]}</span>
        </p>
      </div>
      {orderable ? (
        <label className="quantity">
          {texts.quantity}
          <input
            name="quantity"
            type="text"
            inputMode="numeric"
            pattern="[0-9]*"
            defaultValue="1"
            maxLength={2}
            autoComplete="off"
          />
        </label>
      ) : null}
      {chosen.stock === "out" ? <p className="offer-out">{texts.out}</p> : null}
    </div>
  )
}
