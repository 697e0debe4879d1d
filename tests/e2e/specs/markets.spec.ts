import { plenty } from "../data/choices.ts"
import { written } from "../data/expected-order.ts"
import { expect, test } from "../fixtures/shop.ts"
import { fillCart } from "../flows/buy.ts"
import { CartPage } from "../pages/cart-page.ts"
import { ProductPage } from "../pages/product-page.ts"

const [thread] = plenty("lifting-thread")
if (!thread) throw new Error("The sample catalogue is too small.")

const markets = {
  "en-gb": { currency: "gbp", language: "en-GB", add: "Add to cart" },
  "en-ie": { currency: "eur", language: "en-IE", add: "Add to cart" },
  "de-de": { currency: "eur", language: "de-DE", add: "In den Warenkorb" },
  "fr-fr": { currency: "eur", language: "fr-FR", add: "Ajouter au panier" },
  "en-us": { currency: "usd", language: "en-US", add: "Add to cart" },
} as const

for (const [locale, { currency, language, add }] of Object.entries(markets)) {
  test(`${locale} speaks ${language} and shows prices in ${currency}, written as its people write them`, async ({
    page,
  }) => {
    const product = new ProductPage(page)
    await product.open(locale, thread.product.handle)
    await product.choose(thread)
    const amount = written(thread.variant.prices[currency], { locale, currency })
    await expect(page.getByText(amount).first()).toBeVisible()
    await expect(page.locator("html")).toHaveAttribute("lang", language)
    await expect(page.getByRole("button", { name: add })).toBeVisible()
  })
}

test("switching the market stays on the page and reprices the cart", async ({ page }) => {
  await fillCart(page, "en-gb", [thread])
  await page.locator("summary").filter({ hasText: "Market:" }).click()
  await page.getByRole("link", { name: /United States/ }).click()
  await expect(page).toHaveURL(new RegExp(`/en-us/products/${thread.product.handle}$`))
  const cart = new CartPage(page)
  await cart.open("en-us")
  const amount = written(thread.variant.prices.usd, { locale: "en-us", currency: "usd" })
  await expect(cart.line(thread.product.title)).toContainText(amount)
  await expect(page.getByText("The prices are now those for United States")).toBeVisible()
})

test("the bare address leads to the market of the browser's language", async ({
  browser,
  environment,
}) => {
  for (const [language, locale] of [
    ["de-DE", "de-de"],
    ["fr-FR", "fr-fr"],
    ["en-US", "en-us"],
    ["ja-JP", "en-gb"],
  ]) {
    const context = await browser.newContext({
      locale: language ?? "",
      baseURL: environment.shopUrl,
    })
    const page = await context.newPage()
    await page.goto("/")
    await expect(page).toHaveURL(new RegExp(`/${locale ?? ""}$`))
    await context.close()
  }
})
