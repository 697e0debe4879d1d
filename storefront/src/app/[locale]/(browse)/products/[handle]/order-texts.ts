import type { OfferBoxTexts } from "@/features/catalog/components/offer-box"
import type { PickerTexts } from "@/features/catalog/components/variant-picker"
import { taxNote } from "@/features/catalog/shown-price"
import type { MarketConfig } from "@/config/markets"
import type { Messages } from "@/messages"

/** The few texts that the browser needs to offer a product. */
export type OrderTexts = {
  order: string
  compare: string
  picker: PickerTexts
  box: OfferBoxTexts
  cart: { add: string; adding: string; added: string; view: string; failed: string }
}

/** Picks them from the messages, so that the whole tree never travels. */
export function orderTexts(messages: Messages, market: MarketConfig): OrderTexts {
  const { cart, choosing, price, product, stock } = messages
  return {
    order: product.order,
    compare: choosing.compare.thisSize,
    picker: {
      unavailable: product.unavailable,
      unavailableValue: product.unavailableValue,
      moved: product.moved,
    },
    box: {
      stock,
      tax: taxNote(market, price),
      notSoldHere: price.notSoldHere,
      packOf: product.packOf,
      out: product.out,
      size: product.size,
      quantity: cart.quantity,
    },
    cart: {
      add: cart.add,
      adding: cart.adding,
      added: cart.added,
      view: cart.view,
      failed: cart.problems.unavailable,
    },
  }
}
