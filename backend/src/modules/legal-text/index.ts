import { Module } from "@medusajs/framework/utils"
import { LegalTextModuleService } from "./service"

export { legalTextKinds } from "./types"
export type { LegalTextInput, LegalTextKind, PublishedLegalText } from "./types"

/** Key of the module in the container. */
export const LEGAL_TEXT_MODULE = "legalText"

export default Module(LEGAL_TEXT_MODULE, { service: LegalTextModuleService })
