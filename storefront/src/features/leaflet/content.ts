import type { ResolvedGuidance, ResolvedRedFlag, TimeUnit } from "@finegauge/safety-content"
import { lastsWords, type Stretch, stretchWords, type TimeTexts } from "./time-words"

/** A step of aftercare as the leaflet prints it. */
export type LeafletStep = {
  id: string
  action: "do" | "avoid" | "ask"
  title: string
  from: number
  to: number
  unit: TimeUnit
  /** The stretch in words, without dates. */
  words: string
}

/** A warning sign; `applies` is null when it matters at any time. */
export type LeafletSign = { text: string; applies: (Stretch & { words: string }) | null }

/** What belongs to recovery, and for how long in words; null = not known. */
export type NormalEffect = { name: string; lasts: string | null }

/** Everything that one leaflet prints, in one language; plain data, because it travels to the browser. */
export type LeafletContent = {
  topicId: string
  title: string
  topicVersion: string
  packageVersion: string
  hash: string
  draft: boolean
  /** Null where no sourced number is known: the leaflet prints none. */
  emergencyNumber: string | null
  emergency: LeafletSign[]
  urgent: LeafletSign[]
  contact: LeafletSign[]
  normal: NormalEffect[]
  steps: LeafletStep[]
  sentences: string[]
}

type Words = (stretch: Stretch) => string

/** Signs of the flags, each text once: two flags may share a sign. */
function signsOf(flags: readonly ResolvedRedFlag[], words: Words): LeafletSign[] {
  const signs = flags.flatMap(({ signs: texts, applies }) =>
    texts.map((text) => ({ text, applies: applies && { ...applies, words: words(applies) } })),
  )
  return [...new Map(signs.map((sign) => [sign.text, sign])).values()]
}

/** True for a treatment with aftercare: there is something to hand out. */
export function hasLeaflet({ topics: [topic], after }: ResolvedGuidance): boolean {
  return topic !== undefined && topic.kind !== "cross-cutting" && after.length > 0
}

/**
 * The guidance of one topic cut down to a leaflet; null when it has no aftercare of its own to hand out.
 * Lengths of time are put in words here, on the server: the browser might word them otherwise.
 */
export function leafletContent(
  guidance: ResolvedGuidance,
  emergencyNumber: string | null,
  { formatLocale, texts }: { formatLocale: string; texts: TimeTexts },
): LeafletContent | null {
  const words: Words = (stretch) => stretchWords(stretch, formatLocale, texts)
  const [topic] = guidance.topics
  if (!topic || !hasLeaflet(guidance)) return null
  return {
    topicId: topic.id,
    title: topic.title,
    topicVersion: topic.version,
    packageVersion: guidance.packageVersion,
    hash: guidance.contentHash,
    draft: guidance.draft,
    emergencyNumber,
    emergency: signsOf(guidance.redFlags.emergency, words),
    urgent: signsOf(guidance.redFlags.urgent, words),
    contact: signsOf(guidance.redFlags.contact, words),
    normal: guidance.effects
      .filter(({ expected }) => expected)
      .map(({ plainName, duration }) => ({
        name: plainName,
        lasts: lastsWords(duration, formatLocale, texts),
      })),
    steps: guidance.after.map(({ id, action, title, from, to, unit }) => {
      return { id, action, title, from, to, unit, words: words({ from, to, unit }) }
    }),
    sentences: guidance.sentences.map(({ text }) => text),
  }
}
