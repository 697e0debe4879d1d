import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { listTopics } from "@finegauge/safety-content"
import { guestIn } from "../data/buyers.ts"
import { plenty, soldOut } from "../data/choices.ts"
import { expectAccessibleAtBothWidths } from "../fixtures/accessibility.ts"
import { expect, test } from "../fixtures/shop.ts"
import { fillCart, fillUntil } from "../flows/buy.ts"
import { CheckoutPage, steps } from "../pages/checkout-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"

const oneOfEachFamily = [
  ...new Map(sampleCatalogue.products.map((product) => [product.family, product.handle])).values(),
]

const still: Record<string, string> = {
  home: "/en-gb",
  catalogue: "/en-gb/catalogue",
  ...Object.fromEntries(
    sampleCatalogue.lines.map((line) => [`line ${line.handle}`, `/en-gb/catalogue/${line.handle}`]),
  ),
  ...Object.fromEntries(
    oneOfEachFamily.map((handle) => [`product ${handle}`, `/en-gb/products/${handle}`]),
  ),
  "sold-out product": `/en-gb/products/${soldOut().product.handle}`,
  "American product": `/en-us/products/${oneOfEachFamily[0] ?? ""}`,
  guidance: "/en-gb/guidance",
  ...Object.fromEntries(
    listTopics().map((topic) => [`topic ${topic.id}`, `/en-gb/guidance/${topic.id}`]),
  ),
  "empty cart": "/en-gb/cart",
  "not found": "/en-gb/no-such-page",
  "unknown product": "/en-gb/products/no-such-product",
  "unknown market": "/xx-yy",
  "confirmation without an order": "/en-gb/checkout/confirmation",
}

for (const [name, path] of Object.entries(still)) {
  test(`${name} has no accessibility violation`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await expectAccessibleAtBothWidths(page, name)
  })
}

test("cart, every checkout step, its errors and the confirmation have no accessibility violation", async ({
  page,
}) => {
  test.setTimeout(180_000)
  const buyer = guestIn("en-gb")
  await fillCart(page, buyer.locale, plenty("microcannula").slice(0, 1))
  await page.goto("/en-gb/cart")
  await expectAccessibleAtBothWidths(page, "full cart")
  const checkout = new CheckoutPage(page)
  await checkout.open(buyer.locale)
  for (const step of steps) {
    await fillUntil(page, buyer, step)
    await expectAccessibleAtBothWidths(page, step)
    if (step === "review") break
    await checkout.continue.click()
    await expect(checkout.problems).toBeVisible()
    await expectAccessibleAtBothWidths(page, `${step} with errors`)
    await checkout.open(buyer.locale, "contact")
  }
  await fillUntil(page, buyer, "review")
  await checkout.order.click()
  await new ConfirmationPage(page).orderNumber()
  await expectAccessibleAtBothWidths(page, "confirmation")
})
