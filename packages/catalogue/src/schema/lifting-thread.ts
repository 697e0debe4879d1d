import { z } from "zod"
import { deviceProductFields, hubColourSchema } from "./device.ts"
import {
  gaugeSchema,
  lengthMmSchema,
  orUnknown,
  packSizeSchema,
  statedTextSchema,
} from "./values.ts"

/** Barbs of a thread; `none` for smooth designs, otherwise their make, direction and arrangement. */
export const barbsSchema = z.union([
  z.literal("none"),
  z.strictObject({
    manufacture: orUnknown(z.enum(["cut", "moulded"])).describe(
      "Whether barbs are cut into the thread or moulded onto it. Source: data sheet.",
    ),
    direction: orUnknown(z.enum(["unidirectional", "bidirectional", "zigzag"])).describe(
      "Which way the free ends point: all one way, both halves to the middle, or alternating. Source: data sheet.",
    ),
    arrangement: orUnknown(z.enum(["unilateral", "bilateral", "all-round"])).describe(
      "On one side, on two opposite sides, or all round (360°). Source: data sheet.",
    ),
  }),
])

/** What holds for every size of one lifting thread. */
export const liftingThreadProductSchema = z.strictObject({
  family: z.literal("lifting-thread"),
  material: orUnknown(
    z.enum(["PDO", "PLLA", "PCL", "P(LA/CL)", "PLGA cones on PLLA", "polypropylene"]),
  ).describe("Polymer of the thread. Source: IFU; values seen in Wong 2021, PMC7812524."),
  design: z
    .enum(["mono", "screw", "twin", "cog", "cone", "mesh", "nose"])
    .describe("Shape of the thread. Source: data sheet."),
  barbs: barbsSchema.describe("Barbs, or none for a smooth thread."),
  insertionDevice: orUnknown(
    z.enum(["sharp-needle", "blunt-cannula", "long-straight-needles"]),
  ).describe("What the thread is loaded on or in. Source: IFU (e.g. FDA K240389)."),
  dye: orUnknown(z.enum(["undyed", "D&C Violet No. 2"])).describe(
    "Colourant. Source: IFU; both values seen in FDA K192423 and K240389.",
  ),
  absorptionStatement: orUnknown(statedTextSchema).describe(
    "The manufacturer's own words on absorption. Sources disagree, so none is filled in for it.",
  ),
  ...deviceProductFields,
})

/** What makes one size of a lifting thread. */
export const liftingThreadVariantSchema = z.strictObject({
  family: z.literal("lifting-thread"),
  gauge: orUnknown(gaugeSchema).describe("Gauge of the needle or cannula, 10–34 G. Source: label."),
  deviceLengthMm: orUnknown(lengthMmSchema(5, 300)).describe(
    "Length of the needle or cannula without hub, mm, 5–300. Source: label.",
  ),
  threadLengthMm: orUnknown(lengthMmSchema(5, 1000)).describe(
    "Length of the thread, mm, 5–1000. Source: label.",
  ),
  sutureSizeUsp: orUnknown(z.string().regex(/^(?:[1-9]|1[0-2])-0$|^[0-5]$/)).describe(
    "USP size such as 2-0, as stated; it is not converted to mm, because USP <861> was not read.",
  ),
  sutureDiameterMm: orUnknown(lengthMmSchema(0.01, 2)).describe(
    "Thread diameter, mm, 0.01–2, only when the manufacturer states it.",
  ),
  barbCount: orUnknown(z.int().min(0).max(400)).describe(
    "Number of barbs on one thread, 0–400; 0 for a smooth thread. Source: data sheet.",
  ),
  hubColour: orUnknown(hubColourSchema).describe("Colour of the hub. Source: data sheet."),
  packSize: packSizeSchema,
})
