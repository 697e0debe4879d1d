import { sampleCatalogue } from "@finegauge/catalogue/sample"
import {
  listTopics,
  resolveGuidance,
  type ResolvedAdviceBefore,
  type ResolvedAftercareStep,
  type ResolvedContraindication,
  type ResolvedEffect,
  type ResolvedGuidance,
  type ResolvedNotKnown,
  type ResolvedRedFlag,
} from "@finegauge/safety-content"
import { expect, test } from "../fixtures/shop.ts"
import { ProductPage } from "../pages/product-page.ts"

type Entry = Awaited<ReturnType<ProductPage["guidanceEntries"]>>[number]

/** The kinds of entries with the words of each that a reader must find. */
const words = {
  topics: (one: ResolvedGuidance["topics"][number]) => [one.mainMessage, one.whatItIs],
  effects: (one: ResolvedEffect) => [one.plainName, one.description, one.whatToDo],
  contraindications: (one: ResolvedContraindication) => [one.condition, one.reason],
  before: (one: ResolvedAdviceBefore) => [one.title, one.text],
  after: (one: ResolvedAftercareStep) => [one.title, one.text, one.reason],
  flags: (one: ResolvedRedFlag) => [one.title, one.text, ...one.signs],
  notKnown: (one: ResolvedNotKnown) => [one.question, one.text],
  sources: (one: ResolvedGuidance["sources"][number]) => [one.shortName, one.title],
}

/** A product page names its sources and questions; the topic page describes them and explains its words. */
type Depth = "figures" | "full"

/** Every id that must stand on the page, with the words that must stand in it, fixed sentences included. */
function entriesOf(guidance: ResolvedGuidance, depth: Depth): Map<string, string[]> {
  const wanted = new Map<string, string[]>()
  const want = (id: string, texts: string[], sentences: { id: string; text: string }[] = []) => {
    wanted.set(id, [...texts, ...sentences.map((sentence) => sentence.text)])
    for (const sentence of sentences) wanted.set(sentence.id, [sentence.text])
  }
  for (const one of guidance.topics) want(one.id, words.topics(one))
  for (const one of guidance.effects) want(one.id, words.effects(one), one.sentences)
  for (const one of guidance.contraindications) {
    want(one.id, words.contraindications(one), one.sentences)
  }
  for (const one of guidance.before) want(one.id, words.before(one), one.sentences)
  for (const one of guidance.after) want(one.id, words.after(one), one.sentences)
  for (const one of Object.values(guidance.redFlags).flat()) {
    // The fixed sentences of a card stand once, below all its signs.
    want(one.id, words.flags(one))
    for (const sentence of one.sentences) want(sentence.id, [sentence.text])
  }
  for (const one of guidance.notKnown) want(one.id, words.notKnown(one), one.sentences)
  for (const one of guidance.questions) {
    want(one.id, depth === "full" ? [one.question, one.shortAnswer] : [one.question])
  }
  if (depth === "full") for (const one of guidance.glossary) want(one.id, [one.term, one.plain])
  for (const one of guidance.sentences) want(one.id, [one.text])
  for (const one of guidance.sources) {
    want(one.id, depth === "full" ? words.sources(one) : [one.shortName])
  }
  return wanted
}

const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim()

function expectSame(shown: Entry[], guidance: ResolvedGuidance, depth: Depth) {
  const wanted = entriesOf(guidance, depth)
  const flags = Object.values(guidance.redFlags).flat()
  const ids = new Set(shown.map((entry) => entry.id))
  expect([...ids].toSorted()).toEqual([...wanted.keys()].toSorted())
  for (const { id, text, level } of shown) {
    const missing = (wanted.get(id) ?? []).map(flat).filter((part) => !text.includes(part))
    expect(missing, id).toEqual([])
    const flag = flags.find((one) => one.id === id)
    if (flag !== undefined) expect(level, `level of ${id}`).toBe(flag.level)
  }
}

for (const product of sampleCatalogue.products.filter((one) => one.topicIds.length > 0)) {
  test(`${product.handle} shows the guidance of the content package, no more and no less`, async ({
    page,
  }) => {
    const shown = new ProductPage(page)
    await shown.open("en-gb", product.handle)
    expectSame(await shown.guidanceEntries(), resolveGuidance(product.topicIds), "figures")
  })
}

for (const topic of listTopics()) {
  test(`the page of ${topic.id} shows the guidance of the content package`, async ({ page }) => {
    await page.goto(`/en-gb/guidance/${topic.id}`)
    expectSame(await new ProductPage(page).guidanceEntries(), resolveGuidance([topic.id]), "full")
  })
}

test("an accessory says that no treatment guidance applies to it", async ({ page }) => {
  const accessory = sampleCatalogue.products.find((one) => one.family === "accessory")
  await page.goto(`/en-gb/products/${accessory?.handle ?? ""}`)
  await expect(page.getByText("no treatment guidance applies")).toBeVisible()
  await expect(page.locator("[data-guidance-id]")).toHaveCount(0)
})
