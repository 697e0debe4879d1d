import { Module } from "@medusajs/framework/utils"
import { SpecificationModuleService } from "./service"

export { checkSpecification } from "./rules/check-specification"
export type { SpecificationInput, CheckedSpecification } from "./types"

/** Key of the module in the container. */
export const SPECIFICATION_MODULE = "specification"

export default Module(SPECIFICATION_MODULE, { service: SpecificationModuleService })
