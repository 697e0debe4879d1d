import { describe, expect, it } from "vitest"
import { englishDrawingLabels } from "../drawing/labels.ts"
import { frenchDrawingLabels } from "../drawing/labels-fr.ts"
import { germanDrawingLabels } from "../drawing/labels-de.ts"
import { frenchMessages } from "./messages-fr.ts"
import { germanMessages } from "./messages-de.ts"
import { englishMessages } from "./messages.ts"

const english: Record<string, string> = { ...englishMessages, ...englishDrawingLabels }

/** Words that read the same in English: units, places alone, and what the languages share. */
const shared = ["value.gauge", "value.ml", "value.orange", "value.pilot"]
const sameAsEnglish: Record<string, string[]> = {
  German: [...shared, "label.material", "label.sterileMethod", "pilotShort"],
  French: [...shared, "describe.device", "nominal", "surface", "value.transparent"],
}

const parts = (text: string) =>
  [...text.matchAll(/\{\w+\}|\d+/g)]
    .map(([part]) => part)
    .toSorted()
    .join()

describe.each(
  Object.entries({
    German: { ...germanMessages, ...germanDrawingLabels },
    French: { ...frenchMessages, ...frenchDrawingLabels },
  }),
)("%s wording", (language, own: Record<string, string>) => {
  const keys = Object.keys(english)

  it("has every English text and no other", () => {
    expect(Object.keys(own).toSorted()).toEqual(keys.toSorted())
    expect(keys.filter((key) => own[key]?.trim() === "")).toEqual([])
  })

  it("keeps places and numbers", () => {
    const unlike = keys.filter((key) => parts(own[key] ?? "") !== parts(english[key] ?? ""))
    expect(unlike).toEqual([])
  })

  it("is translated, but for what is listed", () => {
    const same = keys.filter((key) => own[key] === english[key])
    expect(same.toSorted()).toEqual(sameAsEnglish[language]?.toSorted())
  })
})
