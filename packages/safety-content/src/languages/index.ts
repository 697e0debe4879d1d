import { compiled } from "#compiled"
import { overlay as de } from "#compiled-de"
import { overlay as fr } from "#compiled-fr"
import { type Guidance, openGuidance } from "../guidance.ts"
import type { ResolvedGuidance } from "../resolve/types.ts"
import type { Language } from "./language.ts"

const opened = new Map<Language, Guidance>()

/** Guidance in a language; what has no current translation is in English and marked. */
export function guidanceIn(language: Language): Guidance {
  const overlay = { en: undefined, de, fr }[language]
  const guidance = opened.get(language) ?? openGuidance(compiled, overlay)
  opened.set(language, guidance)
  return guidance
}

/** Everything that readers of the topics are shown, in a language; throws UnknownTopicError. */
export function resolveGuidance(
  topicIds: readonly string[],
  language: Language = "en",
): ResolvedGuidance {
  return guidanceIn(language).resolveGuidance(topicIds)
}
