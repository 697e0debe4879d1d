import { z } from "zod"
import { accessoryProductSchema, accessoryVariantSchema } from "./accessory.ts"
import { liftingThreadProductSchema, liftingThreadVariantSchema } from "./lifting-thread.ts"
import { microcannulaProductSchema, microcannulaVariantSchema } from "./microcannula.ts"
import { multiInjectorProductSchema, multiInjectorVariantSchema } from "./multi-injector.ts"

/** The product families of the shop; each has its own attributes and its own drawing. */
export const familySchema = z.enum([
  "lifting-thread",
  "microcannula",
  "multi-injector",
  "accessory",
])

/** Attributes that all sizes of a product share, by family. */
export const productSpecificationSchema = z.discriminatedUnion("family", [
  liftingThreadProductSchema,
  microcannulaProductSchema,
  multiInjectorProductSchema,
  accessoryProductSchema,
])

/** Attributes that tell one size of a product from another, by family. */
export const variantSpecificationSchema = z.discriminatedUnion("family", [
  liftingThreadVariantSchema,
  microcannulaVariantSchema,
  multiInjectorVariantSchema,
  accessoryVariantSchema,
])

/** The whole of one sellable size: the product's attributes together with the variant's. */
export const specificationSchema = z.discriminatedUnion("family", [
  liftingThreadProductSchema.extend(liftingThreadVariantSchema.shape),
  microcannulaProductSchema.extend(microcannulaVariantSchema.shape),
  multiInjectorProductSchema.extend(multiInjectorVariantSchema.shape),
  accessoryProductSchema.extend(accessoryVariantSchema.shape),
])

export type Family = z.infer<typeof familySchema>
export type ProductSpecification = z.infer<typeof productSpecificationSchema>
export type VariantSpecification = z.infer<typeof variantSpecificationSchema>
export type Specification = z.infer<typeof specificationSchema>
/** The whole specification of one family. */
export type SpecificationOf<F extends Family> = Extract<Specification, { family: F }>

/** Joins product and variant attributes; throws when the families differ or a field is out of range. */
export const combineSpecification = (
  product: ProductSpecification,
  variant: VariantSpecification,
): Specification => {
  if (product.family !== variant.family)
    throw new TypeError(`a ${product.family} product cannot have a ${variant.family} variant`)
  return specificationSchema.parse({ ...product, ...variant })
}
