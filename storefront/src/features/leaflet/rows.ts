import { hoursIn } from "@/lib/hours"
import type { LeafletContent, LeafletStep } from "./content"
import type { Stretch } from "./time-words"

/** Steps that hold for the same stretch of time: one row of the leaflet, one entry of the calendar. */
export type Row = Stretch & { to: number; key: string; words: string; steps: LeafletStep[] }

const endsAfter = ({ to, unit }: Row): number => hoursIn(to, unit)

const stretchOf = ({ from, to, unit, words }: LeafletStep) => ({ from, to, unit, words })

/** Stretches of the same days are one, whether their source counts days or weeks. */
function keyOf({ from, to, unit }: LeafletStep): string {
  return unit === "wk" ? `${from * 7}-${to * 7}-d` : `${from}-${to}-${unit}`
}

/** The steps by stretch of time, in the order in which the stretches end. */
export function rowsOf({ steps }: Pick<LeafletContent, "steps">): Row[] {
  const byStretch = Map.groupBy(steps, keyOf)
  return [...byStretch]
    .flatMap(([key, [first, ...rest]]): Row[] =>
      first ? [{ ...stretchOf(first), key, steps: [first, ...rest] }] : [],
    )
    .toSorted((a, b) => endsAfter(a) - endsAfter(b) || a.from - b.from)
}

/** The titles of the steps of one action. */
export function titlesOf(row: Row, action: LeafletStep["action"]): string[] {
  return row.steps.filter((step) => step.action === action).map(({ title }) => title)
}
