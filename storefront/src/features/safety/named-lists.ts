import type { ResolvedGuidance } from "@finegauge/safety-content"

/** An entry of the guidance by its id and name. */
export type NamedItem = { id: string; name: string }

/** What of one guidance is set beside another, as lists of names. */
export const namedLists = {
  serious: ({ effects }: ResolvedGuidance): NamedItem[] =>
    effects
      .filter(({ seriousness }) => seriousness === "serious")
      .map(({ id, plainName }) => ({ id, name: plainName })),
  normal: ({ effects }: ResolvedGuidance): NamedItem[] =>
    effects
      .filter(({ expected }) => expected)
      .map(({ id, plainName }) => ({ id, name: plainName })),
  absolute: ({ contraindications }: ResolvedGuidance): NamedItem[] =>
    contraindications
      .filter((one) => one.class === "absolute")
      .map(({ id, condition }) => ({ id, name: condition })),
  emergency: ({ redFlags }: ResolvedGuidance): NamedItem[] =>
    redFlags.emergency.map(({ id, title }) => ({ id, name: title })),
} as const
