import type {
  MedicalContraindication,
  MedicalDeviceLeaf,
  MedicalEntity,
  MergeLeafTypes,
  ProductLeaf,
} from "schema-dts"
import type {
  ResolvedAdviceBefore,
  ResolvedAftercareStep,
  ResolvedContraindication,
  ResolvedEffect,
  ResolvedGuidance,
} from "../../resolve/types.ts"
import { describeWindow, describeWindowBefore } from "../../words/describe-time.ts"
import { contraindicationClassLabels } from "../../words/labels.ts"
import { frequencyWords, joined, sentenceTexts } from "../wording.ts"

/** The part of a schema.org MedicalDevice that guidance fills (https://schema.org/MedicalDevice). */
export interface DeviceSafety {
  /** Unwanted effects that are not serious. */
  adverseOutcome: readonly MedicalEntity[]
  /** Effects that can endanger life, disable, leave lasting damage or need treatment. */
  seriousAdverseOutcome: readonly MedicalEntity[]
  /** Reasons not to treat, to wait, or to ask first. */
  contraindication: readonly MedicalContraindication[]
  /** What to do before, one line each. */
  preOp: string
  /** Aftercare in order of time, one line each. */
  postOp: string
}

const outcome = (effect: ResolvedEffect): MedicalEntity => ({
  "@type": "MedicalEntity",
  identifier: effect.id,
  name: effect.plainName,
  alternateName: effect.name,
  description: joined([
    effect.description,
    `How often: ${frequencyWords(effect)}.`,
    effect.whatToDo,
    ...sentenceTexts(effect),
  ]),
})

const contraindication = (entry: ResolvedContraindication): MedicalContraindication => ({
  "@type": "MedicalContraindication",
  identifier: entry.id,
  name: entry.condition,
  description: joined([
    `${contraindicationClassLabels[entry.class]}.`,
    entry.reason,
    entry.until === null ? null : `Until: ${entry.until}`,
    ...sentenceTexts(entry),
  ]),
})

const beforeLine = (advice: ResolvedAdviceBefore): string =>
  joined([
    `${advice.title} (${describeWindowBefore(advice.window)}):`,
    advice.text,
    advice.caution,
    ...sentenceTexts(advice),
  ])

const afterLine = (step: ResolvedAftercareStep): string =>
  joined([`${step.title} (${describeWindow(step)}):`, step.text, ...sentenceTexts(step)])

/** Sentences that stand with the topics as a whole, then one line for each piece of advice. */
const lines = (guidance: ResolvedGuidance, advice: string[]): string =>
  [...guidance.sentences.map(({ text }) => text), ...advice].join("\n")

/** Safety of the devices of the topics, for a MedicalDevice; serious effects stand apart. */
export function deviceSafety(guidance: ResolvedGuidance): DeviceSafety {
  const effects = (seriousness: ResolvedEffect["seriousness"]) =>
    guidance.effects.filter((effect) => effect.seriousness === seriousness).map(outcome)
  return {
    adverseOutcome: effects("mild"),
    seriousAdverseOutcome: effects("serious"),
    contraindication: guidance.contraindications.map(contraindication),
    preOp: lines(guidance, guidance.before.map(beforeLine)),
    postOp: lines(guidance, guidance.after.map(afterLine)),
  } satisfies Partial<MedicalDeviceLeaf>
}

/**
 * A product that is a device, from facts that the seller answers for and from the guidance. Sample
 * products must not be given to it: what nobody stated would reach search engines as a fact.
 */
export function deviceProduct(
  facts: Omit<ProductLeaf, "@type">,
  guidance: ResolvedGuidance,
): MergeLeafTypes<[ProductLeaf, MedicalDeviceLeaf]> {
  return { ...facts, ...deviceSafety(guidance), "@type": ["Product", "MedicalDevice"] }
}
