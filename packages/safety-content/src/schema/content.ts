import { type AdviceBefore, adviceBeforeSchema } from "./advice-before.ts"
import { type AftercareStep, aftercareStepSchema } from "./aftercare-step.ts"
import { type Contraindication, contraindicationSchema } from "./contraindication.ts"
import { type Effect, effectSchema } from "./effect.ts"
import { type GlossaryTerm, glossaryTermSchema } from "./glossary-term.ts"
import { type Jurisdiction, jurisdictionSchema } from "./jurisdiction.ts"
import { type NotKnown, notKnownSchema } from "./not-known.ts"
import { type Question, questionSchema } from "./question.ts"
import { type RedFlag, redFlagSchema } from "./red-flag.ts"
import { type Sentence, sentenceSchema } from "./sentence.ts"
import { type Source, sourceSchema } from "./source.ts"
import { type Topic, topicSchema } from "./topic.ts"

/** Schema of each kind of entry, by the name it has in the data. */
export const kindSchemas = {
  topics: topicSchema,
  effects: effectSchema,
  contraindications: contraindicationSchema,
  before: adviceBeforeSchema,
  aftercare: aftercareStepSchema,
  redFlags: redFlagSchema,
  notKnown: notKnownSchema,
  questions: questionSchema,
  glossary: glossaryTermSchema,
  sentences: sentenceSchema,
  sources: sourceSchema,
  jurisdictions: jurisdictionSchema,
} as const

/** Name of a kind of entry. */
export type Kind = keyof typeof kindSchemas

/** All kinds, in the order in which they are checked and listed. */
export const kinds = Object.keys(kindSchemas) as Kind[]

/** Every entry of the package, by kind and id. */
export interface Content {
  topics: Record<string, Topic>
  effects: Record<string, Effect>
  contraindications: Record<string, Contraindication>
  before: Record<string, AdviceBefore>
  aftercare: Record<string, AftercareStep>
  redFlags: Record<string, RedFlag>
  notKnown: Record<string, NotKnown>
  questions: Record<string, Question>
  glossary: Record<string, GlossaryTerm>
  sentences: Record<string, Sentence>
  sources: Record<string, Source>
  jurisdictions: Record<string, Jurisdiction>
}

/** Content without any entry. */
export function emptyContent(): Content {
  return {
    topics: {},
    effects: {},
    contraindications: {},
    before: {},
    aftercare: {},
    redFlags: {},
    notKnown: {},
    questions: {},
    glossary: {},
    sentences: {},
    sources: {},
    jurisdictions: {},
  }
}

/** An entry of any kind among several. */
export type EntryOf<K extends Kind> = {
  [Each in K]: Content[Each] extends Record<string, infer E> ? E : never
}[K]

/** All entries of a kind. */
export function entriesOf<K extends Kind>(content: Content, kind: K): EntryOf<K>[] {
  const entries: Record<string, EntryOf<Kind>> = content[kind]
  // TypeScript cannot see that content[kind] holds EntryOf<kind>; the schema of each kind says so.
  return Object.values(entries) as EntryOf<K>[]
}

/** Content with what was worked out when it was built. */
export interface CompiledContent {
  /** Version of the whole package (semantic version). */
  version: string
  /** SHA-256 of the canonical JSON of the content, 64 hexadecimal digits. */
  contentHash: string
  /** SHA-256 of each topic with everything it shows, by topic id. */
  topicHashes: Record<string, string>
  /** The entries. */
  content: Content
}
