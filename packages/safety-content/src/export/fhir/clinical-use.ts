import type { ClinicalUseDefinition, Reference } from "fhir/r5.js"
import type {
  Citing,
  Resolved,
  ResolvedContraindication,
  ResolvedEffect,
  ResolvedGuidance,
  ResolvedRedFlag,
  ResolvedTopic,
} from "../../resolve/types.ts"
import type { Contraindication, Source } from "../../schema/index.ts"
import { describeEstimate } from "../../words/describe-estimate.ts"
import { describeFrequency } from "../../words/describe-frequency.ts"
import { describeDuration, describeOnset, describeWindow } from "../../words/describe-time.ts"
import { contraindicationClassLabels, redFlagLevelLabels } from "../../words/labels.ts"
import { frequencyWords, sentenceTexts } from "../wording.ts"
import {
  classConcept,
  frequencyConcept,
  levelConcept,
  seriousnessConcept,
  statusConcept,
} from "./codes.ts"
import { narrative } from "./narrative.ts"

/** What every record of one bundle shares. */
export interface Context {
  /** Address under which the publisher's identifiers and codes live, without a slash at its end. */
  base: string
  guidance: ResolvedGuidance
}

type Entry = Resolved<Citing & { id: string; status: "draft" | "reviewed" | "withdrawn" }>

const actions: Record<Contraindication["action"], string> = {
  "do-not-treat": "Do not treat.",
  delay: "Wait.",
  "ask-prescriber": "Ask whoever prescribed the medicine.",
  "ask-practitioner": "Ask the practitioner.",
  refer: "Refer to a specialist.",
  "discard-device": "Discard the device.",
}

/** A topic as the subject of a record; it names the topic and claims no resource on a server. */
const subjectOf = ({ base }: Context, topic: ResolvedTopic): Reference => ({
  type: topic.kind === "device-family" ? "DeviceDefinition" : "ActivityDefinition",
  identifier: { system: `${base}/topics`, value: topic.id },
  display: topic.title,
})

const sourceLine = (sources: readonly Source[]): string =>
  `Sources: ${sources.map(({ shortName }) => shortName).join("; ")}.`

/** Fields of every record: a stable id, the topics that it belongs to, draft mark and text. */
function record(
  context: Context,
  entry: Entry,
  type: ClinicalUseDefinition["type"],
  paragraphs: readonly (string | null)[],
): ClinicalUseDefinition {
  const { base, guidance } = context
  const draft = guidance.draft || entry.status !== "reviewed"
  return {
    resourceType: "ClinicalUseDefinition",
    id: entry.id,
    meta: { versionId: guidance.packageVersion },
    language: "en",
    text: narrative([
      ...paragraphs,
      ...sentenceTexts(entry),
      sourceLine(entry.sources),
      guidance.review.message,
    ]),
    identifier: [{ system: `${base}/entries`, value: entry.id }],
    type,
    subject: guidance.topics
      .filter(({ id }) => entry.topicIds.includes(id))
      .map((topic) => subjectOf(context, topic)),
    status: statusConcept(draft),
  }
}

/** A reason not to treat, to wait or to ask first. */
export function contraindicationRecord(
  context: Context,
  entry: ResolvedContraindication,
): ClinicalUseDefinition {
  const paragraphs = [
    `${contraindicationClassLabels[entry.class]}: ${entry.condition}`,
    entry.reason,
    actions[entry.action],
    entry.until === null ? null : `Until: ${entry.until}`,
    "The class is a proposal; no guideline with such a split was found.",
  ]
  return {
    ...record(context, entry, "contraindication", paragraphs),
    category: [classConcept(context.base, entry.class)],
    contraindication: { diseaseSymptomProcedure: { concept: { text: entry.condition } } },
  }
}

/** An unwanted effect; its frequency comes from the derived band, else the text says "not known". */
export function undesirableEffectRecord(
  context: Context,
  effect: ResolvedEffect,
): ClinicalUseDefinition {
  const { base } = context
  const paragraphs = [
    `${effect.plainName} (${effect.name})`,
    effect.description,
    effect.seriousness === "serious" ? "This effect is serious." : null,
    `How often: ${frequencyWords(effect)}.`,
    effect.estimates.length === 0
      ? null
      : `Figures found: ${effect.estimates.map((one) => describeEstimate(one)).join("; ")}.`,
    `Start: ${describeOnset(effect.onset)}. Duration: ${describeDuration(effect.duration)}.`,
    `What to do: ${effect.whatToDo}`,
    effect.escalation === null
      ? null
      : `${redFlagLevelLabels[effect.escalation.level]}, if: ${effect.escalation.title}`,
  ]
  return {
    ...record(context, effect, "undesirable-effect", paragraphs),
    undesirableEffect: {
      symptomConditionEffect: { concept: { text: effect.name } },
      classification: seriousnessConcept(base, effect.seriousness),
      frequencyOfOccurrence: frequencyConcept(
        base,
        effect.displayBand,
        describeFrequency(effect).text,
      ),
    },
  }
}

/** A warning sign and what to do; the number to call belongs to the reader's market, not to it. */
export function warningRecord(context: Context, flag: ResolvedRedFlag): ClinicalUseDefinition {
  const paragraphs = [
    `${redFlagLevelLabels[flag.level]}: ${flag.title}`,
    `Any one of these is enough: ${flag.signs.join("; ")}.`,
    flag.text,
    flag.applies === null ? null : `After the treatment: ${describeWindow(flag.applies)}.`,
  ]
  return {
    ...record(context, flag, "warning", paragraphs),
    warning: {
      description: [flag.title, ...flag.signs.map((sign) => `- ${sign}`), "", flag.text].join("\n"),
      code: levelConcept(context.base, flag.level),
    },
  }
}
