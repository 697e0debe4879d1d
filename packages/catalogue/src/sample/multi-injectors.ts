import { injectorOf } from "./injector-product.ts"
import type { SampleProduct } from "./types.ts"

/** The sample multi-injector needles; pin spacing and dead volume stay unknown, because no figure was published. */
export const sampleMultiInjectors: SampleProduct[] = [
  injectorOf(
    "LIN",
    {
      handle: "linear-multi-injector",
      title: "Linear multi-injector",
      subtitle: "Pins in a line, on a syringe by hand",
      description:
        "Short needles in a line on one hub, for a luer syringe held by hand. Sample data: no published specification or price exists.",
    },
    { drive: "manual-hub", luer: "luer-lock", compatibleDevices: "unknown", arrangement: "linear" },
    [
      [3, 30, 4, [24.9, 21.35, 27.45], 31],
      [3, 32, 4, [25.75, 22.05, 28.4], 4],
      [5, 32, 4, [29.6, 25.35, 32.65], 26],
      [5, 34, 4, [31.2, 26.75, 34.4], 0],
    ],
  ),
  injectorOf(
    "CIR",
    {
      handle: "circular-multi-injector",
      title: "Circular multi-injector",
      subtitle: "Five pins in a ring, on a syringe by hand",
      description:
        "Five short needles in a ring on one hub, for a luer syringe held by hand. Sample data: no published specification or price exists.",
    },
    {
      drive: "manual-hub",
      luer: "luer-lock",
      compatibleDevices: "unknown",
      arrangement: "circular",
    },
    [
      [5, 30, 4, [28.45, 24.4, 31.4], 22],
      [5, 32, 1.5, [30.85, 26.45, 34], 13],
      [5, 32, 4, [30.15, 25.85, 33.25], 36],
      [5, 33, 4, [30.95, 26.5, 34.15], 20],
    ],
  ),
  injectorOf(
    "STA",
    {
      handle: "stamp-injector-needle",
      title: "Stamp injector needle",
      subtitle: "Five or nine pins for an electronic stamp injector",
      description:
        "Short needles on a square plate for an electronic stamp injector. No compatible device is stated in the sample. Sample data: no published specification or price exists.",
    },
    {
      drive: "stamp-injector",
      luer: "luer-lock",
      compatibleDevices: "unknown",
      arrangement: "grid",
    },
    [
      [5, 31, 4, [33.7, 28.9, 37.15], 17],
      [9, 32, 4, [38.9, 33.35, 42.9], 24],
      [9, 34, 4, [41.55, 35.6, 45.85], 1],
      [9, 34, 1.5, [42.25, 36.2, 46.6], 10],
    ],
  ),
]
