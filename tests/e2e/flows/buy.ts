import { expect, type Page } from "@playwright/test"
import type { Buyer } from "../data/buyers.ts"
import type { Choice } from "../data/choices.ts"
import { CartPage } from "../pages/cart-page.ts"
import { CheckoutPage, type Step } from "../pages/checkout-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"
import { ProductPage } from "../pages/product-page.ts"

/** Puts one piece of each chosen size into the cart, each from its own product page. */
export async function fillCart(page: Page, locale: string, choices: Choice[]): Promise<void> {
  const product = new ProductPage(page)
  for (const choice of choices) {
    await product.open(locale, choice.product.handle)
    await product.choose(choice)
    await product.addToCart()
  }
}

/** Goes from the product pages to the given step of the checkout, filling in everything before it. */
export async function reachStep(
  page: Page,
  buyer: Buyer,
  choices: Choice[],
  until: Step,
): Promise<CheckoutPage> {
  await fillCart(page, buyer.locale, choices)
  const cart = new CartPage(page)
  await cart.open(buyer.locale)
  await expect(cart.lines).toHaveCount(choices.length)
  await cart.toCheckout.click()
  return fillUntil(page, buyer, until)
}

/** Fills in the steps from the first one up to, not including, `until`. */
export async function fillUntil(page: Page, buyer: Buyer, until: Step): Promise<CheckoutPage> {
  const checkout = new CheckoutPage(page)
  const work: [Step, () => Promise<void>][] = [
    ["contact", () => checkout.fillContact(buyer)],
    ["address", () => checkout.fillAddress(buyer)],
    ["shipping", () => checkout.chooseShipping("Standard")],
    ["payment", () => checkout.chooseInvoice()],
  ]
  for (const [step, fill] of work) {
    await checkout.expectStep(step)
    if (step === until) return checkout
    await fill()
    await checkout.continue.click()
  }
  await checkout.expectStep("review")
  return checkout
}

/** Buys as a guest from the product page to the confirmation; returns the order number. */
export async function buy(page: Page, buyer: Buyer, choices: Choice[]): Promise<number> {
  const checkout = await reachStep(page, buyer, choices, "review")
  await checkout.order.click()
  return new ConfirmationPage(page).orderNumber()
}
