import type { Locator, Page } from "@playwright/test"

/** The questions before a treatment, on a product's or a topic's page. */
export class ChecklistPage {
  readonly page: Page
  readonly region: Locator
  readonly listed: Locator
  readonly openButton: Locator
  readonly questions: Locator
  readonly note: Locator
  readonly verdict: Locator

  constructor(page: Page) {
    this.page = page
    this.region = page.getByRole("region", { name: "Questions before treatment" })
    this.listed = this.region.getByRole("list").first().getByRole("listitem")
    this.openButton = this.region.getByRole("button", { name: "Answer the questions here" })
    this.questions = this.region.locator("fieldset")
    this.note = this.region.getByLabel("What you want to ask")
    this.verdict = this.region.getByRole("status").filter({ has: page.getByRole("heading") })
  }

  async open(): Promise<void> {
    await this.openButton.click()
    await this.note.waitFor()
  }

  /** Gives the same answer to every question. */
  async answerAll(answer: "Yes" | "No" | "Not sure"): Promise<void> {
    for (const question of await this.questions.all()) {
      await question.getByRole("radio", { name: answer, exact: true }).check()
    }
  }
}
