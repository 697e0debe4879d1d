import { Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  createRemoteLinkStep,
  dismissRemoteLinkStep,
  emitEventStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { SPECIFICATION_MODULE, type SpecificationInput } from "../../../modules/specification"
import { findProductStep, type FoundProduct } from "../../product/steps/find-product"
import { refuseIncompleteStep } from "../../sale/steps/refuse-incomplete"
import { checkSpecificationStep } from "../steps/check-specification"
import { matchVariantsStep } from "../steps/match-variants"
import { replaceSpecificationStep } from "../steps/replace-specification"

/** The specification of one product, with that of the variants named in it. */
export interface AssignSpecificationInput extends SpecificationInput {
  product_id: string
}

const productLink = (productId: string, specificationId: string) => ({
  [Modules.PRODUCT]: { product_id: productId },
  [SPECIFICATION_MODULE]: { product_specification_id: specificationId },
})

const variantLink = (variantId: string, specificationId: string) => ({
  [Modules.PRODUCT]: { product_variant_id: variantId },
  [SPECIFICATION_MODULE]: { variant_specification_id: specificationId },
})

/** Links that the product and its variants had until now. */
const oldLinks = (product: FoundProduct) => [
  ...(product.product_specification
    ? [productLink(product.id, product.product_specification.id)]
    : []),
  ...product.variants.flatMap(({ id, variant_specification: old }) =>
    old ? [variantLink(id, old.id)] : [],
  ),
]

/** Gives a product and its variants their technical attributes, and announces it as `specification.assigned`. */
export const assignSpecificationWorkflow = createWorkflow(
  "assign-specification",
  (input: AssignSpecificationInput) => {
    const specification = checkSpecificationStep(input)
    const key = transform(input, ({ product_id }) => `assign-specification:${product_id}`)
    acquireLockStep({ key, timeout: 5, ttl: 30 })
    const product = findProductStep(input)
    const toJudge = transform({ input, specification }, (data) => ({
      product_id: data.input.product_id,
      specification: {
        family: data.specification.family,
        sample: data.specification.sample,
        parties: data.specification.parties,
      },
    }))
    refuseIncompleteStep(toJudge)
    const toMatch = transform({ product, specification }, (data) => ({
      product: data.product,
      variants: data.specification.variants,
    }))
    const variants = matchVariantsStep(toMatch)
    const toWrite = transform({ product, specification, variants }, (data) => ({
      old_id: data.product.product_specification?.id,
      specification: data.specification,
      variants: data.variants,
    }))
    const saved = replaceSpecificationStep(toWrite)
    const dismissed = transform(product, oldLinks)
    dismissRemoteLinkStep(dismissed)
    const links = transform({ product, saved }, (data) => [
      productLink(data.product.id, data.saved.id),
      ...data.saved.links.map((link) =>
        variantLink(link.variant_id, link.variant_specification_id),
      ),
    ])
    createRemoteLinkStep(links)
    const event = transform(product, ({ id }) => ({ id }))
    emitEventStep({ eventName: "specification.assigned", data: event })
    releaseLockStep({ key })
    return new WorkflowResponse(saved)
  },
)
