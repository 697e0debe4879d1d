import { z } from "zod"
import { deviceProductFields, luerSchema } from "./device.ts"
import {
  gaugeSchema,
  lengthMmSchema,
  orUnknown,
  packSizeSchema,
  statedTextSchema,
} from "./values.ts"

/** What holds for every size of one multi-injector needle. */
export const multiInjectorProductSchema = z.strictObject({
  family: z.literal("multi-injector"),
  drive: orUnknown(z.enum(["manual-hub", "stamp-injector"])).describe(
    "Held on a syringe by hand, or mounted on an electronic stamp injector. Source: data sheet.",
  ),
  luer: orUnknown(luerSchema).describe("Syringe connection. Source: data sheet."),
  compatibleDevices: orUnknown(z.array(statedTextSchema).min(1).max(20)).describe(
    "Devices that the manufacturer names as compatible. Source: IFU.",
  ),
  arrangement: orUnknown(z.enum(["linear", "circular", "grid"])).describe(
    "How the pins stand on the plate. Source: data sheet.",
  ),
  ...deviceProductFields,
})

/** What makes one size of a multi-injector needle. */
export const multiInjectorVariantSchema = z.strictObject({
  family: z.literal("multi-injector"),
  pinCount: orUnknown(z.int().min(1).max(36)).describe("Number of pins, 1–36. Source: label."),
  needleGauge: orUnknown(gaugeSchema).describe("Gauge of each pin, 10–34 G. Source: label."),
  needleLengthMm: orUnknown(lengthMmSchema(0.2, 32)).describe(
    "Length of each pin beyond the plate, mm, 0.2–32. Source: label.",
  ),
  pinPitchMm: orUnknown(lengthMmSchema(0.2, 20)).describe(
    "Distance between neighbouring pins, mm, 0.2–20. Source: data sheet; no published figure was found.",
  ),
  deadVolumeMl: orUnknown(z.number().min(0).max(2)).describe(
    "Volume left in hub and pins, ml, 0–2. Source: data sheet; no published figure was found.",
  ),
  packSize: packSizeSchema,
})
