import type { Specification } from "../schema/specification.ts"
import { accessoryScale, drawAccessory } from "./accessory.ts"
import { drawLiftingThread, liftingThreadScale } from "./lifting-thread.ts"
import { drawMicrocannula, microcannulaScale } from "./microcannula.ts"
import { drawMultiInjector, multiInjectorScale } from "./multi-injector.ts"
import type { DrawingOptions } from "./sheet.ts"

export { frenchDrawingLabels } from "./labels-fr.ts"
export { germanDrawingLabels } from "./labels-de.ts"
export { englishDrawingLabels } from "./labels.ts"
export type { DrawingLabels } from "./labels.ts"
export type { DrawingOptions } from "./sheet.ts"

/** Takes a whole specification and options; returns SVG markup to scale, accessible, themed by CSS and free of ids. */
export const drawSpecification = (
  specification: Specification,
  options: DrawingOptions,
): string => {
  switch (specification.family) {
    case "lifting-thread":
      return drawLiftingThread(specification, options)
    case "microcannula":
      return drawMicrocannula(specification, options)
    case "multi-injector":
      return drawMultiInjector(specification, options)
    case "accessory":
      return drawAccessory(specification, options)
  }
}

const scaleOf = (specification: Specification, options: DrawingOptions): number => {
  switch (specification.family) {
    case "lifting-thread":
      return liftingThreadScale(specification, options)
    case "microcannula":
      return microcannulaScale(specification, options)
    case "multi-injector":
      return multiInjectorScale(specification, options)
    case "accessory":
      return accessoryScale(specification, options)
  }
}

/**
 * Takes what is to be compared by eye and the size of the sheet; returns the largest scale, in SVG units per mm, at which
 * each still fits its sheet. Sheets of one size then stand beside each other to one scale. Undefined for none.
 */
export const commonScale = (
  specifications: readonly Specification[],
  detail: "card" | "full" = "card",
): number | undefined =>
  specifications.length === 0
    ? undefined
    : Math.min(...specifications.map((one) => scaleOf(one, { title: "", detail })))
