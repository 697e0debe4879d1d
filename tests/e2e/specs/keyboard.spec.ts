import type { Locator, Page } from "@playwright/test"
import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expect, test } from "../fixtures/shop.ts"
import { CheckoutPage } from "../pages/checkout-page.ts"
import { ConfirmationPage } from "../pages/confirmation-page.ts"

const [cannula] = plenty("microcannula")
if (!cannula) throw new Error("The sample catalogue is too small.")

/** Presses Tab until the element has the focus, and checks that the focus can be seen. */
async function tabTo(page: Page, target: Locator, most = 120): Promise<void> {
  await expect(target).toBeVisible()
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((node) => node === document.activeElement)) {
      const visible = await target.evaluate((node) => {
        const marked = node.matches(":focus-visible")
        const styles = [node, node.parentElement, node.nextElementSibling].map((one) =>
          one === null ? undefined : getComputedStyle(one),
        )
        const drawn = styles.some(
          (style) =>
            style !== undefined &&
            ((style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) ||
              style.boxShadow !== "none"),
        )
        return marked && drawn
      })
      expect(visible, "the focus can be seen").toBe(true)
      return
    }
    await page.keyboard.press("Tab")
  }
  throw new Error(`Tab did not reach ${target.toString()} within ${most} presses.`)
}

async function typeInto(page: Page, label: string | RegExp, text: string): Promise<void> {
  await tabTo(page, page.getByLabel(label))
  await page.keyboard.type(text)
}

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press("Enter")
}

test("a purchase needs nothing but a keyboard", async ({ page, admin }) => {
  test.setTimeout(120_000)
  const buyer = guestIn("en-gb")
  await page.goto(`/en-gb/products/${cannula.product.handle}`)
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused()
  await page.keyboard.press("Enter")

  await press(page, page.getByRole("button", { name: "Add to cart" }))
  await press(page, page.getByRole("link", { name: "Go to the cart" }))
  await press(page, page.getByRole("link", { name: "Go to checkout" }))

  const checkout = new CheckoutPage(page)
  await checkout.expectStep("contact")
  await typeInto(page, "E-mail address", buyer.email)
  await page.keyboard.press("Enter")
  await checkout.expectStep("address")
  await typeInto(page, "First name", buyer.firstName)
  await typeInto(page, "Last name", buyer.lastName)
  await typeInto(page, /^Street/, buyer.address)
  await typeInto(page, "Town or city", buyer.city)
  await typeInto(page, "Postcode", buyer.postalCode)
  await press(page, checkout.continue)
  await checkout.expectStep("shipping")
  await tabTo(page, page.getByRole("radio").first())
  await page.keyboard.press("Space")
  await press(page, checkout.continue)
  await checkout.expectStep("payment")
  await tabTo(page, page.getByRole("radio").first())
  await page.keyboard.press("Space")
  await press(page, checkout.continue)
  await checkout.expectStep("review")
  await press(page, checkout.order)
  await new ConfirmationPage(page).orderNumber()
  expect(await admin.ordersOf(buyer.email)).toHaveLength(1)
})

test("a size is chosen with the arrow keys", async ({ page }) => {
  const [title = ""] = cannula.product.optionTitles
  await page.goto(`/en-gb/products/${cannula.product.handle}`)
  const group = page.getByRole("group", { name: title })
  const chosen = group.getByRole("radio", { checked: true })
  const before = await chosen.inputValue()
  await chosen.focus()
  await page.keyboard.press("ArrowRight")
  await expect(chosen).not.toHaveValue(before)
})
