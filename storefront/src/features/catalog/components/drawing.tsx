import { drawSpecification } from "@finegauge/catalogue/drawing"
import type { Specification } from "@finegauge/catalogue"

/** The drawing of one size, to scale, made from its measurements. */
export function Drawing({
  specification,
  ...options
}: { specification: Specification } & Parameters<typeof drawSpecification>[1]) {
  const markup = drawSpecification(specification, options)
  return <div className="drawing" dangerouslySetInnerHTML={{ __html: markup }} />
}
