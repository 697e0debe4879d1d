import {
  describeFigure,
  describeFrequency,
  describeTime,
  describeWindow,
  type Denominator,
  type ResolvedAftercareStep,
  type ResolvedContraindication,
  type ResolvedEffect,
  type ResolvedGuidance,
  type ResolvedRedFlag,
} from "@finegauge/safety-content"
import type { Language } from "@/config/markets"
import { hoursIn } from "@/lib/hours"

/** Steps of aftercare that hold for the same stretch of time. */
export type Period = {
  /** The stretch in words. */
  window: string
  /** Start and end in hours after the treatment. */
  from: number
  to: number
  /** The time from the treatment to its end in words. */
  length: string
  /** What to do, then what to avoid, then what to ask about. */
  steps: ResolvedAftercareStep[]
}

const actionOrder = { do: 0, avoid: 1, ask: 2 } as const

const hoursOf = ({ from, to, unit }: ResolvedAftercareStep) => ({
  from: hoursIn(from, unit),
  to: hoursIn(to, unit),
})

function period(
  first: ResolvedAftercareStep,
  rest: readonly ResolvedAftercareStep[],
  language: Language,
): Period {
  return {
    window: describeWindow(first, language),
    ...hoursOf(first),
    length: describeTime({ amount: first.to, unit: first.unit }, language),
    steps: [first, ...rest].toSorted((a, b) => actionOrder[a.action] - actionOrder[b.action]),
  }
}

/**
 * Aftercare by stretch of time, in the order in which the stretches begin and end. Stretches of the same
 * hours are one, whether their source counts days or weeks; the words are those of the first.
 */
export function periods(after: readonly ResolvedAftercareStep[], language: Language): Period[] {
  const byStretch = Map.groupBy(after, (step) => Object.values(hoursOf(step)).join("-"))
  return [...byStretch.values()].flatMap(([first, ...rest]) =>
    first ? [period(first, rest, language)] : [],
  )
}

/** When an effect shows itself, in the order of a treatment. */
export const timings = ["during", "soon", "later"] as const

/** Effects by when they show themselves; empty groups are left out, serious ones come first in each. */
export function effectGroups(
  effects: readonly ResolvedEffect[],
): { timing: (typeof timings)[number]; effects: ResolvedEffect[] }[] {
  return timings
    .map((timing) => ({
      timing,
      effects: effects
        .filter((effect) => effect.timing === timing)
        .toSorted(
          (a, b) => Number(b.seriousness === "serious") - Number(a.seriousness === "serious"),
        ),
    }))
    .filter((group) => group.effects.length > 0)
}

/** Contraindications by what follows from them, strictest first; empty groups are left out. */
export function contraindicationGroups(
  all: readonly ResolvedContraindication[],
): { class: ResolvedContraindication["class"]; entries: ResolvedContraindication[] }[] {
  return (["absolute", "temporary", "relative"] as const)
    .map((name) => ({ class: name, entries: all.filter((entry) => entry.class === name) }))
    .filter(({ entries }) => entries.length > 0)
}

/** How often, over a denominator shared with the effects beside it; shares (0 to 1) for the picture. */
export type ShownFrequency = { text: string; low: number | null; high: number | null }

/** The one denominator of a list of effects: the smallest with which none of its counts falls below 1. */
export function sharedDenominator(effects: readonly ResolvedEffect[]): Denominator {
  const used = effects.map((effect) => describeFrequency(effect).per ?? 100)
  return used.reduce<Denominator>((most, per) => (per > most ? per : most), 100)
}

/** An effect's frequency in counts of `per`; where sources disagree, the range. */
export function frequencyPer(
  effect: ResolvedEffect,
  per: Denominator,
  language: Language,
): ShownFrequency {
  const { text, low, high } = describeFrequency(effect, language)
  const counted = effect.estimates.find(
    ({ measure, denominatorUnit, subgroup, direct }) =>
      measure === "incidence" &&
      (denominatorUnit === "patient" || denominatorUnit === "procedure") &&
      subgroup === null &&
      direct,
  )
  if (low === null || high === null || !counted) return { text, low: null, high: null }
  const figure =
    low === high ? { kind: "share" as const, value: low } : { kind: "range" as const, low, high }
  return { text: describeFigure({ ...counted, figure }, per, language), low, high }
}

/** The warning sign to follow, or the more specific one that stands in for it here; undefined when the page has neither. */
export function flagFor(
  redFlags: ResolvedGuidance["redFlags"],
  id: string | undefined,
): ResolvedRedFlag | undefined {
  const all = [...redFlags.emergency, ...redFlags.urgent, ...redFlags.contact]
  return all.find((flag) => flag.id === id) ?? all.find((flag) => id && flag.replaces === id)
}
