import { gaugeTable } from "../gauge/gauge-table.ts"
import type { SpecificationOf } from "../schema/specification.ts"
import { d, element } from "./svg.ts"
import { theme } from "./theme.ts"

/** A rectangle in SVG units. */
export type Box = { x: number; y: number; width: number; height: number }

const FAINT = { "stroke-width": 0.7, "stroke-opacity": 0.55 } as const
const DOTS = [18, 19, 20, 21, 22, 23, 25, 26, 27, 29, 30]

const waves = ({ x, y, width, height }: Box, u: number): string => {
  const step = (width - 16 * u) / 8
  return [0.26, 0.42, 0.58, 0.74]
    .map(
      (part) =>
        d`M${x + 8 * u} ${y + height * part}q${step / 2} ${-3 * u} ${step} 0` +
        d`t${step} 0`.repeat(7),
    )
    .join("")
}

const coldPack = (box: Box, u: number): string =>
  element("rect", { ...box, rx: 7 * u }) +
  element("rect", {
    x: box.x + 3 * u,
    y: box.y + 3 * u,
    width: box.width - 6 * u,
    height: box.height - 6 * u,
    rx: 5 * u,
    ...FAINT,
    "stroke-dasharray": "3 2.5",
  }) +
  element("path", { d: waves(box, u), ...FAINT })

/** A thick dashed line makes the millimetre ticks: two attributes instead of a hundred strokes. */
const ruler = ({ x, y, width, height }: Box, u: number, stepMm: number, lengthMm: number): string =>
  element("path", {
    d: d`M${x + 4 * u} ${y + height - (lengthMm / 2) * u}H${x + width - 3.5 * u}`,
    "stroke-width": lengthMm * u,
    "stroke-opacity": 0.7,
    "stroke-dasharray": `.5 ${(stepMm * u - 0.5).toFixed(3)}`,
  })

const gaugeDots = ({ x, y, width, height }: Box, u: number): string => {
  const step = (width - 12 * u) / DOTS.length
  return gaugeTable
    .filter(({ gauge }) => DOTS.includes(gauge))
    .map(({ outerDiameterMm }, index) =>
      element("path", {
        d: d`M${x + 6 * u + (index + 0.5) * step} ${y + height * 0.42}h0`,
        "stroke-width": (outerDiameterMm * u).toFixed(2),
      }),
    )
    .join("")
}

const gaugeCard = (box: Box, u: number): string => {
  const across = (part: number) =>
    d`M${box.x + 6 * u} ${box.y + box.height * part}h${box.width - 12 * u}`
  return (
    element("rect", { ...box, rx: 3 * u }) +
    element("g", { "stroke-linecap": "round", stroke: theme.line }, gaugeDots(box, u)) +
    element("path", { d: across(0.24) + across(0.6), ...FAINT }) +
    ruler(box, u, 1, 2.5) +
    ruler(box, u, 5, 4) +
    ruler(box, u, 10, 5.5)
  )
}

/** A grid of 10 mm, so that the pad's size can be read off. */
const practicePad = (box: Box, u: number): string => {
  const cell = 10 * u
  const [columns, rows] = [Math.floor(box.width / cell) - 1, Math.floor(box.height / cell) - 1]
  const [x, y] = [box.x + (box.width - columns * cell) / 2, box.y + (box.height - rows * cell) / 2]
  const across = Array.from(
    { length: Math.max(rows, 0) + 1 },
    (_, row) => d`M${x} ${y + row * cell}h${columns * cell}`,
  )
  const down = Array.from(
    { length: Math.max(columns, 0) + 1 },
    (_, column) => d`M${x + column * cell} ${y}v${rows * cell}`,
  )
  return (
    element("rect", { ...box, rx: 5 * u }) +
    element("path", {
      d: across.join("") + down.join(""),
      "stroke-width": 0.5,
      "stroke-opacity": 0.45,
    })
  )
}

/** Takes the kind, its outline and the scale in SVG units per mm; returns the thing face on. */
export const accessoryFace = (
  kind: SpecificationOf<"accessory">["kind"],
  box: Box,
  u: number,
): string => {
  switch (kind) {
    case "cold-pack":
      return coldPack(box, u)
    case "gauge-card":
      return gaugeCard(box, u)
    case "practice-pad":
      return practicePad(box, u)
  }
}
