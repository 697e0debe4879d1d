import type { CreativeWork, MedicalWebPageLeaf, Person } from "schema-dts"
import type { ResolvedGuidance } from "../../resolve/types.ts"
import type { Audience, Review, Source } from "../../schema/index.ts"
import { joined } from "../wording.ts"

/** https://schema.org/medicalAudience: a patient is a kind of audience, a clinician a listed value. */
const audiences = {
  patient: { "@type": "Patient" },
  practitioner: "https://schema.org/Clinician",
} as const satisfies Record<Audience, unknown>

const citation = (source: Source): CreativeWork => ({
  "@type": "CreativeWork",
  name: source.title,
  ...(source.year === null ? {} : { datePublished: String(source.year) }),
  ...(source.doi === null ? {} : { sameAs: `https://doi.org/${source.doi}` }),
  ...(source.url === null ? {} : { url: source.url }),
})

/** A review counts only when it names a clinician and a day; otherwise nothing is said of one. */
function reviewOf(reviews: readonly Review[]): { lastReviewed?: string; reviewedBy?: Person[] } {
  const done = reviews.flatMap(({ reviewer, lastReviewed }) =>
    reviewer === null || lastReviewed === null ? [] : [{ reviewer, lastReviewed }],
  )
  const oldest = done.map(({ lastReviewed }) => lastReviewed).sort()[0]
  if (oldest === undefined || done.length < reviews.length) return {}
  const reviewedBy = done.map(({ reviewer }): Person => {
    const { name, role, registration } = reviewer
    return { "@type": "Person", name, jobTitle: role, identifier: registration }
  })
  return { lastReviewed: oldest, reviewedBy }
}

const readers: readonly Audience[] = ["patient", "practitioner"]

/**
 * The page of one or more topics as a schema.org MedicalWebPage. `lastReviewed` and `reviewedBy`
 * stand only where every topic was reviewed; a draft says in `creativeWorkStatus` that it is one.
 */
export function medicalWebPage(guidance: ResolvedGuidance, url?: string): MedicalWebPageLeaf {
  const reviewed = guidance.draft ? {} : reviewOf(guidance.review.byTopic)
  return {
    "@type": "MedicalWebPage",
    ...(url === undefined ? {} : { "@id": url, url }),
    name: guidance.topics.map(({ title }) => title).join("; "),
    description: joined(guidance.topics.map(({ mainMessage }) => mainMessage)),
    inLanguage: "en",
    version: guidance.topics.map(({ id, version }) => `${id} ${version}`).join(", "),
    identifier: guidance.topics.map(({ id, hash }) => ({
      "@type": "PropertyValue",
      propertyID: `${id} sha256`,
      value: hash,
    })),
    creativeWorkStatus: guidance.review.message,
    ...reviewed,
    medicalAudience: readers.map((reader) => audiences[reader]),
    citation: guidance.sources.map(citation),
  }
}
