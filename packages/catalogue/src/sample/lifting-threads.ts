import type { ProductSpecification } from "../schema/specification.ts"
import { pricesOf, type PriceRow, sampleDeviceFields, sampleHubColour } from "./fields.ts"
import { sampleDeviceParties } from "./parties.ts"
import type { SampleProduct, SampleVariant } from "./types.ts"

type ThreadSpecification = Omit<
  Extract<ProductSpecification, { family: "lifting-thread" }>,
  "family" | "absorptionStatement" | keyof typeof sampleDeviceFields
>

type Size = {
  gauge: number
  device: number
  thread: number
  barbs?: number | "unknown"
  usp?: string
  pack?: number
  prices: PriceRow
  stock: number
}

const variantOf = (code: string, size: Size): SampleVariant => ({
  sku: `FG-LT-${code}-${size.gauge}G-${size.device}`,
  title: `${size.gauge}G × ${size.device} mm, thread ${size.thread} mm`,
  options: { Gauge: `${size.gauge}G`, Length: `${size.device} mm` },
  specification: {
    family: "lifting-thread",
    gauge: size.gauge,
    deviceLengthMm: size.device,
    threadLengthMm: size.thread,
    sutureSizeUsp: size.usp ?? "unknown",
    sutureDiameterMm: "unknown",
    barbCount: size.barbs ?? 0,
    hubColour: sampleHubColour(size.gauge),
    packSize: size.pack ?? 10,
  },
  prices: pricesOf(size.prices),
  stock: size.stock,
})

const threadOf = (
  code: string,
  texts: Pick<SampleProduct, "handle" | "title" | "subtitle" | "description">,
  specification: ThreadSpecification,
  sizes: Size[],
): SampleProduct => ({
  ...texts,
  line: "lifting-threads",
  family: "lifting-thread",
  optionTitles: ["Gauge", "Length"],
  specification: {
    family: "lifting-thread",
    ...specification,
    absorptionStatement: "unknown",
    ...sampleDeviceFields,
  },
  topicIds: ["thread-lift"],
  parties: sampleDeviceParties("thread"),
  sample: true,
  variants: sizes.map((size) => variantOf(code, size)),
})

