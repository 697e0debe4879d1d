import { z } from "zod"
import { orUnknown, statedTextSchema } from "./values.ts"

/** How a connector joins syringe and device; every value is a plain mechanical fact. */
export const luerSchema = z.enum(["luer-lock", "luer-slip", "luer-lock-or-slip"])

/**
 * Hub colours that practitioners read as a size code. Only those whose pairing with a gauge was read
 * (table after EN ISO 6009, https://www.euromed-gmbh.de/kanulen-herstellung-und-durchmesser-in-gauge), plus the neutral ones.
 */
export const hubColourSchema = z.enum([
  "pink",
  "cream",
  "yellow",
  "green",
  "black",
  "blue",
  "orange",
  "brown",
  "grey",
  "red",
  "transparent",
])

/** Facts that every device family states about the product as a whole. */
export const deviceProductFields = {
  sterileMethod: orUnknown(
    z.enum(["ethylene-oxide", "gamma-irradiation", "electron-beam", "non-sterile"]),
  ).describe(
    "Sterilisation method. Source: label symbol (ISO 15223-1, e.g. 5.2.3 for ethylene oxide).",
  ),
  singleUse: orUnknown(z.boolean()).describe(
    "Whether the device is for one use only. Source: label symbol 5.4.2 of ISO 15223-1.",
  ),
  shelfLifeMonths: orUnknown(z.int().min(1).max(120)).describe(
    "Shelf life from manufacture in months, 1–120. Source: IFU or label; not found for any thread.",
  ),
  storageTemperatureC: orUnknown(
    z
      .strictObject({ min: z.number().min(-40).max(60), max: z.number().min(-40).max(60) })
      .refine(({ min, max }) => min < max, "min must lie below max"),
  ).describe("Storage limits in degrees Celsius, −40 to 60, min below max. Source: IFU or label."),
  sourceDocument: orUnknown(statedTextSchema).describe(
    "The document that the stated facts come from: IFU revision or certificate number.",
  ),
}
