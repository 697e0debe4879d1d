/** What the law or a trade buyer asks a shop to publish, in the order of the footer; also the pages' last segment. */
export const legalTextKinds = ["imprint", "terms", "privacy", "withdrawal"] as const

/** One of `legalTextKinds`. */
export type LegalTextKind = (typeof legalTextKinds)[number]
