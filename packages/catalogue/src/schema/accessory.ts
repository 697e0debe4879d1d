import { z } from "zod"
import { lengthMmSchema, orUnknown, packSizeSchema, statedTextSchema } from "./values.ts"

/** What holds for every size of one accessory; accessories are no medical devices. */
export const accessoryProductSchema = z.strictObject({
  family: z.literal("accessory"),
  kind: z.enum(["cold-pack", "gauge-card", "practice-pad"]).describe("What the thing is."),
  material: orUnknown(statedTextSchema).describe("What it is made of. Source: data sheet."),
  reusable: orUnknown(z.boolean()).describe("Whether it may be used again. Source: data sheet."),
})

/** What makes one size of an accessory. */
export const accessoryVariantSchema = z.strictObject({
  family: z.literal("accessory"),
  widthMm: orUnknown(lengthMmSchema(5, 1000)).describe("Width, mm, 5–1000. Source: data sheet."),
  heightMm: orUnknown(lengthMmSchema(5, 1000)).describe("Height, mm, 5–1000. Source: data sheet."),
  thicknessMm: orUnknown(lengthMmSchema(0.1, 200)).describe(
    "Thickness, mm, 0.1–200. Source: data sheet.",
  ),
  packSize: packSizeSchema,
})
