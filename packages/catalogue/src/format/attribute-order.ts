import type { Family, SpecificationOf } from "../schema/specification.ts"

/** The attributes of a family, without the family itself. */
export type AttributeKey<F extends Family = Family> = F extends Family
  ? Exclude<keyof SpecificationOf<F>, "family">
  : never

const device = [
  "sterileMethod",
  "singleUse",
  "packSize",
  "shelfLifeMonths",
  "storageTemperatureC",
  "sourceDocument",
] as const

/** Attributes of each family in the order in which a practitioner asks for them. */
export const attributeOrder: { readonly [F in Family]: readonly AttributeKey<F>[] } = {
  "lifting-thread": [
    "design",
    "material",
    "gauge",
    "deviceLengthMm",
    "threadLengthMm",
    "barbs",
    "barbCount",
    "insertionDevice",
    "sutureSizeUsp",
    "sutureDiameterMm",
    "dye",
    "absorptionStatement",
    "hubColour",
    ...device,
  ],
  microcannula: [
    "gauge",
    "lengthMm",
    "outerDiameterMm",
    "innerDiameterMm",
    "pilotNeedle",
    "tip",
    "portPosition",
    "portDistanceMm",
    "portMarkOnHub",
    "flexibility",
    "wall",
    "luer",
    "hubColour",
    ...device,
  ],
  "multi-injector": [
    "pinCount",
    "needleGauge",
    "needleLengthMm",
    "arrangement",
    "pinPitchMm",
    "deadVolumeMl",
    "drive",
    "luer",
    "compatibleDevices",
    ...device,
  ],
  accessory: ["kind", "widthMm", "heightMm", "thicknessMm", "material", "reusable", "packSize"],
}
