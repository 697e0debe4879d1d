import { expect, type Locator, type Page } from "@playwright/test"
import type { Buyer } from "../data/buyers.ts"

const headings = {
  contact: "How can we reach you?",
  address: "Where should it go?",
  shipping: "How should it be delivered?",
  payment: "How would you like to pay?",
  review: "Check your order",
} as const

/** A step of the checkout, named as in its address. */
export type Step = keyof typeof headings

/** The order in which the steps come. */
export const steps = Object.keys(headings) as Step[]

/** The checkout, whichever step it stands at. */
export class CheckoutPage {
  readonly page: Page
  readonly continue: Locator
  readonly order: Locator
  readonly problems: Locator

  constructor(page: Page) {
    this.page = page
    this.continue = page.getByRole("button", { name: "Save and continue" })
    this.order = page.getByRole("button", { name: "Order with obligation to pay" })
    this.problems = page.getByRole("alert").filter({ hasText: "There is a problem" })
  }

  async open(locale: string, step?: Step): Promise<void> {
    await this.page.goto(`/${locale}/checkout${step === undefined ? "" : `/${step}`}`)
  }

  async expectStep(step: Step): Promise<void> {
    await expect(this.page.getByRole("heading", { name: headings[step] })).toBeVisible()
    await expect(this.page).toHaveURL(new RegExp(`/checkout/${step}$`))
  }

  /** Answers the question of one step; the review asks nothing. */
  async fill(step: Step, buyer: Buyer): Promise<void> {
    switch (step) {
      case "contact":
        return this.fillContact(buyer)
      case "address":
        return this.fillAddress(buyer)
      case "shipping":
        return this.chooseShipping("Standard")
      case "payment":
        return this.chooseInvoice()
      case "review":
        return
    }
  }

  async fillContact(buyer: Buyer): Promise<void> {
    await this.page.getByLabel("E-mail address").fill(buyer.email)
  }

  async fillAddress(buyer: Buyer): Promise<void> {
    const { page } = this
    await page.getByLabel("First name").fill(buyer.firstName)
    await page.getByLabel("Last name").fill(buyer.lastName)
    await page.getByLabel(/^Street/).fill(buyer.address)
    await page.getByLabel("Town or city").fill(buyer.city)
    await page.getByLabel(/^(Postcode|Eircode|Postal code|ZIP code)/).fill(buyer.postalCode)
    if (buyer.province !== undefined) {
      await page.getByLabel("State").selectOption(buyer.province)
    }
  }

  async chooseShipping(name: "Standard" | "Express"): Promise<void> {
    await this.page.getByRole("radio", { name: new RegExp(name, "i") }).check()
  }

  async chooseInvoice(): Promise<void> {
    await this.page.getByRole("radio", { name: /Pay by invoice/ }).check()
  }
}
