import type { SamplePrices, SampleProduct } from "./types.ts"

/** Device facts shared by all samples: sterile and single use are part of the demonstration, the rest stays unknown. */
export const sampleDeviceFields = {
  sterileMethod: "ethylene-oxide",
  singleUse: true,
  shelfLifeMonths: "unknown",
  storageTemperatureC: "unknown",
  sourceDocument: "unknown",
} as const

/** The words of a product. */
export type ProductTexts = Pick<SampleProduct, "handle" | "title" | "subtitle" | "description">

/** EUR, GBP and USD in major units. */
export type PriceRow = readonly [eur: number, gbp: number, usd: number]

/** Takes a price row; returns it with its currencies named. */
export const pricesOf = ([eur, gbp, usd]: PriceRow): SamplePrices => ({ eur, gbp, usd })

const HUB_COLOURS = new Map([
  [18, "pink"],
  [19, "cream"],
  [20, "yellow"],
  [21, "green"],
  [22, "black"],
  [23, "blue"],
  [25, "orange"],
  [26, "brown"],
  [27, "grey"],
  [29, "red"],
] as const)

type ColouredGauge = typeof HUB_COLOURS extends Map<infer Gauge, string> ? Gauge : never

/** Takes a gauge; returns the hub colour of the sample, "unknown" where no pairing was read. */
export const sampleHubColour = (gauge: number) =>
  HUB_COLOURS.get(gauge as ColouredGauge) ?? "unknown"
