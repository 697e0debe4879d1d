import { MedusaService } from "@medusajs/framework/utils"
import { ProductSpecification } from "./models/product-specification"
import { VariantSpecification } from "./models/variant-specification"

/** Stores specifications; whether they are valid is decided by the workflow before. */
export class SpecificationModuleService extends MedusaService({
  ProductSpecification,
  VariantSpecification,
}) {}
