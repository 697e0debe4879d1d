import type { Language } from "../languages/language.ts"
import { type Localised, untranslatedIn } from "../languages/untranslated.ts"
import type { CompiledContent, Content, Sentence, Source } from "../schema/index.ts"
import { reviewMessage } from "../words/labels.ts"
import { deriveBand } from "./band.ts"
import { idsByTopic, type ListedKind } from "./collect.ts"
import { termsFor } from "./glossary.ts"
import { toHours } from "./hours.ts"
import type {
  Citing,
  Resolved,
  ResolvedAdviceBefore,
  ResolvedAftercareStep,
  ResolvedEffect,
  ResolvedGuidance,
  ResolvedRedFlag,
  ResolvedTopic,
} from "./types.ts"
import { variationOf } from "./variation.ts"
import { topicOf } from "./topic-of.ts"

/** Looks up an entry that the build has already proved to exist. */
function need<Entry>(entries: Record<string, Entry>, id: string): Entry {
  const entry = Object.hasOwn(entries, id) ? entries[id] : undefined
  if (entry === undefined) throw new Error(`The content refers to "${id}", which does not exist.`)
  return entry
}

/** Marks of untranslated texts, where the entry bears any; English entries bear none. */
function marksOf(entry: object): Localised {
  return "untranslated" in entry ? { untranslated: untranslatedIn(entry) } : {}
}

/** Resolves one guidance request against one body of content and notes each source that it shows. */
class Resolver {
  private readonly content: Content
  private readonly topicIds: readonly string[]
  private readonly cited = new Map<string, Source>()

  constructor(content: Content, topicIds: readonly string[]) {
    this.content = content
    this.topicIds = topicIds
  }

  source(id: string): Source {
    const source = need(this.content.sources, id)
    this.cited.set(id, source)
    return source
  }

  /** Sources cited so far, by short name. */
  sources(): Source[] {
    return [...this.cited.values()].sort((a, b) => a.shortName.localeCompare(b.shortName, "en"))
  }

  /** Entries of a kind with sources, sentences and topics attached. */
  entries<Entry extends Citing>(kind: ListedKind, all: Record<string, Entry>): Resolved<Entry>[] {
    return [...idsByTopic(this.content, this.topicIds, kind)].map(([id, topicIds]) => {
      const entry = need(all, id)
      const sources = entry.sourceIds.map((sourceId) => this.source(sourceId))
      const sentences: Sentence[] = entry.sentenceIds.map((sentenceId) => {
        const sentence = need(this.content.sentences, sentenceId)
        for (const sourceId of sentence.sourceIds) this.source(sourceId)
        return sentence
      })
      return { ...entry, sources, sentences, topicIds }
    })
  }

  topics(compiled: CompiledContent): ResolvedTopic[] {
    return this.topicIds.map((id) => {
      const topic = topicOf(compiled, id)
      return {
        ...topic,
        comparison: topic.comparison && {
          ...topic.comparison,
          sources: topic.comparison.sourceIds.map((sourceId) => this.source(sourceId)),
        },
        practitionerNotes: topic.practitionerNotes.map(({ text, sourceIds }) => ({
          text,
          sources: sourceIds.map((sourceId) => this.source(sourceId)),
        })),
      }
    })
  }

  effects(): ResolvedEffect[] {
    return this.entries("effects", this.content.effects).map((effect) => {
      const flag =
        effect.escalateTo === null ? null : need(this.content.redFlags, effect.escalateTo)
      for (const span of [effect.onset, effect.duration])
        span?.sourceIds.forEach((id) => this.source(id))
      return {
        ...effect,
        estimates: effect.estimates.map((estimate) => ({
          ...estimate,
          source: this.source(estimate.sourceId),
        })),
        displayBand: deriveBand(effect.estimates),
        escalation: flag && { id: flag.id, level: flag.level, title: flag.title, ...marksOf(flag) },
      }
    })
  }

  before(): ResolvedAdviceBefore[] {
    return this.entries("before", this.content.before).map((advice) => ({
      ...advice,
      variation: variationOf(
        advice.variation.map((claim) => ({ ...claim, source: this.source(claim.sourceId) })),
      ),
    }))
  }

  after(): ResolvedAftercareStep[] {
    return this.entries("aftercare", this.content.aftercare)
      .map((step) => ({
        ...step,
        variation: variationOf(
          step.variation.map((claim) => ({ ...claim, source: this.source(claim.sourceId) })),
        ),
      }))
      .sort(
        (a, b) =>
          toHours(a.from, a.unit) - toHours(b.from, b.unit) ||
          toHours(a.to, a.unit) - toHours(b.to, b.unit),
      )
  }
}

const classOrder = { absolute: 0, temporary: 1, relative: 2 } as const

/**
 * Everything that readers of the given topics are shown, with inherited entries merged and sources
 * attached. Repeats among the ids are ignored; throws UnknownTopicError for an id without a topic.
 */
export function resolveFrom(
  compiled: CompiledContent,
  topicIds: readonly string[],
  language: Language = "en",
): ResolvedGuidance {
  const { content } = compiled
  const ids = [...new Set(topicIds)]
  const resolver = new Resolver(content, ids)
  const topics = resolver.topics(compiled)
  const sentences = resolver.entries("sentences", content.sentences)
  const effects = resolver.effects()
  const contraindications = resolver
    .entries("contraindications", content.contraindications)
    .sort((a, b) => classOrder[a.class] - classOrder[b.class])
  const before = resolver.before()
  const after = resolver.after()
  const flags = resolver.entries("redFlags", content.redFlags)
  const atLevel = (level: ResolvedRedFlag["level"]) => flags.filter((flag) => flag.level === level)
  const notKnown = resolver.entries("notKnown", content.notKnown)
  const questions = resolver.entries("questions", content.questions)
  const draft = topics.some((topic) => topic.status !== "reviewed")
  return {
    packageVersion: compiled.version,
    contentHash: compiled.contentHash,
    draft,
    topics,
    sentences,
    effects,
    contraindications,
    before,
    after,
    redFlags: {
      emergency: atLevel("emergency"),
      urgent: atLevel("urgent"),
      contact: atLevel("contact"),
    },
    notKnown,
    questions,
    glossary: termsFor(
      content.glossary,
      [topics, effects, before, after, flags, notKnown, questions],
      language,
    ),
    sources: resolver.sources(),
    review: {
      draft,
      message: reviewMessage(draft, language),
      byTopic: ids.map((topicId) => ({ topicId, ...need(content.topics, topicId).review })),
    },
  }
}
