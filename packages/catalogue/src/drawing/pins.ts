import type { SpecificationOf } from "../schema/specification.ts"

/** Where a pin stands on the plate, mm from its centre. */
export type Position = { x: number; y: number }

const inLine = (count: number, pitch: number): Position[] =>
  Array.from({ length: count }, (_, index) => ({ x: (index - (count - 1) / 2) * pitch, y: 0 }))

const inRing = (count: number, pitch: number): Position[] => {
  if (count < 3) return inLine(count, pitch)
  const radius = pitch / (2 * Math.sin(Math.PI / count))
  return Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2
    return { x: radius * Math.cos(angle), y: radius * Math.sin(angle) }
  })
}

/** Five stand as on a die, so that neighbours keep the pitch; other numbers fill rows of equal length as far as they go. */
const inGrid = (count: number, pitch: number): Position[] => {
  if (count === 5) {
    const reach = pitch / Math.SQRT2
    const corners = [-reach, reach].flatMap((y) => [-reach, reach].map((x) => ({ x, y })))
    return [...corners, { x: 0, y: 0 }]
  }
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  return Array.from({ length: count }, (_, index) => ({
    x: ((index % columns) - (columns - 1) / 2) * pitch,
    y: (Math.floor(index / columns) - (rows - 1) / 2) * pitch,
  }))
}

/** Takes number, arrangement (unknown: a line) and pitch in mm; returns where each pin stands. */
export const pinPositions = (
  count: number,
  arrangement: SpecificationOf<"multi-injector">["arrangement"],
  pitchMm: number,
): Position[] => {
  switch (arrangement) {
    case "circular":
      return inRing(count, pitchMm)
    case "grid":
      return inGrid(count, pitchMm)
    case "linear":
    case "unknown":
      return inLine(count, pitchMm)
  }
}
