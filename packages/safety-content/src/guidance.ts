import { type Language, languages } from "./languages/language.ts"
import { localise } from "./languages/localise.ts"
import type { Overlay } from "./languages/overlay.ts"
import type { CompiledContent } from "./schema/content.ts"
import type { GlossaryTerm } from "./schema/glossary-term.ts"
import { listTerms } from "./resolve/glossary.ts"
import { schemaVersion } from "./schema-version.ts"
import { resolveJurisdictions } from "./resolve/jurisdictions.ts"
import { resolveFrom } from "./resolve/resolve-guidance.ts"
import { topicOf, type TopicSummary } from "./resolve/topic-of.ts"
import type { ResolvedGuidance, ResolvedJurisdiction } from "./resolve/types.ts"

/** What the package is and how far its content can be trusted. */
export interface PackageInfo {
  name: string
  /** Semantic version of the content. */
  version: string
  /** Version of the shape of the data; a new one may break readers. */
  schemaVersion: number
  /** SHA-256 of the whole content, 64 hexadecimal digits. */
  contentHash: string
  status: "draft" | "reviewed"
  /** True unless every topic was reviewed by a named clinician. */
  draft: boolean
  sourceLocale: string
  locales: string[]
}

/** The run-time face of one body of content. */
export interface Guidance {
  /** Language of the texts. */
  language: Language
  packageInfo: PackageInfo
  /** Markets by country code in lower case. */
  jurisdictions: Record<string, ResolvedJurisdiction>
  /** Every topic that is not withdrawn, with its hash. */
  listTopics: () => TopicSummary[]
  /** One topic; throws UnknownTopicError. */
  getTopic: (id: string) => TopicSummary
  /** Every word of the field with its plain meaning, in alphabetical order. */
  listGlossary: () => GlossaryTerm[]
  /** Everything that readers of the topics are shown; throws UnknownTopicError. */
  resolveGuidance: (topicIds: readonly string[]) => ResolvedGuidance
}

/** Most answers kept; a shop asks for the few combinations of topics that its products have. */
const ROOM = 200

/**
 * Answers each question once: content never changes while it is open, and putting a topic together takes
 * tens of milliseconds. What is handed out is shared, for reading only.
 */
function remembered(
  resolve: (topicIds: readonly string[]) => ResolvedGuidance,
): (topicIds: readonly string[]) => ResolvedGuidance {
  const answers = new Map<string, ResolvedGuidance>()
  return (topicIds) => {
    const key = JSON.stringify(topicIds)
    const answer = answers.get(key) ?? resolve(topicIds)
    if (answers.size < ROOM) answers.set(key, answer)
    return answer
  }
}

/**
 * Opens compiled content for reading; two versions may be open side by side.
 * @param overlay texts of another language; without it the content is in English.
 */
export function openGuidance(source: CompiledContent, overlay?: Overlay): Guidance {
  const language = overlay?.language ?? "en"
  const compiled =
    overlay === undefined ? source : { ...source, content: localise(source.content, overlay) }
  const topics = Object.values(compiled.content.topics).filter(
    ({ status }) => status !== "withdrawn",
  )
  const draft = topics.some(({ status }) => status !== "reviewed")
  return {
    language,
    packageInfo: {
      name: "@finegauge/safety-content",
      version: compiled.version,
      schemaVersion,
      contentHash: compiled.contentHash,
      status: draft ? "draft" : "reviewed",
      draft,
      sourceLocale: "en",
      locales: [...languages],
    },
    jurisdictions: resolveJurisdictions(compiled.content),
    listTopics: () => topics.map(({ id }) => topicOf(compiled, id)),
    getTopic: (id) => topicOf(compiled, id),
    listGlossary: () => listTerms(compiled.content.glossary, language),
    resolveGuidance: remembered((topicIds) => resolveFrom(compiled, topicIds, language)),
  }
}
