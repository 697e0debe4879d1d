import { z } from "zod"
import { deviceProductFields, hubColourSchema, luerSchema } from "./device.ts"
import { gaugeSchema, lengthMmSchema, orUnknown, packSizeSchema } from "./values.ts"

/** The introducer that comes with a cannula: none, or its gauge and length. */
export const pilotNeedleSchema = z.union([
  z.literal("none"),
  z.strictObject({
    gauge: orUnknown(gaugeSchema).describe("Gauge of the pilot needle, 10–34 G. Source: label."),
    lengthMm: orUnknown(lengthMmSchema(3, 100)).describe("Length, mm, 3–100. Source: label."),
  }),
])

/** What holds for every size of one microcannula. */
export const microcannulaProductSchema = z.strictObject({
  family: z.literal("microcannula"),
  tip: orUnknown(z.enum(["rounded", "conical", "flat"])).describe(
    "Shape of the blunt tip. Source: data sheet.",
  ),
  portPosition: orUnknown(z.enum(["side", "end"])).describe(
    "Where the port opens: in the side wall or at the end. Source: data sheet.",
  ),
  portDistanceMm: orUnknown(lengthMmSchema(0, 10)).describe(
    "Distance from tip to centre of the side port, mm, 0–10. Source: data sheet.",
  ),
  portMarkOnHub: orUnknown(z.boolean()).describe(
    "Whether the hub carries a mark on the side of the port. Source: data sheet.",
  ),
  flexibility: orUnknown(z.enum(["flexible", "semi-rigid", "rigid"])).describe(
    "Flexibility as the manufacturer names it; no common measure was found.",
  ),
  wall: orUnknown(z.enum(["regular", "thin", "extra-thin", "ultra-thin"])).describe(
    "Wall class in the words of ISO 9626, as stated. Source: data sheet.",
  ),
  luer: orUnknown(luerSchema).describe("Syringe connection. Source: data sheet."),
  ...deviceProductFields,
})

/** What makes one size of a microcannula. */
export const microcannulaVariantSchema = z.strictObject({
  family: z.literal("microcannula"),
  gauge: orUnknown(gaugeSchema).describe("Nominal gauge, 10–34 G. Source: label."),
  lengthMm: orUnknown(lengthMmSchema(5, 150)).describe(
    "Length of the tube without hub, mm, 5–150. Source: label.",
  ),
  outerDiameterMm: orUnknown(lengthMmSchema(0.1, 4)).describe(
    "Measured or stated outer diameter, mm, 0.1–4; a flexible tube may differ from its nominal gauge.",
  ),
  innerDiameterMm: orUnknown(lengthMmSchema(0.05, 3.5)).describe(
    "Stated inner diameter, mm, 0.05–3.5. Source: data sheet.",
  ),
  pilotNeedle: orUnknown(pilotNeedleSchema).describe("The pilot needle in the pack, or none."),
  hubColour: orUnknown(hubColourSchema).describe("Colour of the hub. Source: data sheet."),
  packSize: packSizeSchema,
})
