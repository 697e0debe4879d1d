import type { ResolvedGuidance } from "@finegauge/safety-content"
import { namedLists, type NamedItem } from "./named-lists"

/** Absolute contraindications of one device: how many, and those that not every compared device has. */
export type AbsoluteOf = { count: number; own: NamedItem[] }

/** Guidance of what is compared, column by column; null where no guidance applies. */
export type ComparedGuidance = {
  topics: (ResolvedGuidance["topics"] | null)[]
  sameTopics: boolean
  absolute: (AbsoluteOf | null)[]
  sameAbsolute: boolean
}

const idsOf = (items: readonly { id: string }[]): string =>
  items
    .map(({ id }) => id)
    .toSorted()
    .join()

const allEqual = (readings: readonly (string | null)[]): boolean => new Set(readings).size <= 1

/** Sets the guidance of several devices side by side; only what the content package says, entry by entry. */
export function compareGuidance(guidances: readonly (ResolvedGuidance | null)[]): ComparedGuidance {
  const lists = guidances.map((one) => one && namedLists.absolute(one))
  const shared = (id: string) => lists.every((list) => list?.some((item) => item.id === id))
  return {
    topics: guidances.map((one) => one && one.topics),
    sameTopics: allEqual(guidances.map((one) => one && idsOf(one.topics))),
    absolute: lists.map(
      (list) => list && { count: list.length, own: list.filter(({ id }) => !shared(id)) },
    ),
    sameAbsolute: allEqual(lists.map((list) => list && idsOf(list))),
  }
}
