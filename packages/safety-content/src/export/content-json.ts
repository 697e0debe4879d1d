import type { z } from "zod"
import { openGuidance } from "../guidance.ts"
import { deriveBand } from "../resolve/band.ts"
import { idsByTopic, type ListedKind, listedKinds } from "../resolve/collect.ts"
import type { CompiledContent, Content } from "../schema/content.ts"
import { describeFrequency } from "../words/describe-frequency.ts"
import { reviewMessage } from "../words/labels.ts"
import type { publishedContentSchema } from "./content-schema.ts"

type Described = z.infer<typeof publishedContentSchema>

/** The published document: version, hash, draft mark, every entry by kind, and what follows from them. */
export type PublishedContent = Omit<Described, "content"> & { content: Content }

function shownBy(content: Content, topicId: string): Record<string, string[]> {
  const kinds = Object.keys(listedKinds) as ListedKind[]
  return Object.fromEntries(
    kinds.map((kind) => [kind, [...idsByTopic(content, [topicId], kind).keys()]]),
  )
}

function frequenciesOf({ effects, sources }: Content): PublishedContent["derived"]["frequencies"] {
  return Object.fromEntries(
    Object.values(effects).map(({ id, estimates }) => {
      const sourced = estimates.flatMap((estimate) => {
        const source = sources[estimate.sourceId]
        return source === undefined ? [] : [{ ...estimate, source }]
      })
      const { text } = describeFrequency({ estimates: sourced })
      return [id, { ...deriveBand(estimates), text }]
    }),
  )
}

/**
 * Everything that the package publishes, as one document for another program. Entries stand once,
 * by kind; `derived` spares the reader inheritance, replacement and bands.
 */
export function publishedContent(compiled: CompiledContent): PublishedContent {
  const { packageInfo, listTopics } = openGuidance(compiled)
  const { name, version, schemaVersion, contentHash, status, draft, sourceLocale } = packageInfo
  return {
    name,
    version,
    schemaVersion,
    contentHash,
    status,
    draft,
    notice: reviewMessage(draft),
    language: sourceLocale,
    content: compiled.content,
    derived: {
      topics: Object.fromEntries(
        listTopics().map(({ id, hash, status: topicStatus }) => [
          id,
          {
            hash,
            draft: topicStatus !== "reviewed",
            shows: shownBy(compiled.content, id),
          },
        ]),
      ),
      frequencies: frequenciesOf(compiled.content),
    },
  }
}
