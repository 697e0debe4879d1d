import type { AnyEntry, KindRule } from "./kind-rule.ts"
import { aftercare } from "./kinds/aftercare.ts"
import { before } from "./kinds/before.ts"
import { contraindications } from "./kinds/contraindications.ts"
import { effects } from "./kinds/effects.ts"
import { jurisdictions } from "./kinds/jurisdictions.ts"
import { other } from "./kinds/other.ts"
import { redFlags } from "./kinds/red-flags.ts"
import { sentences } from "./kinds/sentences.ts"
import { sources } from "./kinds/sources.ts"
import { topics } from "./kinds/topics.ts"

const rules = {
  topics,
  redFlags,
  contraindications,
  effects,
  aftercare,
  before,
  sentences,
  sources,
  jurisdictions,
  notKnown: other("question without a good answer"),
  questions: other("question"),
  glossary: other("explained word", "patch"),
}

/** Kinds with a rule of their own, in the order in which changes are listed: what matters most first. */
export const knownKinds: readonly string[] = Object.keys(rules)

/** The rule of a kind; a kind that nobody has weighed yet is compared field by field. */
export function ruleOf(kind: string): KindRule<AnyEntry> {
  const rule: unknown = Object.hasOwn(rules, kind)
    ? rules[kind as keyof typeof rules]
    : other(`entry of ${kind}`)
  // The name of a kind decides the shape of its entries, which TypeScript cannot follow.
  return rule as KindRule<AnyEntry>
}
