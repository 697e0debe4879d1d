import type { ProductView } from "./view"

/** The first product of every line of devices; accessories need no comparison. */
export function onePerLine(
  lines: readonly { handle: string }[],
  products: readonly ProductView[],
): ProductView[] {
  return lines.flatMap(({ handle }) => {
    const first = products.find(({ line, specification }) => {
      const device = specification !== null && specification.family !== "accessory"
      return device && line?.handle === handle
    })
    return first ? [first] : []
  })
}
