import { MedusaService } from "@medusajs/framework/utils"
import { ProductSpecification, VariantSpecification } from "./models/specification"

/** Stores specifications; whether they are valid is decided by the workflow before. */
export class SpecificationModuleService extends MedusaService({
  ProductSpecification,
  VariantSpecification,
}) {}
