import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expect, test } from "../fixtures/shop.ts"
import { fillUntil } from "../flows/buy.ts"
import { CartPage } from "../pages/cart-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"
import { ProductPage } from "../pages/product-page.ts"

test.use({ javaScriptEnabled: false })

const [accessory] = plenty("accessory")
if (!accessory) throw new Error("The sample catalogue is too small.")

test("a visitor without JavaScript reads, buys and gets an order", async ({ page, admin }) => {
  const buyer = guestIn("en-gb")
  const product = new ProductPage(page)
  await product.open("en-gb", accessory.product.handle)
  await product.addButton.first().click()
  const cart = new CartPage(page)
  await expect(cart.lines).toHaveCount(1)
  await cart.toCheckout.click()
  const checkout = await fillUntil(page, buyer, "review")
  await checkout.order.click()
  await new ConfirmationPage(page).orderNumber()
  expect(await admin.ordersOf(buyer.email)).toHaveLength(1)
})

test("guidance can be read without JavaScript", async ({ page }) => {
  const product = new ProductPage(page)
  await product.open("en-gb", "pdo-mono-thread")
  expect((await product.guidanceEntries()).length).toBeGreaterThan(20)
  const heading = { name: "Who should not be treated", exact: true }
  await expect(page.getByRole("heading", heading)).toBeVisible()
})
