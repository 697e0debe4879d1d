import type { Locator, Page } from "@playwright/test"

/** What a practitioner types into the leaflet. */
export interface LeafletEntries {
  date: string
  time: string
  area: string
  lots: string
  clinic: string
  phone: string
}

/** The page on which the aftercare leaflet is filled in. */
export class LeafletPage {
  readonly page: Page
  readonly openButton: Locator
  readonly sheet: Locator
  readonly problems: Locator
  readonly printButton: Locator
  readonly calendarButton: Locator

  constructor(page: Page) {
    this.page = page
    this.openButton = page.getByRole("button", { name: "Fill in the leaflet" })
    this.sheet = page.getByRole("article", { name: "The leaflet" })
    this.problems = page.getByRole("alert").filter({ hasText: "There is a problem" })
    this.printButton = page.getByRole("button", { name: "Print or save as PDF" })
    this.calendarButton = page.getByRole("button", { name: "Save the dates" })
  }

  async goto(topic: string, locale = "en-gb"): Promise<void> {
    await this.page.goto(`/${locale}/guidance/${topic}/leaflet`)
  }

  async open(): Promise<void> {
    await this.openButton.click()
    await this.printButton.waitFor()
  }

  field(name: keyof LeafletEntries): Locator {
    const labels = {
      date: "Date of the treatment",
      time: "Time at which it ended",
      area: "Treated area",
      lots: "Products and lot numbers",
      clinic: "Clinic or practitioner",
      phone: "Phone for questions",
    }
    return this.page.getByLabel(labels[name])
  }

  async fill(entries: Partial<LeafletEntries>): Promise<void> {
    for (const [name, text] of Object.entries(entries)) {
      await this.field(name as keyof LeafletEntries).fill(text)
    }
  }
}
