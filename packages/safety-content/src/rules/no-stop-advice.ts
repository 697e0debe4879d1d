import { patternRule } from "./pattern-rule.ts"

/** Warnings against stopping, which are the opposite of advice to stop. */
const warning =
  /\b(?:do not|don't|never|without|no reason to|not a reason to) (?:stop|pause|skip|go)\w*[^.]*/gi

/** No text advises to stop a medicine; stopping a prescribed blood thinner has killed people. */
export const noStopAdvice = patternRule(
  "no-stop-advice",
  "No text advises to stop, pause or skip a medicine.",
  [
    {
      match:
        /\b(?:stop|pause|skip|withhold|come off|leave out)\b(?: \w+){0,4} (?:medicines?|medication|tablets|aspirin|warfarin|clopidogrel|anticoagulants?|blood.thinn\w+)/i,
      unless: warning,
      because: "reads as advice to stop a medicine; send the reader to the prescriber",
    },
  ],
)
