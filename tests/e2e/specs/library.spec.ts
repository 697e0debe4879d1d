import { listReleases } from "@finegauge/safety-content/releases"
import { resolveGuidance } from "@finegauge/safety-content"
import { LeakWatch } from "../fixtures/leaks.ts"
import { expect, test } from "../fixtures/shop.ts"

const [newest] = listReleases()
const question = resolveGuidance(["mesotherapy-multi-needle"]).questions[0]

test("a reader comes from the library to an answer and to what it rests on", async ({ page }) => {
  await page.goto("/en-gb/guidance")
  await page.getByRole("link", { name: question?.question ?? "" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(question?.question ?? "")
  await expect(page.getByText(question?.shortAnswer ?? "")).toBeVisible()
  await page.getByText(/^All \d+ sources?, and how much/).click()
  await expect(page.getByText(question?.sources[0]?.title ?? "")).toBeVisible()
})

test("a search shows what was found, says so, and keeps the words on the device", async ({
  page,
}) => {
  const watch = new LeakWatch(page)
  await page.goto("/en-gb/guidance/search")
  await page.waitForLoadState("networkidle")
  const field = page.getByRole("searchbox", { name: "Search for" })
  const entries = page.locator("[data-entry]")
  const all = await entries.count()

  await field.pressSequentially("sweling")
  await expect(page.getByRole("status")).toContainText(/^\d+ found$/)
  await expect(page.getByRole("link", { name: "Swelling", exact: true }).first()).toBeVisible()
  await expect(entries.filter({ visible: true })).not.toHaveCount(all)
  await field.fill("canary-4711")
  await expect(page.getByRole("status")).toContainText("Nothing found")
  await expect(entries.filter({ visible: true })).toHaveCount(all)
  await watch.expectNone(["sweling", "canary-4711"])

  await page.reload()
  await expect(field).toHaveValue("")
  await expect(entries.filter({ visible: true })).toHaveCount(all)
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("everything stands in the list from A to Z, and a figure opens its evidence", async ({
    page,
  }) => {
    await page.goto("/en-gb/guidance/search")
    await page.getByRole("link", { name: "Small dents or puckering" }).click()
    const entry = page.locator("#thread-dimpling")
    await entry.locator("summary").click()
    await expect(entry.getByText("meta-analysis of 26 studies, Niu 2021")).toBeVisible()
    await expect(entry.getByText("n = 2,827")).toBeVisible()
  })
})

test("two treatments stand side by side", async ({ page }) => {
  await page.goto("/en-gb/guidance/compare")
  await page.getByRole("link", { name: /^Mesotherapy .* and Filler/ }).click()
  const table = page.getByRole("table")
  await expect(table.getByRole("columnheader")).toHaveCount(2)
  await expect(table.getByRole("rowheader", { name: "How long it lasts" })).toBeVisible()
})

test("a published version keeps its address, its changes and its text", async ({ page }) => {
  const version = newest?.version ?? ""
  await page.goto("/en-gb/guidance/versions")
  await page.getByRole("link", { name: `Version ${version}`, exact: true }).click()
  await expect(page.getByText(newest?.contentHash ?? "")).toBeVisible()
  await expect(page.getByText(newest?.changes[0]?.text ?? "").first()).toBeVisible()
  await page.getByRole("link", { name: /^Thread lift, version/ }).click()
  await expect(page.getByText(`This is version ${version} of`)).toBeVisible()
  await expect(page.getByRole("link", { name: "Read the guidance that holds now" })).toBeVisible()
})

for (const path of ["questions/nothing", "compare/nothing", "versions/9.9.9"]) {
  test(`${path} is not found`, async ({ page }) => {
    const answer = await page.goto(`/en-gb/guidance/${path}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no page here")
  })
}
