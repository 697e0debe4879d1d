import { plenty, soldOut } from "../data/choices.ts"
import { expect, test } from "../fixtures/shop.ts"
import { CartPage } from "../pages/cart-page.ts"

const [first, second, third] = plenty("microcannula").map(({ variant }) => variant.sku)
if (!first || !second || !third) throw new Error("The sample catalogue is too small.")
const gone = soldOut().variant.sku

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

for (const [name, viewport] of Object.entries(sizes)) {
  test.describe(name, () => {
    test.use({ viewport })

    test("a practitioner pastes a list, mends what is wrong, and adds all of it at once", async ({
      page,
    }) => {
      await page.goto("/en-ie/cart")
      await page.getByRole("link", { name: "Quick order by SKU" }).click()
      const mistyped = `${second.slice(0, -1)}X`
      await page
        .getByRole("textbox", { name: "Your list" })
        .fill(
          `${first}\t1\n${mistyped};2\n${third.toLowerCase()}, 3\n${first} 1\n${gone}\n${second} x`,
        )
      await page.getByRole("button", { name: "Check the list" }).click()
      const rows = page.getByRole("list", { name: "Checked rows" }).locator(":scope > li")
      await expect(rows).toHaveCount(5)
      await expect(
        page.getByRole("alert").filter({ hasText: "3 rows need a change" }),
      ).toBeVisible()
      await expect(rows.nth(0)).toContainText("2 rows with this code were put together.")
      await expect(rows.nth(0)).toContainText(/In stock · €\d/)
      await expect(rows.nth(1)).toContainText("There is no product with this SKU here.")
      await expect(rows.nth(3)).toContainText("This is out of stock.")
      await expect(rows.nth(4)).toContainText("Give a whole number from 1 to 9999.")
      await expect(page.getByRole("button", { name: /to the cart/ })).toBeHidden()

      await rows
        .nth(1)
        .getByRole("button", { name: `Use ${second}` })
        .click()
      await expect(rows.nth(1)).toContainText(/In stock/)
      await rows.nth(4).getByRole("textbox", { name: "Quantity" }).fill("4")
      await rows
        .nth(3)
        .getByRole("button", { name: `Leave out ${gone}` })
        .click()
      await expect(
        page.getByRole("status").filter({ hasText: "3 rows can be added." }),
      ).toBeVisible()
      await page.getByRole("button", { name: "Add 3 lines to the cart" }).click()

      const cart = new CartPage(page)
      await expect(cart.lines).toHaveCount(3)
      for (const [sku, quantity] of [
        [first, "2"],
        [second, "6"],
        [third, "3"],
      ] as const) {
        const line = cart.lines.filter({ hasText: sku })
        await expect(line.getByRole("textbox", { name: "Quantity" })).toHaveValue(quantity)
      }
    })
  })
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: sizes.phone })

  test("a CSV file with the columns of another language is checked and added", async ({ page }) => {
    await page.goto("/de-de/quick-order")
    await page.getByLabel("Oder eine CSV-Datei").setInputFiles({
      name: "liste.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`Bezeichnung;Artikelnummer;Menge\nA;${first};2\nB;4006381333931;1\n`),
    })
    await page.getByRole("button", { name: "Liste prüfen" }).click()
    await expect(
      page.getByText("Ein Produkt mit dieser Nummer ist hier nicht bekannt."),
    ).toBeVisible()
    await page.getByRole("button", { name: "4006381333931 weglassen" }).click()
    await page.getByRole("button", { name: "1 Zeile in den Warenkorb legen" }).click()
    await expect(page.getByRole("region", { name: "In Ihrem Warenkorb" })).toContainText(first)
  })
})
