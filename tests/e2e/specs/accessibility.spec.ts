import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { listTopics } from "@finegauge/safety-content"
import { guestIn } from "../data/buyers.ts"
import { plenty, soldOut } from "../data/choices.ts"
import { expectAccessibleAtBothWidths } from "../fixtures/accessibility.ts"
import { expect, test } from "../fixtures/shop.ts"
import { fillCart } from "../flows/buy.ts"
import { CheckoutPage, steps } from "../pages/checkout-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"

/** One product of each family: one of them has a size that is sold out, one is shown to Americans. */
const oneOfEachFamily = new Map(
  [...sampleCatalogue.products, soldOut().product].map((product) => [
    product.family,
    product.handle,
  ]),
)

const still: Record<string, string> = {
  home: "/en-gb",
  catalogue: "/en-gb/catalogue",
  ...Object.fromEntries(
    sampleCatalogue.lines.map((line) => [`line ${line.handle}`, `/en-gb/catalogue/${line.handle}`]),
  ),
  ...Object.fromEntries(
    [...oneOfEachFamily].map(([family, handle]) => [
      family,
      `/${family === "microcannula" ? "en-us" : "en-gb"}/products/${handle}`,
    ]),
  ),
  "empty device comparison": "/en-gb/compare",
  "device comparison":
    "/en-gb/compare?items=microcannula,FG-MC-THW-25G-38,circular-multi-injector,gauge-card,no-such-thing",
  "sizes with errors": "/en-gb/products/microcannula/sizes?problem=nothing",
  guidance: "/en-gb/guidance",
  ...Object.fromEntries(
    listTopics().map((topic) => [`topic ${topic.id}`, `/en-gb/guidance/${topic.id}`]),
  ),
  question: "/en-gb/guidance/questions/meso-good-for-fat-loss",
  comparison: "/en-gb/guidance/compare/mesotherapy-multi-needle-and-microcannula-filler",
  ...Object.fromEntries(
    ["search", "words", "compare", "versions", "versions/1.0.0"].map((name) => [
      name,
      `/en-gb/guidance/${name}`,
    ]),
  ),
  "legal text": "/en-gb/legal/withdrawal",
  // The same building blocks with the longer words of two other languages.
  ...Object.fromEntries(
    ["de-de", "fr-fr"].flatMap((locale) => [
      [`home in ${locale}`, `/${locale}`],
      [`product in ${locale}`, `/${locale}/products/${soldOut().product.handle}`],
      [`topic in ${locale}`, `/${locale}/guidance/thread-lift`],
    ]),
  ),
  "product search": "/en-gb/search?q=cannula&gauge=27&length=30-45&price_max=60",
  "product search without result": "/de-de/search?q=31g+kanuele",
  "empty cart": "/en-gb/cart",
  "quick order": "/en-gb/quick-order",
  "not found": "/en-gb/no-such-page",
  "unknown product": "/en-gb/products/no-such-product",
  "unknown market": "/xx-yy",
  "confirmation without an order": "/en-gb/checkout/confirmation",
}

for (const [name, path] of Object.entries(still)) {
  test(`${name} has no accessibility violation`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await page.waitForLoadState("networkidle")
    await expectAccessibleAtBothWidths(page, name)
  })
}

test("a checked list of the quick order has no accessibility violation", async ({ page }) => {
  await page.goto("/en-gb/quick-order")
  const good = plenty("microcannula")[0]?.variant.sku ?? ""
  await page.getByRole("textbox", { name: "Your list" }).fill(`${good} 2\n${good}X\n${good} x`)
  await page.getByRole("button", { name: "Check the list" }).click()
  await expect(page.getByText("2 rows need a change")).toBeVisible()
  await expectAccessibleAtBothWidths(page, "checked list")
})

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
  for (const step of steps.filter((one) => one !== "review")) {
    await checkout.expectStep(step)
    await expectAccessibleAtBothWidths(page, step)
    // The only way to pay is chosen already: that step cannot be left with an error.
    if (step !== "payment") {
      await checkout.continue.click()
      await expect(checkout.problems).toBeVisible()
      await expectAccessibleAtBothWidths(page, `${step} with errors`)
    }
    await checkout.fill(step, buyer)
    await checkout.continue.click()
  }
  await checkout.expectStep("review")
  await expectAccessibleAtBothWidths(page, "review")
  await checkout.order.click()
  await new ConfirmationPage(page).orderNumber()
  await expectAccessibleAtBothWidths(page, "confirmation")
})
