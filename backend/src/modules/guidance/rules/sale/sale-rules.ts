import type { DraftSetting, SaleFacts, SaleRefusal, TopicState } from "../../types"

/** Looks at one thing that selling needs; returns what is missing. */
type SaleRule = (facts: SaleFacts, drafts: DraftSetting) => SaleRefusal | undefined

/**
 * Whatever is not known to be an accessory counts as a device. An accessory that its own parties call a device is
 * one too: of two statements the stricter holds.
 */
export const isDevice = ({ family, parties }: SaleFacts): boolean =>
  family !== "accessory" || parties?.["status"] === "device"

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== "" && value !== "unknown"

const titlesOf = (topics: TopicState[], ...states: TopicState["state"][]): string[] =>
  topics.filter(({ state }) => states.includes(state)).map(({ title }) => title)

const hasSpecification = ({ family }: SaleFacts): SaleRefusal | undefined =>
  family === null ? { reason: "no-specification" } : undefined

const hasGuidance: SaleRule = (facts) =>
  isDevice(facts) && facts.topics.length === 0 ? { reason: "no-guidance" } : undefined

const guidanceIsReadable: SaleRule = (facts) => {
  const topics = titlesOf(facts.topics, "unreadable")
  return topics.length > 0 ? { reason: "guidance-unreadable", topics } : undefined
}

const guidanceIsInForce: SaleRule = (facts) => {
  const topics = titlesOf(facts.topics, "withdrawn")
  return topics.length > 0 ? { reason: "guidance-withdrawn", topics } : undefined
}

const guidanceIsReviewed: SaleRule = (facts, drafts) => {
  if (drafts === "true" || (drafts === "sample" && facts.sample)) return undefined
  const topics = titlesOf(facts.topics, "draft", "overdue")
  return topics.length > 0 ? { reason: "guidance-unreviewed", topics } : undefined
}

const hasIntendedPurpose: SaleRule = (facts) => {
  const purposes = facts.parties?.["intendedPurpose"]
  const stated = Object.values(typeof purposes === "object" && purposes !== null ? purposes : {})
  return isDevice(facts) && !stated.some(isStated) ? { reason: "no-intended-purpose" } : undefined
}

const hasLegalManufacturer: SaleRule = (facts) =>
  isDevice(facts) && !isStated(facts.parties?.["legalManufacturer"])
    ? { reason: "no-legal-manufacturer" }
    : undefined

const hasInstructions: SaleRule = (facts) => {
  const ifu = facts.parties?.["ifu"]
  // "none: sample" says why a sample has none; of a real device it says nothing.
  const missing = !isStated(ifu) || (ifu === "none: sample" && !facts.sample)
  return isDevice(facts) && missing ? { reason: "no-instructions-for-use" } : undefined
}

/** Every rule by its name, in the order in which what is missing is told. */
export const saleRules = {
  hasSpecification,
  hasGuidance,
  guidanceIsReadable,
  guidanceIsInForce,
  guidanceIsReviewed,
  hasIntendedPurpose,
  hasLegalManufacturer,
  hasInstructions,
} satisfies Record<string, SaleRule>

/**
 * Everything that stands between a product and its sale; none means that it may be sold. After MDR Art. 7, 13 and 14
 * (https://eur-lex.europa.eu/eli/reg/2017/745/oj). Blind spot: whether what is stated is true.
 */
export function saleRefusals(facts: SaleFacts, drafts: DraftSetting): SaleRefusal[] {
  // Without a specification nothing else can be known, and a list of what follows from that would hide the cause.
  const unspecified = hasSpecification(facts)
  if (unspecified !== undefined) return [unspecified]
  return Object.values(saleRules).flatMap((rule: SaleRule) => rule(facts, drafts) ?? [])
}
