import type { Localised } from "../languages/untranslated.ts"
import type {
  AdviceBefore,
  AftercareStep,
  Contraindication,
  Effect,
  Comparison,
  Estimate,
  GlossaryTerm,
  Jurisdiction,
  NotKnown,
  Question,
  RedFlag,
  Review,
  Sentence,
  Source,
  Topic,
} from "../schema/index.ts"
import type { BandRange } from "./band.ts"
import type { Variation } from "./variation.ts"

/** What an entry must have to be resolved. */
export interface Citing {
  sourceIds: string[]
  sentenceIds: string[]
}

/** An entry with its sources and fixed sentences attached, and the asked-for topics it belongs to. */
export type Resolved<Entry extends Citing> = Entry &
  Localised & {
    sources: Source[]
    sentences: Sentence[]
    topicIds: string[]
  }

/** An estimate with its source attached. */
export type ResolvedEstimate = Estimate & { source: Source }

/** A warning sign, resolved. */
export type ResolvedRedFlag = Resolved<RedFlag>

/** A side effect with sourced estimates, its derived band and the sign to escalate to. */
export type ResolvedEffect = Omit<Resolved<Effect>, "estimates"> & {
  estimates: ResolvedEstimate[]
  displayBand: BandRange
  escalation: (Pick<RedFlag, "id" | "level" | "title"> & Localised) | null
}

/** A contraindication, resolved. */
export type ResolvedContraindication = Resolved<Contraindication>

/** Advice before treatment, resolved; `variation` is null when sources do not differ. */
export type ResolvedAdviceBefore = Omit<Resolved<AdviceBefore>, "variation"> & {
  variation: Variation | null
}

/** An aftercare step, resolved; `variation` is null when sources do not differ. */
export type ResolvedAftercareStep = Omit<Resolved<AftercareStep>, "variation"> & {
  variation: Variation | null
}

/** A question without a good answer, resolved. */
export type ResolvedNotKnown = Resolved<NotKnown>

/** A question that readers ask, resolved. */
export type ResolvedQuestion = Resolved<Question>

/** A topic as it heads a page. */
export type ResolvedTopic = Pick<
  Topic,
  "id" | "kind" | "title" | "version" | "mainMessage" | "whatItIs" | "normalCourse" | "status"
> &
  Localised & {
    /** SHA-256 of the topic with everything it shows. */
    hash: string
    /** The treatment in four lines with their sources; null when it is not to be compared. */
    comparison: (Comparison & { sources: Source[] }) | null
    practitionerNotes: { text: string; sources: Source[] }[]
  }

/** Everything that a reader of one or more topics is shown. */
export interface ResolvedGuidance {
  /** Semantic version of the package. */
  packageVersion: string
  /** SHA-256 of the whole content. */
  contentHash: string
  /** True unless a named clinician has reviewed every topic asked for. */
  draft: boolean
  /** The topics asked for, in that order, without repeats. */
  topics: ResolvedTopic[]
  /** Fixed sentences that stand with the topics as a whole. */
  sentences: Resolved<Sentence>[]
  /** Side effects, the topics' own before inherited ones. */
  effects: ResolvedEffect[]
  /** Contraindications, absolute before temporary before relative. */
  contraindications: ResolvedContraindication[]
  /** What to do before. */
  before: ResolvedAdviceBefore[]
  /** Aftercare in order of time. */
  after: ResolvedAftercareStep[]
  /** Warning signs at three levels. */
  redFlags: {
    emergency: ResolvedRedFlag[]
    urgent: ResolvedRedFlag[]
    contact: ResolvedRedFlag[]
  }
  /** What nobody knows. */
  notKnown: ResolvedNotKnown[]
  /** What readers ask, with answers. */
  questions: ResolvedQuestion[]
  /** Words of the field that stand in the texts above, in alphabetical order. */
  glossary: GlossaryTerm[]
  /** Every source cited above, once, by short name. */
  sources: Source[]
  /** State of the review, and the review record of each topic. */
  review: { draft: boolean; message: string; byTopic: (Review & { topicId: string })[] }
}

/** A market with its sources attached. */
export type ResolvedJurisdiction = Omit<Jurisdiction, "emergency" | "reporting"> & {
  emergency: (NonNullable<Jurisdiction["emergency"]> & { sources: Source[] }) | null
  reporting: (Jurisdiction["reporting"][number] & { sources: Source[] })[]
}
