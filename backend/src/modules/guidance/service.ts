import { MedusaService } from "@medusajs/framework/utils"
import { GuidanceNote, ProductGuidance } from "./models/guidance"

/** Stores which topics and notes a product carries; the text lives in the content package. */
export class GuidanceModuleService extends MedusaService({ ProductGuidance, GuidanceNote }) {}
