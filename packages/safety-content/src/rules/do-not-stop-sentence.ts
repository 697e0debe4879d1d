import type { Content } from "../schema/content.ts"
import { proseOf } from "./prose.ts"
import type { Fault, Rule } from "./rule.ts"

const id = "do-not-stop-sentence"

/** Sentence that must stand beside every mention of blood thinning. */
export const doNotStopSentenceId = "do-not-stop-prescribed"

const mention = /\b(?:blood|aspirin|anticoagula\w+|antiplatelet|warfarin|clopidogrel|ibuprofen)\b/i

/** Blood vessels are anatomy, not medicine; a topic that speaks of them alone needs no sentence. */
const anatomy = /\bblood vessels?\b/gi

/** Whoever reads of blood or blood thinners reads beside it not to stop a prescribed medicine. */
export const doNotStopSentence: Rule = {
  id,
  promise: "A text on blood or blood thinners carries the do-not-stop sentence.",
  check: (content: Content): Fault[] =>
    proseOf(content).flatMap(({ kind, id: entryId, path, text }) => {
      if (
        !mention.test(text.replace(anatomy, "")) ||
        kind === "jurisdictions" ||
        kind === "sources"
      )
        return []
      const entry = content[kind][entryId]
      const carried =
        entryId === doNotStopSentenceId || entry?.sentenceIds.includes(doNotStopSentenceId)
      if (carried) return []
      const message = `mentions blood or a blood thinner, so sentenceIds needs ${doNotStopSentenceId}`
      return [{ rule: id, kind, id: entryId, path, message }]
    }),
}
