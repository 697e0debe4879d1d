import { cannulaOf } from "./cannula-product.ts"
import type { SampleProduct } from "./types.ts"

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
      [22, 40, [21, 25], [46.9, 40.2, 51.75], 33],
      [22, 50, [21, 25], [48.35, 41.45, 53.35], 27],
      [25, 38, [23, 25], [44.2, 37.9, 48.75], 52],
      [25, 50, [23, 25], [45.8, 39.25, 50.5], 41],
      [27, 25, [25, 25], [42.65, 36.55, 47.05], 0],
      [27, 38, [25, 25], [43.9, 37.65, 48.45], 19],
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
      [22, 50, "none", [33.9, 29.05, 37.4], 38],
      [25, 38, "none", [31.25, 26.75, 34.45], 44],
      [25, 50, "none", [32.6, 27.95, 35.95], 2],
      [27, 25, "none", [30.4, 26.05, 33.5], 25],
      [27, 38, "none", [31.85, 27.3, 35.15], 29],
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
      [25, 38, [23, "unknown"], [52.7, 45.15, 58.15], 15, [0.51, 0.32]],
      [25, 50, [23, "unknown"], [54.15, 46.4, 59.75], 3, [0.51, 0.32]],
      [27, 25, [26, "unknown"], [50.95, 43.65, 56.2], 23, [0.42, 0.24]],
      [27, 38, [26, "unknown"], [51.8, 44.4, 57.15], 0, [0.42, 0.24]],
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
      [18, 50, "none", [38.45, 32.95, 42.4], 11],
      [21, 50, "none", [37.1, 31.8, 40.95], 28],
      [21, 40, "none", [36.35, 31.15, 40.1], 18],
    ],
  ),
]