/** The sample lifting threads; long sizes follow model numbers in FDA K240389, all else is invented. */
export const sampleLiftingThreads: SampleProduct[] = [
  threadOf(
    "MON",
    {
      handle: "pdo-mono-thread",
      title: "PDO mono thread",
      subtitle: "Smooth thread on a sharp needle",
      description:
        "A smooth polydioxanone thread without barbs, loaded on a sharp needle. Sample data: no published specification or price exists.",
    },
    {
      material: "PDO",
      design: "mono",
      barbs: "none",
      insertionDevice: "sharp-needle",
      dye: "D&C Violet No. 2",
    },
    [
      {
        gauge: 25,
        device: 60,
        thread: 90,
        usp: "4-0",
        pack: 20,
        prices: [34.9, 29.9, 38.5],
        stock: 46,
      },
      {
        gauge: 26,
        device: 50,
        thread: 70,
        usp: "5-0",
        pack: 20,
        prices: [32.4, 27.8, 35.75],
        stock: 30,
      },
      {
        gauge: 27,
        device: 38,
        thread: 50,
        usp: "6-0",
        pack: 20,
        prices: [29.9, 25.6, 32.95],
        stock: 58,
      },
      {
        gauge: 27,
        device: 50,
        thread: 70,
        usp: "6-0",
        pack: 20,
        prices: [30.65, 26.25, 33.8],
        stock: 3,
      },
      {
        gauge: 29,
        device: 25,
        thread: 30,
        usp: "6-0",
        pack: 20,
        prices: [28.15, 24.1, 31.05],
        stock: 24,
      },
      {
        gauge: 29,
        device: 38,
        thread: 50,
        usp: "6-0",
        pack: 20,
        prices: [28.9, 24.75, 31.9],
        stock: 0,
      },
    ],
  ),
  threadOf(
    "SCR",
    {
      handle: "pdo-screw-thread",
      title: "PDO screw thread",
      subtitle: "Thread wound round a sharp needle",
      description:
        "A smooth polydioxanone thread wound as a helix, loaded on a sharp needle. Sample data: no published specification or price exists.",
    },
    {
      material: "PDO",
      design: "screw",
      barbs: "none",
      insertionDevice: "sharp-needle",
      dye: "D&C Violet No. 2",
    },
    [
      {
        gauge: 26,
        device: 60,
        thread: 90,
        usp: "5-0",
        pack: 20,
        prices: [39.45, 33.8, 43.5],
        stock: 22,
      },
      {
        gauge: 27,
        device: 50,
        thread: 70,
        usp: "5-0",
        pack: 20,
        prices: [37.9, 32.45, 41.8],
        stock: 17,
      },
      {
        gauge: 27,
        device: 38,
        thread: 50,
        usp: "6-0",
        pack: 20,
        prices: [36.2, 31, 39.95],
        stock: 40,
      },
      {
        gauge: 29,
        device: 38,
        thread: 50,
        usp: "6-0",
        pack: 20,
        prices: [35.55, 30.45, 39.2],
        stock: 2,
      },
    ],
  ),
  threadOf(
    "CUT",
    {
      handle: "pdo-cog-thread-cut",
      title: "PDO cog thread, cut barbs",
      subtitle: "Bidirectional cut barbs on a blunt cannula",
      description:
        "A polydioxanone thread with barbs cut into two sides, both halves pointing to the middle, loaded in a blunt cannula. Sample data: no published specification or price exists.",
    },
    {
      material: "PDO",
      design: "cog",
      barbs: { manufacture: "cut", direction: "bidirectional", arrangement: "bilateral" },
      insertionDevice: "blunt-cannula",
      dye: "D&C Violet No. 2",
    },
    [
      {
        gauge: 18,
        device: 100,
        thread: 160,
        barbs: 44,
        usp: "2-0",
        prices: [74.9, 64.2, 82.6],
        stock: 18,
      },
      {
        gauge: 19,
        device: 90,
        thread: 150,
        barbs: 40,
        usp: "2-0",
        prices: [68.45, 58.65, 75.5],
        stock: 26,
      },
      {
        gauge: 19,
        device: 100,
        thread: 160,
        barbs: 44,
        usp: "2-0",
        prices: [71.9, 61.6, 79.3],
        stock: 35,
      },
      {
        gauge: 21,
        device: 90,
        thread: 150,
        barbs: 40,
        usp: "3-0",
        prices: [66.3, 56.85, 73.1],
        stock: 0,
      },
    ],
  ),
  threadOf(
    "MLD",
    {
      handle: "pdo-cog-thread-moulded",
      title: "PDO cog thread, moulded barbs",
      subtitle: "All-round moulded barbs on a blunt cannula",
      description:
        "A polydioxanone thread with barbs moulded on all round, loaded in a blunt cannula. The number of barbs is left open to show how a missing fact appears. Sample data: no published specification or price exists.",
    },
    {
      material: "PDO",
      design: "cog",
      barbs: { manufacture: "moulded", direction: "bidirectional", arrangement: "all-round" },
      insertionDevice: "blunt-cannula",
      dye: "undyed",
    },
    [
      {
        gauge: 18,
        device: 100,
        thread: 160,
        barbs: "unknown",
        prices: [89.9, 77, 99.15],
        stock: 14,
      },
      {
        gauge: 19,
        device: 90,
        thread: 150,
        barbs: "unknown",
        prices: [82.75, 70.9, 91.25],
        stock: 4,
      },
      {
        gauge: 19,
        device: 100,
        thread: 160,
        barbs: "unknown",
        prices: [86.4, 74.05, 95.3],
        stock: 21,
      },
      {
        gauge: 21,
        device: 90,
        thread: 150,
        barbs: "unknown",
        prices: [80.1, 68.65, 88.35],
        stock: 12,
      },
    ],
  ),
  threadOf(
    "PCL",
    {
      handle: "pcl-cog-thread",
      title: "PCL cog thread",
      subtitle: "Unidirectional cut barbs on a sharp needle",
      description:
        "A polycaprolactone thread with barbs cut into one side, all pointing the same way, loaded on a sharp needle. Sample data: no published specification or price exists.",
    },
    {
      material: "PCL",
      design: "cog",
      barbs: { manufacture: "cut", direction: "unidirectional", arrangement: "unilateral" },
      insertionDevice: "sharp-needle",
      dye: "undyed",
    },
    [
      {
        gauge: 19,
        device: 100,
        thread: 160,
        barbs: 30,
        usp: "2-0",
        prices: [94.6, 81.05, 104.35],
        stock: 9,
      },
      {
        gauge: 21,
        device: 60,
        thread: 90,
        barbs: 18,
        usp: "3-0",
        prices: [79.35, 68, 87.55],
        stock: 16,
      },
      {
        gauge: 21,
        device: 90,
        thread: 150,
        barbs: 28,
        usp: "3-0",
        prices: [88.2, 75.6, 97.3],
        stock: 1,
      },
      {
        gauge: 23,
        device: 60,
        thread: 90,
        barbs: 18,
        usp: "unknown",
        prices: [76.85, 65.85, 84.75],
        stock: 20,
      },
    ],
  ),
]
