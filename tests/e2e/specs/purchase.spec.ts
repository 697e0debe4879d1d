import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expectedOrder, written } from "../data/expected-order.ts"
import { expect, test } from "../fixtures/shop.ts"
import { fillCart, fillUntil } from "../flows/buy.ts"
import { CartPage } from "../pages/cart-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"

const threads = plenty("lifting-thread")
const accessories = plenty("accessory")

/** Two different sizes of one device and an accessory, other ones in every market. */
const basket = (at: number) => {
  const first = threads[at * 3]
  const second = threads.find(
    (one) => one.product === first?.product && one.variant !== first.variant,
  )
  const accessory = accessories[at]
  if (!first || !second || !accessory) throw new Error("The sample catalogue is too small.")
  return [first, second, accessory]
}

for (const [at, locale] of (["en-ie", "en-gb", "en-us"] as const).entries()) {
  test(`a guest in ${locale} buys two sizes and an accessory and pays by invoice`, async ({
    page,
    admin,
  }) => {
    const buyer = guestIn(locale)
    const choices = basket(at)
    const expected = expectedOrder(buyer, choices)

    await fillCart(page, locale, choices)
    const cart = new CartPage(page)
    await cart.open(locale)
    await expect(cart.lines).toHaveCount(choices.length)
    await cart.toCheckout.click()
    const checkout = await fillUntil(page, buyer, "review")
    await expect(page.getByText(written(expected.total, buyer)).first()).toBeVisible()
    await checkout.order.click()
    const number = await new ConfirmationPage(page).orderNumber()

    const [order, ...others] = await admin.ordersOf(buyer.email)
    expect(others).toEqual([])
    expect(order?.display_id).toBe(number)
    expect(order?.currency_code).toBe(buyer.currency)
    expect(order?.items.map((item) => item.variant_sku).toSorted()).toEqual(
      choices.map((choice) => choice.variant.sku).toSorted(),
    )
    expect(order?.items.every((item) => item.quantity === 1)).toBe(true)
    expect(order?.item_total).toBeCloseTo(expected.items, 2)
    expect(order?.shipping_total).toBeCloseTo(expected.shipping, 2)
    expect(order?.tax_total).toBeCloseTo(expected.tax, 2)
    expect(order?.total).toBeCloseTo(expected.total, 2)
    expect(order?.shipping_address?.country_code).toBe(buyer.countryCode)
    expect(order?.payment_collections[0]?.payments[0]?.provider_id).toBe("pp_system_default")
    expect(order?.payment_collections[0]?.amount).toBeCloseTo(expected.total, 2)
    await expect(page.getByText(written(expected.total, buyer)).first()).toBeVisible()
  })
}
