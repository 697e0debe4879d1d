import { describe, expect, it } from "vitest"
import { markets } from "@/config/markets"
import { complete } from "./complete"
import { de } from "./de/index"
import { en } from "./en/index"
import { fr } from "./fr/index"
import { typeset } from "./fr/typeset"
import { getMessages, textLanguage } from "./index"

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )

const places = (text: string) =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .toSorted()
    .join()
const digits = (text: string) =>
  [...text.matchAll(/\d+/g)]
    .map(([number]) => number)
    .toSorted()
    .join()

/** Texts that read the same in English: the brand, mere places, and words that both languages share. */
const sameAsEnglish: Record<string, string[]> = {
  de: [
    "guidance.sections.version",
    "leaflet.sheet.hash",
    "leaflet.sheet.version",
    "product.drawingOf",
    "shop.name",
    "versions.version",
  ],
  fr: [
    "cart.totals.total",
    "catalogue.title",
    "checkout.countries.fr",
    "guidance.evidence.many",
    "guidance.evidence.one",
    "guidance.sections.sources",
    "guidance.sections.version",
    "leaflet.sheet.hash",
    "library.compare.sources",
    "library.search.kinds.questions",
    "navigation.catalogue",
    "product.drawingOf",
    "shop.name",
    "versions.topic",
    "versions.version",
  ],
}

const english = new Map(leaves(en))

describe("English texts", () => {
  it("are never empty", () => {
    expect([...english].filter(([, text]) => text.trim() === "")).toEqual([])
  })
})

describe.each(Object.entries({ de, fr }))("texts in %s", (language, tree) => {
  const own = new Map(leaves(tree))
  const shared = [...own].filter(([key]) => english.has(key))
  const unlike = (part: (text: string) => string) =>
    shared.filter(([key, text]) => part(text) !== part(english.get(key) ?? ""))

  it("lack none of the English ones", () => {
    expect([...english.keys()].filter((key) => !own.has(key))).toEqual([])
  })

  it("have none besides, and none that is empty", () => {
    expect([...own.keys()].filter((key) => !english.has(key))).toEqual([])
    expect([...own].filter(([, text]) => text.trim() === "")).toEqual([])
  })

  it("have the same places", () => {
    expect(unlike(places)).toEqual([])
  })

  it("state the same numbers", () => {
    expect(unlike(digits)).toEqual([])
  })

  it("are translated, but for what is listed", () => {
    const same = shared.filter(([key, text]) => text === english.get(key)).map(([key]) => key)
    expect(same.toSorted()).toEqual(sameAsEnglish[language])
  })
})

describe("order button", () => {
  it.each([
    // BGB § 312j; Code de la consommation, L221-14.
    ["de-de", "Zahlungspflichtig bestellen"],
    ["fr-fr", "Commande avec obligation de paiement"],
  ])("carries in %s the words of the law", (locale, words) => {
    expect(getMessages(locale).checkout.review.order).toBe(words)
  })
})

describe("getMessages", () => {
  it.each(markets)("has every text of $locale, in the language that its pages name", (market) => {
    const texts = getMessages(market.locale)
    expect(leaves(texts).map(([key]) => key)).toEqual([...english.keys()])
    expect(texts).toEqual({ en, de, fr }[market.language])
    expect(textLanguage(market).split("-")[0]).toBe(market.language)
  })

  it("answers an unknown market in English", () => {
    expect(getMessages("xx-yy")).toBe(getMessages("en-gb"))
  })
})

describe("complete", () => {
  it("fills gaps at every depth and ignores what English does not have", () => {
    const whole = { a: "A", b: { c: "C", d: "D" } }
    const part = { b: { d: "Δ" }, z: "?" }
    expect(complete(whole, part)).toEqual({ a: "A", b: { c: "C", d: "Δ" } })
  })
})

describe("typeset", () => {
  it("keeps French signs on the line of their word", () => {
    expect(typeset({ a: "Où ? « Là » : un ; deux …", b: { c: "rien" } })).toEqual({
      a: "Où\u00a0? «\u00a0Là\u00a0»\u00a0: un\u00a0; deux\u00a0…",
      b: { c: "rien" },
    })
  })
})
