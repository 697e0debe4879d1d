import type { Page } from "@playwright/test"
import { guestIn } from "../data/buyers.ts"
import { plenty } from "../data/choices.ts"
import { expect, test } from "../fixtures/shop.ts"
import { reachStep } from "../flows/buy.ts"
import { CartPage } from "../pages/cart-page.ts"

const [cannula] = plenty("microcannula")
if (!cannula) throw new Error("The sample catalogue is too small.")

/** A field whose error stands beside it: invalid, and described by an element that says the sentence. */
async function expectErrorAt(page: Page, label: string | RegExp, sentence: string | RegExp) {
  const field = page.getByLabel(label)
  await expect(field).toHaveAttribute("aria-invalid", "true")
  await expect(field).toHaveAccessibleDescription(sentence)
}

test("a missing e-mail address is told beside its field and announced", async ({ page }) => {
  const checkout = await reachStep(page, guestIn("en-gb"), [cannula], "contact")
  await checkout.continue.click()
  await expect(checkout.problems).toBeVisible()
  await expectErrorAt(page, "E-mail address", /Give your e-mail address/)
  await page.getByLabel("E-mail address").fill("not an address")
  await checkout.continue.click()
  await expectErrorAt(page, "E-mail address", /such as name@example\.org/)
  await expect(page.getByLabel("E-mail address")).toHaveValue("not an address")
})

test("every missing part of an address is told beside its own field", async ({ page }) => {
  const checkout = await reachStep(page, guestIn("en-gb"), [cannula], "address")
  await checkout.continue.click()
  await expect(checkout.problems.getByRole("link")).toHaveCount(5)
  await expectErrorAt(page, "First name", /first name/)
  await expectErrorAt(page, "Last name", /last name/)
  await expectErrorAt(page, /^Street/, /street/)
  await expectErrorAt(page, "Town or city", /town or city/)
  await expectErrorAt(page, "Postcode", /Postcode/i)
  await checkout.problems.getByRole("link").first().click()
  await expect(page.getByLabel("First name")).toBeFocused()
})

test("a postcode of another country is refused with an example, and nothing else is lost", async ({
  page,
}) => {
  const buyer = guestIn("en-gb")
  const checkout = await reachStep(page, buyer, [cannula], "address")
  await checkout.fillAddress({ ...buyer, postalCode: "not one" })
  await checkout.continue.click()
  await expectErrorAt(page, "Postcode", /Give the Postcode in the form SW1A 1AA/)
  await expect(page.getByLabel("First name")).toHaveValue(buyer.firstName)
  await page.getByLabel("Postcode").fill(buyer.postalCode)
  await checkout.continue.click()
  await checkout.expectStep("shipping")
})

test("delivery and payment must be chosen", async ({ page }) => {
  const checkout = await reachStep(page, guestIn("en-gb"), [cannula], "shipping")
  await checkout.continue.click()
  await expect(checkout.problems).toContainText("Choose how it should be delivered")
  await checkout.chooseShipping("Express")
  await checkout.continue.click()
  await checkout.expectStep("payment")
})

test("an impossible quantity is refused beside its field", async ({ page }) => {
  await reachStep(page, guestIn("en-gb"), [cannula], "contact")
  const cart = new CartPage(page)
  await cart.open("en-gb")
  for (const quantity of ["0", "-3", "1.5", "many", "1000000"]) {
    await cart.setQuantity(cannula.product.title, quantity)
    await expect(cart.line(cannula.product.title)).toContainText("whole number from 1 to 99")
  }
  await cart.setQuantity(cannula.product.title, "2")
  await expect(cart.line(cannula.product.title)).not.toContainText("whole number")
  await cart.remove(cannula.product.title)
  await expect(page.getByText("Your cart is empty.")).toBeVisible()
})
