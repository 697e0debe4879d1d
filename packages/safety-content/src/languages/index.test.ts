import { describe, expect, it } from "vitest"
import * as main from "../index.ts"
import { guidanceIn, resolveGuidance } from "./index.ts"
import { languages } from "./language.ts"

describe("the built languages", () => {
  it("answer in English as the main entry does", () => {
    expect(resolveGuidance(["thread-lift"])).toEqual(main.resolveGuidance(["thread-lift"]))
  })

  it.each(languages)("say in %s that nobody has reviewed the draft", (language) => {
    const guidance = guidanceIn(language)
    expect(guidance.language).toBe(language)
    const { review } = resolveGuidance(["thread-lift"], language)
    expect(review.message).toBe(main.reviewMessage(true, language))
  })

  it.each(languages)("keep ids, levels, numbers and hashes in %s", (language) => {
    const english = main.resolveGuidance(["thread-lift"])
    const { effects, redFlags, contentHash } = resolveGuidance(["thread-lift"], language)
    const figures = (all: typeof effects) =>
      all.map(({ id, estimates }) => [id, estimates.map(({ figure }) => figure)])
    expect(figures(effects)).toEqual(figures(english.effects))
    expect(redFlags.emergency.map(({ id }) => id)).toEqual(
      english.redFlags.emergency.map(({ id }) => id),
    )
    expect(contentHash).toBe(english.contentHash)
  })

  it.each(["de", "fr"] as const)("show no English in %s without a mark", (language) => {
    const english = main.resolveGuidance(["thread-lift"]).redFlags.emergency[0]
    const [flag] = resolveGuidance(["thread-lift"], language).redFlags.emergency
    if (flag === undefined) throw new Error("The emergency signs are gone.")
    const shown = main.shownText(flag, "text", language)
    if (shown.text === english?.text) expect(shown).toMatchObject({ language: "en" })
    else expect(shown.language).toBe(language)
  })
})
