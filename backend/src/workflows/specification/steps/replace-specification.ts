import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SPECIFICATION_MODULE, type CheckedSpecification } from "../../../modules/specification"
import type { SpecificationModuleService } from "../../../modules/specification/service"

interface ReplaceSpecificationInput {
  /** Id of the specification that the product had until now. */
  old_id: string | undefined
  specification: CheckedSpecification
  variants: { variant_id: string; attributes: Record<string, unknown> }[]
}

/**
 * Writes a specification as new records and sets the old ones aside, so that links never point at a mixture;
 * restores the old ones when the workflow fails.
 */
export const replaceSpecificationStep = createStep(
  "replace-specification",
  async (input: ReplaceSpecificationInput, { container }) => {
    const service = container.resolve<SpecificationModuleService>(SPECIFICATION_MODULE)
    const { family, attributes, parties, sample } = input.specification
    const created = await service.createProductSpecifications({
      family,
      sample,
      attributes,
      parties,
    })
    const variants = await service.createVariantSpecifications(
      input.variants.map((variant) => ({
        attributes: variant.attributes,
        product_specification_id: created.id,
      })),
    )
    if (input.old_id !== undefined) await service.softDeleteProductSpecifications(input.old_id)
    const links = input.variants.map(({ variant_id }, at) => ({
      variant_id,
      variant_specification_id: variants[at]?.id ?? "",
    }))
    return new StepResponse({ id: created.id, links }, { id: created.id, oldId: input.old_id })
  },
  async (written, { container }) => {
    if (written === undefined) return
    const service = container.resolve<SpecificationModuleService>(SPECIFICATION_MODULE)
    await service.deleteProductSpecifications(written.id)
    if (written.oldId !== undefined) await service.restoreProductSpecifications(written.oldId)
  },
)
