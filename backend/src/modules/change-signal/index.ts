import { Module } from "@medusajs/framework/utils"
import { ChangeSignalModuleService } from "./service"

export type { Change, ChangedPart } from "./types"

/** Key of the module in the container. */
export const CHANGE_SIGNAL_MODULE = "changeSignal"

export default Module(CHANGE_SIGNAL_MODULE, { service: ChangeSignalModuleService })
