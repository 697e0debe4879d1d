import {
  listTopics,
  resolveGuidance,
  type ResolvedGuidance,
  type Review,
} from "@finegauge/safety-content"
import { describe, expect, it } from "vitest"
import { type Locale, markets } from "@/config/markets"
import { toHtml } from "@/lib/static-html/to-html"
import { getMessages } from "@/messages"
import { VersionBlock } from "./version-block"

const shown = (guidance: ResolvedGuidance, locale: Locale = "en-gb") => {
  const market = markets.find((one) => one.locale === locale) ?? markets[0]
  return toHtml(
    <VersionBlock
      guidance={guidance}
      jurisdiction={undefined}
      formatLocale={market.formatLocale}
      texts={getMessages(locale).guidance.versionRows}
    />,
  )
}

const reviewed: Partial<Review> = {
  reviewer: { name: "A Clinician", role: "Dermatologist", registration: "GMC 0000000" },
  lastReviewed: "2026-02-03",
  nextReviewDue: "2028-02-03",
}

/** Two topics as if each had been reviewed as given; nobody has reviewed any. */
function reviewedAs(draft: boolean, ...reviews: Partial<Review>[]): ResolvedGuidance {
  const guidance = resolveGuidance(["thread-lift", "blood-thinners"])
  const byTopic = guidance.review.byTopic.map((review, index) => ({ ...review, ...reviews[index] }))
  return { ...guidance, draft, review: { ...guidance.review, draft, byTopic } }
}

describe("days of the clinical review", () => {
  it.each(listTopics().map(({ id }) => id))("are not named for %s, which is a draft", (id) => {
    for (const { locale } of markets) {
      const { lastReviewed, nextReviewDue } = getMessages(locale).guidance.versionRows
      expect(shown(resolveGuidance([id]), locale)).not.toContain(lastReviewed)
      expect(shown(resolveGuidance([id]), locale)).not.toContain(nextReviewDue)
    }
  })

  it.each([
    ["en-gb", "Last reviewed", "3 February 2026", "Next review due", "3 February 2028"],
    ["de-de", "Zuletzt geprüft", "3. Februar 2026", "Nächste Prüfung fällig", "3. Februar 2028"],
    ["fr-fr", "Dernière relecture", "3 février 2026", "Prochaine relecture", "3 février 2028"],
  ] as const)("stand with reviewed guidance in %s", (locale, ...texts) => {
    const html = shown(reviewedAs(false, reviewed, reviewed), locale)
    for (const text of texts) expect(html).toContain(text)
  })

  it("are of several topics the earliest", () => {
    const later = { ...reviewed, lastReviewed: "2026-05-06", nextReviewDue: "2027-05-06" }
    const html = shown(reviewedAs(false, reviewed, later))
    expect(html).toContain("3 February 2026")
    expect(html).toContain("6 May 2027")
    expect(html).not.toContain("6 May 2026")
  })

  it("are missing while one topic is a draft, or its review has no reviewer", () => {
    const nobody = { ...reviewed, reviewer: null }
    expect(shown(reviewedAs(true, reviewed))).not.toContain("Last reviewed")
    expect(shown(reviewedAs(true, reviewed, reviewed))).not.toContain("Last reviewed")
    expect(shown(reviewedAs(false, reviewed, nobody))).not.toContain("Last reviewed")
  })
})
