import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expect, test } from "../fixtures/shop.ts"
import { reachStep } from "../flows/buy.ts"
import { CartPage } from "../pages/cart-page.ts"
import { CheckoutPage } from "../pages/checkout-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"
import { ProductPage } from "../pages/product-page.ts"

const cannulas = plenty("microcannula")
const [cannula, other] = [cannulas[0], cannulas.find((one) => one.product !== cannulas[0]?.product)]
if (!cannula || !other) throw new Error("The sample catalogue is too small.")

test("a reload keeps the step and what was entered", async ({ page }) => {
  const buyer = guestIn("en-gb")
  const checkout = await reachStep(page, buyer, [cannula], "shipping")
  await page.reload()
  await checkout.expectStep("shipping")
  await checkout.open("en-gb", "address")
  await expect(page.getByLabel("First name")).toHaveValue(buyer.firstName)
  await expect(page.getByLabel("Postcode")).toHaveValue(buyer.postalCode)
  await checkout.open("en-gb", "contact")
  await expect(page.getByLabel("E-mail address")).toHaveValue(buyer.email)
})

test("the back button leads to the step before, and forward again to the end", async ({
  page,
  admin,
}) => {
  const buyer = guestIn("en-gb")
  const checkout = await reachStep(page, buyer, [cannula], "payment")
  await page.goBack()
  await checkout.expectStep("shipping")
  await page.goBack()
  await checkout.expectStep("address")
  await expect(page.getByLabel("Town or city")).toHaveValue(buyer.city)
  await page.getByLabel("Town or city").fill("Changed Town")
  await checkout.continue.click()
  // The delivery that was chosen stays, so the next open step is the payment.
  await checkout.expectStep("payment")
  await checkout.chooseInvoice()
  await checkout.continue.click()
  await checkout.expectStep("review")
  await checkout.order.click()
  await new ConfirmationPage(page).orderNumber()
  const [order] = await admin.ordersOf(buyer.email)
  expect(order?.shipping_address?.city).toBe("Changed Town")
})

test("after the order, going back orders nothing again", async ({ page, admin }) => {
  const buyer = guestIn("en-gb")
  const checkout = await reachStep(page, buyer, [cannula], "review")
  await checkout.order.click()
  await new ConfirmationPage(page).orderNumber()
  await page.goBack()
  await page.goto("/en-gb/checkout/review")
  await expect(checkout.order).toBeHidden()
  expect(await admin.ordersOf(buyer.email)).toHaveLength(1)
})

test("a second tab that changes the cart stops the first tab's order, and says why", async ({
  page,
  context,
  admin,
}) => {
  const buyer = guestIn("en-gb")
  const checkout = await reachStep(page, buyer, [cannula], "review")
  const second = await context.newPage()
  const product = new ProductPage(second)
  await product.open("en-gb", other.product.handle)
  await product.choose(other)
  await product.addToCart()

  await checkout.order.click()
  await expect(page.getByText("Your cart has changed since this page was shown")).toBeVisible()
  expect(await admin.ordersOf(buyer.email)).toEqual([])

  await checkout.chooseInvoice()
  await checkout.continue.click()
  await checkout.expectStep("review")
  await checkout.order.click()
  await new ConfirmationPage(page).orderNumber()
  const [order] = await admin.ordersOf(buyer.email)
  expect(order?.items).toHaveLength(2)
})

test("two tabs that order at once make one order", async ({ page, context, admin }) => {
  const buyer = guestIn("en-gb")
  const first = await reachStep(page, buyer, [cannula], "review")
  const tab = await context.newPage()
  const second = new CheckoutPage(tab)
  await second.open("en-gb", "review")
  await second.expectStep("review")
  await Promise.all([first.order.click(), second.order.click()])
  await Promise.any([
    new ConfirmationPage(page).orderNumber(),
    new ConfirmationPage(tab).orderNumber(),
  ])
  expect(await admin.ordersOf(buyer.email)).toHaveLength(1)
})

test("a step that is not reached yet leads back to the first open one", async ({ page }) => {
  const checkout = await reachStep(page, guestIn("en-gb"), [cannula], "contact")
  await checkout.open("en-gb", "review")
  await checkout.expectStep("contact")
})

test("a checkout without a cart leads to the cart", async ({ page }) => {
  await page.goto("/en-gb/checkout/payment")
  await expect(page.getByText("Your cart is empty.")).toBeVisible()
  await expect(new CartPage(page).toCheckout).toBeHidden()
})
