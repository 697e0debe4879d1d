import { widths } from "../fixtures/accessibility.ts"
import { expect, test } from "../fixtures/shop.ts"
import { CartPage } from "../pages/cart-page.ts"
import { ProductPage } from "../pages/product-page.ts"

const handle = "microcannula-with-pilot-needle"
const [first, second, third] = ["FG-MC-PIL-22G-40", "FG-MC-PIL-25G-38", "FG-MC-PIL-25G-50"]

for (const [name, width] of Object.entries(widths)) {
  test(`three sizes go into the cart together at ${name} width`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const product = new ProductPage(page)
    await product.open("en-gb", handle)
    await product.quantityOf(first).fill("2")
    await product.quantityOf(second).fill("1")
    await product.quantityOf(third).fill("lots")
    await page.getByRole("button", { name: "Add 3 items to cart" }).click()
    await expect(page.getByText("Nothing was added yet.")).toBeVisible()
    await expect(product.quantityOf(third)).toBeFocused()
    await expect(product.quantityOf(third)).toHaveAccessibleDescription(/whole number from 1 to 99/)
    await expect(product.quantityOf(first)).toHaveValue("2")

    await product.quantityOf(third).fill("3")
    const sent: string[] = []
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(new URL(request.url()).pathname)
    })
    await page.getByRole("button", { name: "Add 6 items to cart" }).click()
    await expect(page.getByText("In your cart: all 6.")).toBeVisible()
    expect(sent).toEqual(["/en-gb/cart/lines"])
    await page.getByRole("link", { name: "Go to the cart" }).click()
    await expect(new CartPage(page).lines).toHaveCount(3)
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a wrong quantity stays beside its sentence, and nothing is added", async ({ page }) => {
    const product = new ProductPage(page)
    await product.open("en-gb", handle)
    await product.quantityOf(first).fill("2")
    await product.quantityOf(second).fill("99")
    await page.getByRole("button", { name: "Add these sizes to cart" }).click()
    await expect(product.quantityOf(second)).toHaveValue("99")
    await expect(product.quantityOf(second)).toHaveAccessibleDescription(/Fewer than this are left/)
    await product.quantityOf(second).fill("1")
    await page.getByRole("button", { name: "items to cart" }).click()
    await expect(new CartPage(page).lines).toHaveCount(2)
  })
})
