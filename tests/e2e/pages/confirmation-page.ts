import { expect, type Page } from "@playwright/test"

/** The page that thanks for an order. */
export class ConfirmationPage {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  /** Waits for the page and returns the order number that it shows. */
  async orderNumber(): Promise<number> {
    await expect(this.page.getByRole("heading", { name: "Your order is in" })).toBeVisible()
    const text = await this.page
      .getByText(/Order number \d+/)
      .first()
      .innerText()
    return Number(/\d+/.exec(text)?.[0])
  }
}
