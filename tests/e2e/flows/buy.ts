import { storeClient, testEnvironment } from "@finegauge/support"
import { expect, type Page } from "@playwright/test"
import type { Buyer } from "../data/buyers.ts"
import type { Choice } from "../data/choices.ts"
import { CartPage } from "../pages/cart-page.ts"
import { CheckoutPage, steps, type Step } from "../pages/checkout-page.ts"
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

/** Has the sizes in the cart already, as the product page's form would have put them there, without a look at the pages. */
async function haveInCart(page: Page, locale: string, choices: Choice[]): Promise<void> {
  const products = await storeClient(testEnvironment()).products()
  const variants = products.flatMap((product) => product.variants)
  for (const choice of choices) {
    const variant = variants.find((one) => one.sku === choice.variant.sku)
    const answer = await page.request.post(`/${locale}/cart/items`, {
      form: { variant: variant?.id ?? "" },
      headers: { accept: "application/json", origin: testEnvironment().shopUrl },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
}

/** Begins at the filled cart and goes to the given step of the checkout, filling in everything before it. */
export async function reachStep(
  page: Page,
  buyer: Buyer,
  choices: Choice[],
  until: Step,
): Promise<CheckoutPage> {
  await haveInCart(page, buyer.locale, choices)
  const cart = new CartPage(page)
  await cart.open(buyer.locale)
  await expect(cart.lines).toHaveCount(choices.length)
  await cart.toCheckout.click()
  return fillUntil(page, buyer, until)
}

/** Fills in the steps from the first one up to, not including, `until`. */
export async function fillUntil(page: Page, buyer: Buyer, until: Step): Promise<CheckoutPage> {
  const checkout = new CheckoutPage(page)
  for (const step of steps) {
    await checkout.expectStep(step)
    if (step === until) break
    await checkout.fill(step, buyer)
    await checkout.continue.click()
  }
  return checkout
}

/** Buys as a guest from the cart to the confirmation; returns the order number. */
export async function buy(page: Page, buyer: Buyer, choices: Choice[]): Promise<number> {
  const checkout = await reachStep(page, buyer, choices, "review")
  await checkout.order.click()
  return new ConfirmationPage(page).orderNumber()
}
