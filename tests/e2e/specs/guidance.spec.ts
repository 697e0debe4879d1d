import { sampleCatalogue } from "@finegauge/catalogue/sample"
import { listTopics, resolveGuidance, type ResolvedGuidance } from "@finegauge/safety-content"
import { expect, test } from "../fixtures/shop.ts"
import { ProductPage } from "../pages/product-page.ts"

/** Every entry that a reader must find, with the words that must stand in it. */
function entriesOf(guidance: ResolvedGuidance): Map<string, string[]> {
  const flags = Object.values(guidance.redFlags).flat()
  return new Map([
    ...guidance.effects.map((entry): [string, string[]] => [entry.id, [entry.plainName]]),
    ...guidance.contraindications.map((entry): [string, string[]] => [entry.id, [entry.condition]]),
    ...guidance.before.map((entry): [string, string[]] => [entry.id, [entry.text]]),
    ...guidance.after.map((entry): [string, string[]] => [entry.id, [entry.text]]),
    ...flags.map((entry): [string, string[]] => [entry.id, [entry.title, ...entry.signs]]),
    ...guidance.notKnown.map((entry): [string, string[]] => [entry.id, [entry.text]]),
  ])
}

function expectSame(shown: { id: string; text: string }[], guidance: ResolvedGuidance) {
  const wanted = entriesOf(guidance)
  expect([...new Set(shown.map((entry) => entry.id))].toSorted()).toEqual(
    [...wanted.keys()].toSorted(),
  )
  for (const [id, words] of wanted) {
    const text = shown.filter((entry) => entry.id === id).map((entry) => entry.text)
    for (const part of words) {
      const flat = part.replaceAll(/\s+/g, " ").trim()
      expect(
        text.some((one) => one.includes(flat)),
        `${id}: ${flat}`,
      ).toBe(true)
    }
  }
}

for (const product of sampleCatalogue.products.filter((one) => one.topicIds.length > 0)) {
  test(`${product.handle} shows the guidance of the content package, no more and no less`, async ({
    page,
  }) => {
    const shown = new ProductPage(page)
    await shown.open("en-gb", product.handle)
    expectSame(await shown.guidanceEntries(), resolveGuidance(product.topicIds))
  })
}

for (const topic of listTopics()) {
  test(`the page of ${topic.id} shows the guidance of the content package`, async ({ page }) => {
    await page.goto(`/en-gb/guidance/${topic.id}`)
    expectSame(await new ProductPage(page).guidanceEntries(), resolveGuidance([topic.id]))
  })
}

test("an accessory says that no treatment guidance applies to it", async ({ page }) => {
  const accessory = sampleCatalogue.products.find((one) => one.family === "accessory")
  await page.goto(`/en-gb/products/${accessory?.handle ?? ""}`)
  await expect(page.getByText("no treatment guidance applies")).toBeVisible()
  await expect(page.locator("[data-guidance-id]")).toHaveCount(0)
})
