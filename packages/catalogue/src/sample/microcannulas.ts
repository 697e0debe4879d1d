import type { ProductSpecification } from "../schema/specification.ts"
import { pricesOf, type PriceRow, sampleDeviceFields, sampleHubColour } from "./fields.ts"
import { sampleDeviceParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

type CannulaSpecification = Omit<
  Extract<ProductSpecification, { family: "microcannula" }>,
  "family" | keyof typeof sampleDeviceFields
>

type Size = {
  gauge: number
  length: number
  /** Gauge of the pilot needle; left out when none is in the pack. */
  pilot?: number
  pilotLength?: number
  diameters?: readonly [outer: number, inner: number]
  prices: PriceRow
  stock: number
}

const variantOf = (code: string, size: Size): SampleVariant => ({
  sku: `FG-MC-${code}-${size.gauge}G-${size.length}`,
  title: `${size.gauge}G × ${size.length} mm${size.pilot ? `, pilot needle ${size.pilot}G` : ""}`,
  options: { Gauge: `${size.gauge}G`, Length: `${size.length} mm` },
  specification: {
    family: "microcannula",
    gauge: size.gauge,
    lengthMm: size.length,
    outerDiameterMm: size.diameters?.[0] ?? "unknown",
    innerDiameterMm: size.diameters?.[1] ?? "unknown",
    pilotNeedle: size.pilot
      ? { gauge: size.pilot, lengthMm: size.pilotLength ?? "unknown" }
      : "none",
    hubColour: sampleHubColour(size.gauge),
    packSize: 20,
  },
  prices: pricesOf(size.prices),
  stock: size.stock,
})

const cannulaOf = (
  code: string,
  texts: Pick<SampleProduct, "handle" | "title" | "subtitle" | "description">,
  specification: CannulaSpecification,
  sizes: Size[],
): SampleProduct => ({
  ...texts,
  line: "microcannulas",
  family: "microcannula",
  optionTitles: ["Gauge", "Length"],
  specification: { family: "microcannula", ...specification, ...sampleDeviceFields },
  topicIds: ["microcannula-filler"],
  parties: sampleDeviceParties("cannula"),
  sample: true,
  variants: sizes.map((size) => variantOf(code, size)),
})

/** The sample microcannulas; a pilot needle is one or two gauges coarser than its cannula. */
export const sampleMicrocannulas: SampleProduct[] = [
  cannulaOf(
    "PIL",
    {
      handle: "microcannula-with-pilot-needle",
      title: "Microcannula with pilot needle",
      subtitle: "Blunt rounded tip, side port, pilot needle in the pack",
      description:
        "A blunt cannula with one side port. A sharp pilot needle of a coarser gauge lies in each pack. Sample data: no published specification or price exists.",
    },
    {
      tip: "rounded",
      portPosition: "side",
      portDistanceMm: 1.5,
      portMarkOnHub: true,
      flexibility: "flexible",
      wall: "unknown",
      luer: "luer-lock",
    },
    [
      { gauge: 22, length: 40, pilot: 21, pilotLength: 25, prices: [46.9, 40.2, 51.75], stock: 33 },
      {
        gauge: 22,
        length: 50,
        pilot: 21,
        pilotLength: 25,
        prices: [48.35, 41.45, 53.35],
        stock: 27,
      },
      { gauge: 25, length: 38, pilot: 23, pilotLength: 25, prices: [44.2, 37.9, 48.75], stock: 52 },
      { gauge: 25, length: 50, pilot: 23, pilotLength: 25, prices: [45.8, 39.25, 50.5], stock: 41 },
      {
        gauge: 27,
        length: 25,
        pilot: 25,
        pilotLength: 25,
        prices: [42.65, 36.55, 47.05],
        stock: 0,
      },
      {
        gauge: 27,
        length: 38,
        pilot: 25,
        pilotLength: 25,
        prices: [43.9, 37.65, 48.45],
        stock: 19,
      },
    ],
  ),
  cannulaOf(
    "SOL",
    {
      handle: "microcannula",
      title: "Microcannula",
      subtitle: "Blunt rounded tip, side port, no pilot needle",
      description:
        "A blunt cannula with one side port, packed without a pilot needle. Sample data: no published specification or price exists.",
    },
    {
      tip: "rounded",
      portPosition: "side",
      portDistanceMm: 1.5,
      portMarkOnHub: false,
      flexibility: "flexible",
      wall: "unknown",
      luer: "luer-lock-or-slip",
    },
    [
      { gauge: 22, length: 50, prices: [33.9, 29.05, 37.4], stock: 38 },
      { gauge: 25, length: 38, prices: [31.25, 26.75, 34.45], stock: 44 },
      { gauge: 25, length: 50, prices: [32.6, 27.95, 35.95], stock: 2 },
      { gauge: 27, length: 25, prices: [30.4, 26.05, 33.5], stock: 25 },
      { gauge: 27, length: 38, prices: [31.85, 27.3, 35.15], stock: 29 },
    ],
  ),
  cannulaOf(
    "THW",
    {
      handle: "microcannula-thin-wall",
      title: "Microcannula, thin wall",
      subtitle: "Wider bore at the same gauge, pilot needle in the pack",
      description:
        "A blunt cannula whose thinner wall leaves a wider bore, with stated diameters, one side port and a pilot needle. Sample data: no published specification or price exists.",
    },
    {
      tip: "conical",
      portPosition: "side",
      portDistanceMm: 1,
      portMarkOnHub: true,
      flexibility: "semi-rigid",
      wall: "thin",
      luer: "luer-lock",
    },
    [
      {
        gauge: 25,
        length: 38,
        pilot: 23,
        diameters: [0.51, 0.32],
        prices: [52.7, 45.15, 58.15],
        stock: 15,
      },
      {
        gauge: 25,
        length: 50,
        pilot: 23,
        diameters: [0.51, 0.32],
        prices: [54.15, 46.4, 59.75],
        stock: 3,
      },
      {
        gauge: 27,
        length: 25,
        pilot: 26,
        diameters: [0.42, 0.24],
        prices: [50.95, 43.65, 56.2],
        stock: 23,
      },
      {
        gauge: 27,
        length: 38,
        pilot: 26,
        diameters: [0.42, 0.24],
        prices: [51.8, 44.4, 57.15],
        stock: 0,
      },
    ],
  ),
  cannulaOf(
    "RGD",
    {
      handle: "microcannula-rigid",
      title: "Microcannula, rigid",
      subtitle: "Coarser gauges on a stiff tube, no pilot needle",
      description:
        "A blunt, stiff cannula in coarser gauges with one side port, packed without a pilot needle. Sample data: no published specification or price exists.",
    },
    {
      tip: "rounded",
      portPosition: "side",
      portDistanceMm: "unknown",
      portMarkOnHub: "unknown",
      flexibility: "rigid",
      wall: "regular",
      luer: "luer-lock",
    },
    [
      { gauge: 18, length: 50, prices: [38.45, 32.95, 42.4], stock: 11 },
      { gauge: 21, length: 50, prices: [37.1, 31.8, 40.95], stock: 28 },
      { gauge: 21, length: 40, prices: [36.35, 31.15, 40.1], stock: 18 },
    ],
  ),
]
