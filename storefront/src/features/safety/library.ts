import { type GlossaryTerm, splitByTerms, type ResolvedGuidance } from "@finegauge/safety-content"
import { guidanceIn } from "@finegauge/safety-content/languages"
import type { Language } from "@/config/markets"

/** Kinds of entries that a reader can look up. */
export type EntryKind =
  | "topics"
  | "effects"
  | "contraindications"
  | "before"
  | "after"
  | "redFlags"
  | "notKnown"
  | "questions"
  | "glossary"

/** An entry as a list of everything shows it. */
export type LibraryEntry = {
  id: string
  kind: EntryKind
  /** What it is called. */
  title: string
  /** Its text in short. */
  text: string
  /** Title of the topic that it belongs to; null for what stands on a page of its own. */
  topic: string | null
  /** Path below `/<locale>/guidance`. */
  path: string
}

const whole = new Map<Language, ResolvedGuidance>()

/** The guidance of all topics together; it never changes while the process lives. */
export function wholeGuidance(language: Language = "en"): ResolvedGuidance {
  const { listTopics, resolveGuidance } = guidanceIn(language)
  const known = whole.get(language) ?? resolveGuidance(listTopics().map(({ id }) => id))
  whole.set(language, known)
  return known
}

/** One question by its id. */
export const findQuestion = (id: string, language: Language = "en") =>
  wholeGuidance(language).questions.find((question) => question.id === id)

const onTopic = (topicIds: readonly string[], anchor: string) => `/${topicIds[0] ?? ""}#${anchor}`

/** Every entry of the library, each once, where it stands. */
export function libraryEntries(language: Language = "en"): LibraryEntry[] {
  const { topics, effects, contraindications, before, after, ...rest } = wholeGuidance(language)
  const flags = Object.values(rest.redFlags).flat()
  const titles = new Map(topics.map(({ id, title }) => [`/${id}`, title]))
  const entry = (kind: EntryKind, id: string, title: string, text: string, path: string) => {
    const [page = "", anchor] = path.split("#")
    const topic = anchor === undefined ? null : (titles.get(page) ?? null)
    return { id, kind, title, text, topic, path }
  }
  return [
    ...topics.map((one) => entry("topics", one.id, one.title, one.mainMessage, `/${one.id}`)),
    ...effects.map((one) =>
      entry("effects", one.id, one.plainName, one.description, onTopic(one.topicIds, one.id)),
    ),
    ...contraindications.map((one) =>
      entry("contraindications", one.id, one.condition, one.reason, onTopic(one.topicIds, one.id)),
    ),
    ...before.map((one) =>
      entry("before", one.id, one.title, one.text, onTopic(one.topicIds, one.id)),
    ),
    ...after.map((one) =>
      entry("after", one.id, one.title, one.text, onTopic(one.topicIds, one.id)),
    ),
    ...flags.map((one) =>
      entry(
        "redFlags",
        one.id,
        one.title,
        one.signs.join("; "),
        onTopic(one.topicIds, `flag-${one.id}`),
      ),
    ),
    ...rest.notKnown.map((one) =>
      entry("notKnown", one.id, one.question, one.text, onTopic(one.topicIds, one.id)),
    ),
    ...rest.questions.map((one) =>
      entry("questions", one.id, one.question, one.shortAnswer, `/questions/${one.id}`),
    ),
    ...rest.glossary.map((one) =>
      entry("glossary", one.id, one.term, one.plain, `/words#word-${one.id}`),
    ),
  ]
}

/** The entries that an answer names, in the order in which it names them. */
export function relatedTo(questionId: string, language: Language = "en"): LibraryEntry[] {
  const related = findQuestion(questionId)?.related
  const ids = related ? Object.values(related).flat() : []
  const byId = new Map(libraryEntries(language).map((entry) => [entry.id, entry]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Pairs of topics that can be set side by side, each once. */
export function comparablePairs(): [string, string][] {
  const ids = wholeGuidance()
    .topics.filter(({ comparison }) => comparison !== null)
    .map(({ id }) => id)
  return ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other): [string, string] => [one, other]),
  )
}

/** Name of a pair in an address; the order of the topics does not matter to readers, so there is one. */
export const pairName = ([one, other]: readonly [string, string]) => `${one}-and-${other}`

/** The pair of an address. */
export const findPair = (name: string) => comparablePairs().find((pair) => pairName(pair) === name)

/** Words of the field that stand in texts, in alphabetical order. */
export function termsIn(texts: readonly string[], language: Language = "en"): GlossaryTerm[] {
  const { glossary } = wholeGuidance(language)
  const used = new Set(
    texts.flatMap((text) => splitByTerms(text, glossary).map(({ term }) => term?.id)),
  )
  return glossary.filter(({ id }) => used.has(id))
}
