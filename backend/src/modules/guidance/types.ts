/** A note as an editor supplies it. */
export interface GuidanceNoteInput {
  text: string
  source: string
}

/** A topic that a product names, as the content package of this build has it. */
export interface TopicState {
  id: string
  /** Title of the topic; its id where nothing can be read. */
  title: string
  version: string
  /** SHA-256 of the topic with everything it shows. */
  hash: string
  /** `overdue` is a review whose repetition is due; `unreadable` covers missing and broken alike. */
  state: "draft" | "reviewed" | "overdue" | "withdrawn" | "unreadable"
}

/** Which guidance stood beside a product at one moment. */
export interface GuidanceRecord {
  topics: { id: string; version: string; hash: string }[]
  /** Fingerprint of the notes particular to the product; empty where there are none. */
  notes: string
}

/** What decides whether a product may be sold. */
export interface SaleFacts {
  /** Family of the specification; null while the product has none. */
  family: string | null
  /** True for sample data. */
  sample: boolean
  /** The parties of the specification as stored; null where nothing is stated. */
  parties: Record<string, unknown> | null
  /** One state for each topic that the product names. */
  topics: TopicState[]
}

/** Beside which products guidance that no clinician has reviewed may stand. */
export type DraftSetting = "true" | "false" | "sample"

/** Why a product may not be sold; `topics` are titles. */
export type SaleRefusal =
  | { reason: "no-specification" }
  | { reason: "no-guidance" }
  | { reason: "guidance-withdrawn"; topics: string[] }
  | { reason: "guidance-unreadable"; topics: string[] }
  | { reason: "guidance-unreviewed"; topics: string[] }
  | { reason: "no-intended-purpose" }
  | { reason: "no-legal-manufacturer" }
  | { reason: "no-instructions-for-use" }

/** One difference between the guidance that was shown and the one that holds now. */
export type GuidanceChange =
  | { kind: "changed"; topic: string; from: string; to: string }
  | { kind: "added"; topic: string; to: string }
  | { kind: "removed"; topic: string; from: string }
  | { kind: "notes" }
