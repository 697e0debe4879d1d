import { aftercareWindows } from "./aftercare-windows.ts"
import { bannedWording } from "./banned-wording.ts"
import { clinicInstructionWins } from "./clinic-instruction-wins.ts"
import { contraindicationsCanBeAsked } from "./contraindications-can-be-asked.ts"
import { doNotStopSentence } from "./do-not-stop-sentence.ts"
import { evidenceLabelled } from "./evidence-labelled.ts"
import { frequencyWordsDerived } from "./frequency-words-derived.ts"
import { idsUnique } from "./ids-unique.ts"
import { incidenceHasDesign } from "./incidence-has-design.ts"
import { includesAcyclic } from "./includes-acyclic.ts"
import { noDose } from "./no-dose.ts"
import { noOneInX } from "./no-one-in-x.ts"
import { noOrphans } from "./no-orphans.ts"
import { noStopAdvice } from "./no-stop-advice.ts"
import { numbersFromEstimates } from "./numbers-from-estimates.ts"
import { oneDenominator } from "./one-denominator.ts"
import { oneWindowPerSubject } from "./one-window-per-subject.ts"
import { referencesExist } from "./references-exist.ts"
import { replacementsKeepStrictness } from "./replacements-keep-strictness.ts"
import { reviewDates } from "./review-dates.ts"
import { reviewedUnchanged } from "./reviewed-unchanged.ts"
import { reviewerIndependent } from "./reviewer-independent.ts"
import type { Rule } from "./rule.ts"
import { seriousEffectsEscalate } from "./serious-effects-escalate.ts"
import { sourcesCited } from "./sources-cited.ts"
import { topicMinimum } from "./topic-minimum.ts"
import { topicWarningSigns } from "./topic-warning-signs.ts"
import { windowWithinSources } from "./window-within-sources.ts"

/** Rules that the others rely on: without them a topic cannot be walked. */
export const groundRules: readonly Rule[] = [idsUnique, referencesExist, includesAcyclic]

/** Every rule that content must pass before it is built. */
export const rules: readonly Rule[] = [
  ...groundRules,
  noOrphans,
  sourcesCited,
  numbersFromEstimates,
  frequencyWordsDerived,
  incidenceHasDesign,
  oneDenominator,
  noOneInX,
  topicWarningSigns,
  topicMinimum,
  doNotStopSentence,
  noStopAdvice,
  noDose,
  bannedWording,
  evidenceLabelled,
  seriousEffectsEscalate,
  contraindicationsCanBeAsked,
  replacementsKeepStrictness,
  clinicInstructionWins,
  aftercareWindows,
  oneWindowPerSubject,
  windowWithinSources,
  reviewDates,
  reviewedUnchanged,
  reviewerIndependent,
]

/** Faults of the content; while a ground rule fails, only those are given. */
export function faultsOf(...subject: Parameters<Rule["check"]>): ReturnType<Rule["check"]> {
  const ground = groundRules.flatMap((rule) => rule.check(...subject))
  return ground.length > 0 ? ground : rules.flatMap((rule) => rule.check(...subject))
}
