import type { Fault } from "./rule.ts"
import { translationAddsNoPromise } from "./translation-adds-no-promise.ts"
import { translationAddsNoTime } from "./translation-adds-no-time.ts"
import { translationIdsExist } from "./translation-ids-exist.ts"
import { translationNoStopAdvice } from "./translation-no-stop-advice.ts"
import { translationNumbersAgree } from "./translation-numbers-agree.ts"
import { translationPathsExist } from "./translation-paths-exist.ts"
import type { TranslationRule, TranslationSubject } from "./translation-rule.ts"

/** Every rule that the translations into a language must pass before they are built. */
export const translationRules: readonly TranslationRule[] = [
  translationIdsExist,
  translationPathsExist,
  translationNumbersAgree,
  translationAddsNoTime,
  translationAddsNoPromise,
  translationNoStopAdvice,
]

/** Faults of the translations into one language. */
export function translationFaultsOf(subject: TranslationSubject): Fault[] {
  return translationRules.flatMap((rule) => rule.check(subject))
}
