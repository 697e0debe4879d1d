/** What the law or a trade buyer asks a shop to publish. */
export const legalTextKinds = ["imprint", "terms", "privacy", "withdrawal"] as const

/** One of `legalTextKinds`. */
export type LegalTextKind = (typeof legalTextKinds)[number]

/** A text as the shop publishes it. */
export interface LegalTextInput {
  kind: LegalTextKind
  /** Locale of the market that it holds for, as in the shop's addresses, such as `en-gb`. */
  locale: string
  /** Markdown, at most 100,000 characters. */
  body: string
  /** True for sample text, which the shop must replace before it sells anything. */
  sample: boolean
}

/** A published version. */
export interface PublishedLegalText extends LegalTextInput {
  id: string
  /** 1, 2, 3 … for one kind in one market. */
  version: number
  created_at: Date | string
}
