import { widths } from "../fixtures/accessibility.ts"
import { expect, test } from "../fixtures/shop.ts"

for (const [name, width] of Object.entries(widths)) {
  test(`three marked products stand side by side at ${name} width, differences first`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto("/en-gb/catalogue")
    for (const title of ["Microcannula", "Microcannula, thin wall", "Circular multi-injector"])
      await page.getByRole("checkbox", { name: `Compare ${title}`, exact: true }).check()
    await page.getByRole("button", { name: "Compare the marked products" }).click()
    await expect(page).toHaveURL(/\/compare\?items=/)
    const table = page.getByRole("table", { name: "Compare" })
    await expect(table.getByRole("columnheader")).toHaveCount(3)
    const groups = table.getByRole("rowheader", { name: /^(What differs|The same for all)$/ })
    await expect(groups).toHaveText(["What differs", "The same for all"])
    await expect(table.getByRole("row", { name: /^Outer diameter/ })).toContainText("Not known")
    await expect(table.getByRole("row", { name: /^Who must not be treated/ })).toContainText(
      "not for all",
    )

    const sizes = await table
      .locator(".drawing svg")
      .evaluateAll((drawings) => drawings.map((one) => one.getAttribute("viewBox")))
    expect(new Set(sizes)).toEqual(new Set(["0 0 360 240"]))

    await table.getByRole("button", { name: "Add A to cart" }).click()
    await expect(page.getByText("In your cart.")).toBeVisible()
  })
}

test("a fifth item is refused, and what the shop does not have is named", async ({ page }) => {
  const five = ["microcannula", "microcannula-rigid", "pdo-mono-thread", "pdo-screw-thread"]
  await page.goto(`/en-gb/compare?items=${[...five, "FG-MI-CIR-5P-30G-4", "no-such-thing"].join()}`)
  await expect(page.getByText("Left out: Circular multi-injector")).toBeVisible()
  await expect(page.getByText("Not found in this shop: no-such-thing.")).toBeVisible()
  await expect(page.getByRole("columnheader")).toHaveCount(4)
})
