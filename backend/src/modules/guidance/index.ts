import { Module } from "@medusajs/framework/utils"
import { GuidanceModuleService } from "./service"

export { readTopics } from "./content"
export { checkTopics } from "./rules/check-topics"
export { cartRefusal, lineChanges, type CartRefusal, type LineFacts } from "./rules/sale/cart-rules"
export { changeSentence } from "./rules/sale/guidance-changes"
export {
  readToken,
  recordOf,
  recordToKeep,
  storedRecord,
  tokenOf,
} from "./rules/sale/guidance-record"
export { saleRefusals } from "./rules/sale/sale-rules"
export { buyingSentence, publishingSentence } from "./rules/sale/sale-sentences"
export type {
  GuidanceChange,
  GuidanceNoteInput,
  GuidanceRecord,
  SaleFacts,
  SaleRefusal,
} from "./types"

/** Key of the module in the container. */
export const GUIDANCE_MODULE = "guidance"

export default Module(GUIDANCE_MODULE, { service: GuidanceModuleService })
