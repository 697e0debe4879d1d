import type { Sheet } from "./sheet.ts"
import { element, escapeXml, fix } from "./svg.ts"
import { theme } from "./theme.ts"

/** What a part adds to the drawing: shapes, path data of dimension lines, and lettering. */
export type Layers = { ink: string; dimension: string; text: string }

/** Takes parts of layers; returns them one over the other. */
export const stack = (...parts: Partial<Layers>[]): Layers => ({
  ink: parts.map((part) => part.ink ?? "").join(""),
  dimension: parts.map((part) => part.dimension ?? "").join(""),
  text: parts.map((part) => part.text ?? "").join(""),
})

/** Where and how large a line of lettering stands. */
export type Lettering = { anchor?: "middle" | "end"; size?: number; weight?: number }

/** Takes a position and words; returns one line of lettering. */
export const lettering = (x: number, y: number, words: string, style: Lettering = {}): Layers =>
  stack({
    text: element(
      "text",
      { x, y, "text-anchor": style.anchor, "font-size": style.size, "font-weight": style.weight },
      escapeXml(words),
    ),
  })

/** A rough width of lettering in SVG units, enough to decide whether it fits. */
export const letteringWidth = (words: string, size: number): number => words.length * size * 0.55

/** Takes the sheet, names and layers; returns the finished SVG. No element carries an id, so copies never collide. */
export const toSvg = (sheet: Sheet, title: string, description: string, layers: Layers): string =>
  element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${fix(sheet.width)} ${fix(sheet.height)}`,
      width: sheet.width,
      height: sheet.height,
      role: "img",
      fill: "none",
      "stroke-linejoin": "round",
    },
    element("title", {}, escapeXml(title)) +
      element("desc", {}, escapeXml(description)) +
      element("g", { stroke: theme.line, "stroke-width": sheet.full ? 1.25 : 1 }, layers.ink) +
      element("path", {
        d: layers.dimension,
        stroke: theme.dimension,
        "stroke-width": 0.75,
        "stroke-opacity": 0.7,
      }) +
      element("g", { fill: theme.text, "font-size": sheet.letter }, layers.text),
  )
