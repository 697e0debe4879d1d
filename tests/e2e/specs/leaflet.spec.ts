import { readFile } from "node:fs/promises"
import { packageInfo } from "@finegauge/safety-content"
import { expectAccessible, expectAccessibleAtBothWidths } from "../fixtures/accessibility.ts"
import { LeakWatch, putAsideAndTakeBack } from "../fixtures/leaks.ts"
import { expect, test } from "../fixtures/shop.ts"
import { type LeafletEntries, LeafletPage } from "../pages/leaflet-page.ts"

/** A day and an hour of this year, so that the form does not find the date too far away. */
const year = new Date().getUTCFullYear()
const canaries: LeafletEntries = {
  date: `${year}-03-17`,
  time: "03:47",
  area: "Canary area 7f3a/ä",
  lots: "Canary-lot 7f3b",
  clinic: "Canary & clinic 7f3c",
  phone: "+44 7700 900 731",
}

test.use({ timezoneId: "Europe/London" })

test("nothing typed leaves the device, and a reload clears all", async ({ page }) => {
  const watch = new LeakWatch(page)
  await page.addInitScript(() => (window.print = () => undefined))
  const leaflet = new LeafletPage(page)
  await leaflet.goto("thread-lift")
  await leaflet.open()
  await page.waitForLoadState("networkidle")
  const before = watch.requests.length
  await leaflet.fill(canaries)
  for (const text of [canaries.area, canaries.lots, canaries.clinic, canaries.phone]) {
    await expect(leaflet.sheet).toContainText(text)
  }
  await leaflet.printButton.click()
  const download = page.waitForEvent("download")
  await leaflet.calendarButton.click()
  const file = await readFile(await (await download).path(), "utf8")
  expect(file.replaceAll(/\r\n[ \t]/g, "")).toContain(canaries.phone)
  expect(watch.requests.slice(before)).toEqual([])
  await watch.expectNone(Object.values(canaries))

  await page.reload()
  await leaflet.open()
  for (const name of Object.keys(canaries) as (keyof LeafletEntries)[]) {
    await expect(leaflet.field(name), name).toHaveValue("")
  }
  await watch.expectNone(Object.values(canaries))
})

test("back and forward find the leaflet blank", async ({ page }) => {
  const leaflet = new LeafletPage(page)
  await leaflet.goto("thread-lift")
  await leaflet.open()
  await leaflet.fill(canaries)
  await putAsideAndTakeBack(page, async () => {
    await expect(leaflet.openButton).toBeVisible()
    await expect(leaflet.sheet).not.toContainText(canaries.clinic)
  })
  await leaflet.open()
  await leaflet.fill(canaries)
  await page.goto("/en-gb/guidance")
  await page.goBack()
  await expect(leaflet.sheet).not.toContainText(canaries.clinic)
  await leaflet.open()
  await expect(leaflet.field("clinic")).toHaveValue("")
})

test("a wrong entry gets its sentence beside the field, and nothing is lost", async ({ page }) => {
  const leaflet = new LeafletPage(page)
  await leaflet.goto("thread-lift")
  await leaflet.open()
  await leaflet.fill({ area: "Both cheeks", phone: "ring us", date: `${year - 9}-01-01` })
  await leaflet.printButton.click()
  await expect(leaflet.problems).toBeVisible()
  await expect(leaflet.field("date")).toBeFocused()
  await expect(leaflet.field("date")).toHaveAccessibleDescription(/more than a year away/)
  await expect(leaflet.field("time")).toHaveAccessibleDescription(/Enter the time/)
  await expect(leaflet.field("phone")).toHaveAccessibleDescription(/not look like a phone number/)
  await expect(leaflet.field("phone")).toHaveValue("ring us")
  await expect(leaflet.field("area")).toHaveValue("Both cheeks")
  await expectAccessibleAtBothWidths(page, "leaflet with errors")
  await leaflet.fill(canaries)
  await expect(leaflet.problems).toHaveCount(0)
  await expectAccessible(page, "filled leaflet")
})

test("the calendar file holds the days, and moments across the change of the clocks", async ({
  page,
}) => {
  // The last Sunday of March: the clocks go forward in the night to it.
  const sunday = new Date(Date.UTC(year, 2, 31))
  sunday.setUTCDate(31 - sunday.getUTCDay())
  const day = (offset: number) =>
    new Date(sunday.getTime() + offset * 86_400_000).toISOString().slice(0, 10)
  const leaflet = new LeafletPage(page)
  await leaflet.goto("thread-lift")
  await leaflet.open()
  await leaflet.fill({ ...canaries, date: day(-1), time: "14:30" })
  await expect(leaflet.sheet.getByRole("rowheader").first()).toContainText("15:30")
  const download = page.waitForEvent("download")
  await leaflet.calendarButton.click()
  const saved = await download
  expect(saved.suggestedFilename()).toBe("aftercare.ics")
  const file = await readFile(await saved.path(), "utf8")
  const compact = (date: string) => date.replaceAll("-", "")
  expect(file).toContain(`DTSTART:${compact(day(-1))}T143000Z`)
  expect(file).toContain(`DTEND:${compact(day(0))}T143000Z`)
  expect(file).toContain(`DTSTART;VALUE=DATE:${compact(day(-1))}`)
})

test("without JavaScript the blank leaflet reads and names its version", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const leaflet = new LeafletPage(await context.newPage())
  await leaflet.page.goto(
    `${test.info().project.use.baseURL ?? ""}/en-gb/guidance/thread-lift/leaflet`,
  )
  await expect(leaflet.sheet).toContainText("Emergency: call 999 now")
  await expect(leaflet.sheet).toContainText(packageInfo.contentHash)
  await expect(leaflet.openButton).toBeHidden()
  await context.close()
})
