import { expect, test } from "../fixtures/shop.ts"

for (const { name, viewport } of [
  { name: "a phone", viewport: { width: 390, height: 844 } },
  { name: "a desk", viewport: { width: 1440, height: 900 } },
]) {
  test(`a practitioner at ${name} finds a size by gauge, narrows it down and opens the product`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto("/en-gb")
    // A field with suggestions is a combobox.
    const field = page.getByRole("banner").getByRole("combobox", { name: "Search products" })
    await field.pressSequentially("27g canula")
    await field.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("“27g canula” in products")
    await expect(page.getByRole("status")).toHaveText("3 products found")
    await expect(page.getByText("“canula” was read as “cannula”.")).toBeVisible()

    await page.locator("summary").filter({ hasText: "Pilot needle" }).click()
    await page.getByRole("checkbox", { name: /^No/ }).check()
    await page.getByRole("button", { name: "Show products" }).click()
    await expect(page.getByRole("status")).toHaveText("1 product found")
    await expect(page).toHaveURL(/pilot=no/)
    await expect(page.getByText("FG-MC-SOL-27G-38")).toBeVisible()

    await page.getByRole("link", { name: "Microcannula", exact: true }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Microcannula")
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("a search that finds nothing shows the nearest, and a choice can be taken back", async ({
    page,
  }) => {
    await page.goto("/de-de/search?q=31g+kanüle")
    await expect(page.getByRole("status")).toHaveText("Nichts gefunden")
    await expect(page.getByRole("heading", { name: "Was am nächsten kommt" })).toBeVisible()
    await page.goto("/en-us/search?q=cannula&gauge=27&length=30-45")
    await expect(page.getByRole("link", { name: /1\.18.in to 1\.77.in$/ })).toBeVisible()
    await page.getByRole("link", { name: "Remove Gauge: 27G" }).click()
    await expect(page).toHaveURL(/q=cannula&length=30-45$/)
  })
})
