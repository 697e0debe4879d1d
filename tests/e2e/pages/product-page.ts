import { expect, type Locator, type Page } from "@playwright/test"
import type { Choice } from "../data/choices.ts"

/** The page of one product. */
export class ProductPage {
  readonly page: Page
  readonly addButton: Locator
  readonly said: Locator

  constructor(page: Page) {
    this.page = page
    this.addButton = page
      .getByRole("region", { name: "Price and order" })
      .getByRole("button", { name: "Add to cart" })
    this.said = page.getByRole("status").filter({ hasText: "In your cart." })
  }

  async open(locale: string, handle: string): Promise<void> {
    await this.page.goto(`/${locale}/products/${handle}`)
  }

  /** Picks a size, one radio group per option, in the order of the page. */
  async choose({ product, variant }: Choice): Promise<void> {
    for (const title of product.optionTitles) {
      const value = variant.options[title] ?? ""
      const group = this.page.getByRole("group", { name: title })
      // A value that is not made with the other choices says so after its name.
      await group.locator(`input[value="${value}"]`).check()
    }
    await expect(this.page.getByText(variant.sku).first()).toBeVisible()
  }

  /** The field for how many of a size, in the table of all sizes. */
  quantityOf(sku: string): Locator {
    return this.page.getByRole("textbox", { name: `Quantity of ${sku}`, exact: true })
  }

  async addToCart(): Promise<void> {
    await this.addButton.click()
    await expect(this.said).toBeVisible()
  }

  /** The entries of the guidance as the page shows them: content id, visible words, and the level of a warning sign. */
  async guidanceEntries(): Promise<{ id: string; text: string; level: string | undefined }[]> {
    return this.page.locator("[data-guidance-id]").evaluateAll((nodes) =>
      nodes.map((node) => ({
        id: node.getAttribute("data-guidance-id") ?? "",
        text: node.textContent.replaceAll(/\s+/g, " ").trim(),
        level: node.closest("[data-care-level]")?.getAttribute("data-care-level") ?? undefined,
      })),
    )
  }
}
