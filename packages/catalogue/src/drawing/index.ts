import type { Specification } from "../schema/specification.ts"
import { drawAccessory } from "./accessory.ts"
import { drawLiftingThread } from "./lifting-thread.ts"
import { drawMicrocannula } from "./microcannula.ts"
import { drawMultiInjector } from "./multi-injector.ts"
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
