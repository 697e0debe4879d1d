import { jurisdictions, listTopics, packageInfo } from "@finegauge/safety-content"
import { expect, test } from "../fixtures/shop.ts"
import { LeafletPage } from "../pages/leaflet-page.ts"

/** The longest texts that the form takes, in wide letters; one without a place to break. */
const longest = {
  date: `${new Date().getUTCFullYear()}-12-21`,
  time: "22:45",
  area: "W".repeat(60),
  lots: "FG-MWM-30G LOT 0123456789W, ".repeat(5).slice(0, 120),
  clinic: "Wimmelwald Medical Group ".repeat(3).slice(0, 60),
  phone: "+44 (0)20 0000 0000 - 12345678",
}

/** Sheets of a PDF, and the size of the first in millimetres. */
function sheetsOf(pdf: Buffer): { count: number; size: number[] } {
  const text = pdf.toString("latin1")
  const box = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text)
  return {
    count: [...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    size: [box?.[1], box?.[2]].map((points) => Math.round((Number(points) / 72) * 25.4)),
  }
}

const topics = listTopics().filter(({ kind }) => kind !== "cross-cutting")
/** One market of each language, with its country. */
const locales = [
  { locale: "en-gb", country: "gb", language: "en" },
  { locale: "de-de", country: "de", language: "de" },
  { locale: "fr-fr", country: "fr", language: "fr" },
] as const

for (const { id } of topics) {
  test(`the leaflet of ${id} fills one A4 page at most, in every language`, async ({ page }) => {
    const onePage = { count: 1, size: [210, 297] }
    for (const { locale, country, language } of locales) {
      const leaflet = new LeafletPage(page, language)
      await leaflet.goto(id, locale)
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true })), "blank").toEqual(onePage)
      await leaflet.open()
      await leaflet.fill(longest)
      await expect(leaflet.sheet).toContainText(longest.clinic.trim())
      const number = jurisdictions[country]?.emergency?.number ?? "none"
      await expect(leaflet.sheet.getByRole("heading", { name: number })).toBeVisible()
      await expect(leaflet.sheet).toContainText(packageInfo.contentHash)
      expect(sheetsOf(await page.pdf({ preferCSSPageSize: true })), locale).toEqual(onePage)
    }
  })
}

test("paper shows the leaflet alone, black on white, in letters of 11 points or more", async ({
  page,
}) => {
  const leaflet = new LeafletPage(page)
  await leaflet.goto("thread-lift")
  await leaflet.open()
  await leaflet.fill(longest)
  await page.emulateMedia({ media: "print" })
  await expect(page.getByRole("banner")).toBeHidden()
  await expect(page.getByRole("contentinfo")).toBeHidden()
  await expect(leaflet.printButton).toBeHidden()
  // The width of A4 between its margins, in CSS pixels: what is wider would be printed smaller.
  await page.setViewportSize({ width: 703, height: 1069 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(703)
  const faults = await leaflet.sheet.locator("*").evaluateAll((nodes) =>
    nodes.flatMap((node) => {
      const { color, backgroundColor, borderTopColor, fontSize } = getComputedStyle(node)
      const coloured = [color, backgroundColor, borderTopColor].filter((value) => {
        const [red, green, blue] = value.match(/[\d.]+/g) ?? []
        return red !== green || green !== blue
      })
      const small = Number.parseFloat(fontSize) < (11 / 72) * 96 - 0.01
      return coloured.length > 0 || small ? [`${node.outerHTML.slice(0, 80)} ${fontSize}`] : []
    }),
  )
  expect(faults).toEqual([])
})
