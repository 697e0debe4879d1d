import { compiled } from "#compiled"
import { openGuidance } from "./guidance.ts"

const guidance = openGuidance(compiled)

/** Name, version, hash and review state of this package. */
export const packageInfo = guidance.packageInfo

/** Emergency numbers and reporting places, by country code in lower case (gb, ie, de, fr, us). */
export const jurisdictions = guidance.jurisdictions

/** Every topic that is not withdrawn, with its hash. */
export const listTopics = guidance.listTopics

/** One topic by id; throws UnknownTopicError. */
export const getTopic = guidance.getTopic

/** Every word of the field with its plain meaning, in alphabetical order. */
export const listGlossary = guidance.listGlossary

/** Everything that readers of the topics are shown, fully resolved; throws UnknownTopicError. */
export const resolveGuidance = guidance.resolveGuidance

export { openGuidance, type Guidance, type PackageInfo } from "./guidance.ts"
export { type Band, type BandRange, bands } from "./resolve/band.ts"
export { splitByTerms, type TermSegment } from "./resolve/glossary.ts"
export type { TopicSummary } from "./resolve/topic-of.ts"
export {
  isTranslated,
  type Language,
  languages,
  type TranslatedLanguage,
} from "./languages/language.ts"
export {
  type Localised,
  shownText,
  type ShownText,
  type Untranslated,
  untranslatedIn,
  type UntranslatedText,
} from "./languages/untranslated.ts"
export type * from "./resolve/types.ts"
export { UnknownTopicError } from "./resolve/unknown-topic-error.ts"
export type { Time, Variation } from "./resolve/variation.ts"
export type * from "./schema/index.ts"
export * from "./words/describe-estimate.ts"
export * from "./words/describe-frequency.ts"
export * from "./words/describe-time.ts"
export * from "./words/labels.ts"
