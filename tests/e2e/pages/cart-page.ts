import { expect, type Locator, type Page } from "@playwright/test"

/** The cart. */
export class CartPage {
  readonly page: Page
  readonly lines: Locator
  readonly toCheckout: Locator

  constructor(page: Page) {
    this.page = page
    this.lines = page.getByRole("region", { name: "In your cart" }).getByRole("listitem")
    this.toCheckout = page.getByRole("link", { name: "Go to checkout" })
  }

  async open(locale: string): Promise<void> {
    await this.page.goto(`/${locale}/cart`)
  }

  /** The line of a product, found by its title. */
  line(title: string): Locator {
    return this.lines.filter({ hasText: title })
  }

  async setQuantity(title: string, quantity: string): Promise<void> {
    const line = this.line(title)
    await line.getByRole("textbox", { name: "Quantity" }).fill(quantity)
    const answered = this.page.waitForResponse((answer) => answer.request().method() === "POST")
    await line.getByRole("button", { name: "Update the quantity" }).click()
    await answered
    await expect(line).toHaveAttribute("aria-busy", "false")
  }

  async remove(title: string): Promise<void> {
    await this.line(title).getByRole("button", { name: "Remove" }).click()
  }
}
