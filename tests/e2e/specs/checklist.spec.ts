import { resolveGuidance } from "@finegauge/safety-content"
import { expectAccessibleAtBothWidths } from "../fixtures/accessibility.ts"
import { LeakWatch, putAsideAndTakeBack } from "../fixtures/leaks.ts"
import { expect, test } from "../fixtures/shop.ts"
import { ChecklistPage } from "../pages/checklist-page.ts"

const topicPath = "/en-gb/guidance/thread-lift"
const productPath = "/en-gb/products/pdo-mono-thread"
const asked = resolveGuidance(["thread-lift"]).contraindications.flatMap((entry) =>
  entry.screeningQuestion === null ? [] : [entry.screeningQuestion],
)
const canary = "Canary-7f3a shingles / señal"

for (const path of [topicPath, productPath]) {
  test(`no answer given on ${path} leaves it, and a reload clears all`, async ({ page }) => {
    const watch = new LeakWatch(page)
    await page.goto(path)
    const checklist = new ChecklistPage(page)
    await checklist.open()
    await page.waitForLoadState("networkidle")
    const before = watch.requests.length

    for (const [index, question] of (await checklist.questions.all()).entries()) {
      const answer = ["Yes", "No", "Not sure"][index % 3] ?? "Yes"
      await question.getByRole("radio", { name: answer, exact: true }).check()
    }
    await checklist.note.fill(canary)
    await expect(checklist.verdict).toContainText("Stop and ask")
    // Not one request after the form was loaded: the pattern of the answers cannot have left either.
    expect(watch.requests.slice(before)).toEqual([])
    await watch.expectNone([canary])

    await page.reload()
    await expect(checklist.openButton).toBeVisible()
    await checklist.open()
    await expect(checklist.region.getByRole("radio", { checked: true })).toHaveCount(0)
    await expect(checklist.note).toHaveValue("")
    await watch.expectNone([canary])
  })
}

test("answers are gone after back and forward", async ({ page }) => {
  await page.goto(topicPath)
  const checklist = new ChecklistPage(page)
  await checklist.open()
  await checklist.answerAll("Yes")
  await checklist.note.fill(canary)
  await page.goto("/en-gb/guidance")
  await page.goBack()
  await expect(checklist.openButton).toBeVisible()
  await page.goForward()
  await page.goBack()
  await checklist.open()
  await expect(checklist.region.getByRole("radio", { checked: true })).toHaveCount(0)
  await expect(checklist.note).toHaveValue("")
})

test("a page that the browser puts aside has forgotten the answers by then", async ({ page }) => {
  await page.goto(topicPath)
  const checklist = new ChecklistPage(page)
  await checklist.open()
  await checklist.answerAll("Yes")
  await checklist.note.fill(canary)
  await putAsideAndTakeBack(page, async () => {
    expect(await checklist.region.getByRole("radio").count()).toBe(0)
    expect(await checklist.note.count()).toBe(0)
  })
  await checklist.open()
  await expect(checklist.region.getByRole("radio", { checked: true })).toHaveCount(0)
  await expect(checklist.note).toHaveValue("")
})

test("every question is asked, and no answer clears anybody", async ({ page }) => {
  await page.goto(topicPath)
  const checklist = new ChecklistPage(page)
  await expect(checklist.listed).toHaveText(asked)
  await checklist.open()
  await expect(checklist.questions).toHaveCount(asked.length)
  await checklist.answerAll("No")
  await expect(checklist.verdict).toContainText("Ask all the same")
  await expect(checklist.verdict).toContainText("That does not mean")
  await expect(checklist.region).not.toContainText(/\bsafe\b/i)
  await checklist.answerAll("Not sure")
  await expect(checklist.verdict).toContainText("Ask before")
  await checklist.answerAll("Yes")
  await expect(checklist.verdict).toContainText("Stop and ask")
  await expect(checklist.verdict).toContainText(String(asked.length))
  await expect(checklist.region).not.toContainText(/\bsafe\b/i)
  await checklist.region.getByRole("button", { name: "Clear all answers" }).click()
  await expect(checklist.region.getByRole("radio", { checked: true })).toHaveCount(0)
})

test("the questions can be answered with the keyboard alone", async ({ page }) => {
  await page.goto(topicPath)
  const checklist = new ChecklistPage(page)
  await checklist.openButton.focus()
  await page.keyboard.press("Enter")
  await expect(checklist.region.getByRole("group", { name: "Questions before" })).toBeFocused()
  for (const [index, question] of (await checklist.questions.all()).entries()) {
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    if (index === 0) await page.keyboard.press("ArrowRight")
    const answer = index === 0 ? "No" : "Yes"
    await expect(question.getByRole("radio", { name: answer, exact: true })).toBeChecked()
  }
  await expect(checklist.verdict).toContainText("Stop and ask")
})

test("the form is loaded when it is opened, not before", async ({ page }) => {
  const scripts: string[] = []
  page.on("request", (request) => {
    if (request.resourceType() === "script") scripts.push(request.url())
  })
  await page.goto(productPath)
  await page.waitForLoadState("networkidle")
  const before = scripts.length
  await new ChecklistPage(page).open()
  expect(scripts.length).toBeGreaterThan(before)
})

test("the answered questions have no accessibility violation", async ({ page }) => {
  await page.goto(topicPath)
  const checklist = new ChecklistPage(page)
  await checklist.open()
  await checklist.answerAll("Yes")
  await expectAccessibleAtBothWidths(page, "all answered with yes")
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })
  test("the questions read as a list", async ({ page }) => {
    await page.goto(productPath)
    const checklist = new ChecklistPage(page)
    await expect(checklist.listed).toHaveText(asked)
    await expect(checklist.openButton).toBeHidden()
    await expect(checklist.region).toContainText("switch JavaScript on")
  })
})
