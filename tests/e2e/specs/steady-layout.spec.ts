import { plenty } from "../data/choices.ts"
import { watchLayoutShifts } from "../fixtures/layout-shift.ts"
import { expect, test } from "../fixtures/shop.ts"
import { fillCart } from "../flows/buy.ts"

const [cannula] = plenty("microcannula")
if (!cannula) throw new Error("The sample catalogue is too small.")

const pages = [
  "/en-gb",
  "/en-gb/catalogue",
  "/en-gb/catalogue/microcannulas",
  `/en-gb/products/${cannula.product.handle}`,
  "/en-gb/guidance",
  "/en-gb/guidance/microcannula-filler",
  "/en-gb/cart",
  "/en-gb/checkout/contact",
]

for (const [name, width] of [
  ["phone", 390],
  ["desk", 1440],
] as const) {
  test(`nothing moves while a page loads at ${name} width`, async ({ page }) => {
    test.setTimeout(90_000)
    await page.setViewportSize({ width, height: 900 })
    await fillCart(page, "en-gb", [cannula])
    const shifted = await watchLayoutShifts(page)
    for (const path of pages) {
      await page.goto(path)
      await page.waitForLoadState("networkidle")
      expect(await shifted(), path).toEqual([])
    }
  })
}
