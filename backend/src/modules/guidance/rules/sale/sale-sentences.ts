import type { SaleRefusal } from "../../types"

const quoted = (titles: string[]): string => titles.map((title) => `"${title}"`).join(" and ")

function phraseOf(refusal: SaleRefusal): string {
  switch (refusal.reason) {
    case "no-specification":
      return "it has no specification, so nobody can tell whether it is a medical device"
    case "no-guidance":
      return "it has no safety guidance"
    case "guidance-withdrawn":
      return `its safety guidance ${quoted(refusal.topics)} was withdrawn`
    case "guidance-unreadable":
      return `its safety guidance ${quoted(refusal.topics)} cannot be read`
    case "guidance-unreviewed":
      return `no clinician has reviewed its safety guidance ${quoted(refusal.topics)}`
    case "no-intended-purpose":
      return "its intended purpose is not stated"
    case "no-legal-manufacturer":
      return "its legal manufacturer is not stated"
    case "no-instructions-for-use":
      return "it has no instructions for use"
  }
}

const phrases = (refusals: SaleRefusal[]): string => refusals.map(phraseOf).join("; ")

/** Tells an editor what a product lacks before it can be published. */
export const publishingSentence = (title: string, refusals: SaleRefusal[]): string =>
  `"${title}" cannot be offered for sale: ${phrases(refusals)}. Complete it first, or keep it as a draft.`

/** Tells a buyer why a product cannot be had. */
export const buyingSentence = (title: string, refusals: SaleRefusal[]): string =>
  `"${title}" cannot be sold at the moment: ${phrases(refusals)}. Nothing was ordered.`
