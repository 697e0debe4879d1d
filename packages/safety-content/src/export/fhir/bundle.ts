import type { Bundle, BundleEntry, ClinicalUseDefinition } from "fhir/r5.js"
import type { ResolvedGuidance } from "../../resolve/types.ts"
import { contraindicationRecord, undesirableEffectRecord, warningRecord } from "./clinical-use.ts"

/**
 * Contraindications, undesirable effects and warnings of the topics as a FHIR R5 collection of
 * ClinicalUseDefinition (https://hl7.org/fhir/R5/clinicalusedefinition.html). Equal input gives equal
 * output: ids are those of the entries, and no date is written.
 * @param base address under which the publisher's identifiers and codes live.
 */
export function fhirBundle(
  guidance: ResolvedGuidance,
  base: string,
): Bundle<ClinicalUseDefinition> {
  const context = { base, guidance }
  const { emergency, urgent, contact } = guidance.redFlags
  const records = [
    ...guidance.contraindications.map((entry) => contraindicationRecord(context, entry)),
    ...guidance.effects.map((effect) => undesirableEffectRecord(context, effect)),
    ...[...emergency, ...urgent, ...contact].map((flag) => warningRecord(context, flag)),
  ]
  return {
    resourceType: "Bundle",
    meta: {
      versionId: guidance.packageVersion,
      tag: [{ system: `${base}/codes/content-hash`, code: guidance.contentHash }],
    },
    identifier: { system: `${base}/versions`, value: guidance.packageVersion },
    language: "en",
    type: "collection",
    entry: records.map((resource): BundleEntry<ClinicalUseDefinition> => ({
      fullUrl: `${base}/ClinicalUseDefinition/${resource.id ?? ""}`,
      resource,
    })),
  }
}
