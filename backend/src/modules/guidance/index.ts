import { Module } from "@medusajs/framework/utils"
import { GuidanceModuleService } from "./service"

export { checkTopics } from "./rules/check-topics"
export type { GuidanceNoteInput } from "./types"

/** Key of the module in the container. */
export const GUIDANCE_MODULE = "guidance"

export default Module(GUIDANCE_MODULE, { service: GuidanceModuleService })
