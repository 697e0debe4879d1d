import { threadOf } from "./thread-product.ts"
import type { SampleProduct } from "./types.ts"

/** Sample threads with barbs; gauges and lengths follow model numbers in FDA K240389, all else is invented. */
export const sampleCogThreads: SampleProduct[] = [
  threadOf(
    { code: "CUT", packSize: 10 },
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
      [18, 100, 160, 44, "2-0", [74.9, 64.2, 82.6], 18],
      [19, 90, 150, 40, "2-0", [68.45, 58.65, 75.5], 26],
      [19, 100, 160, 44, "2-0", [71.9, 61.6, 79.3], 35],
      [21, 90, 150, 40, "3-0", [66.3, 56.85, 73.1], 0],
    ],
  ),
  threadOf(
    { code: "MLD", packSize: 10 },
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
      [18, 100, 160, "unknown", "unknown", [89.9, 77, 99.15], 14],
      [19, 90, 150, "unknown", "unknown", [82.75, 70.9, 91.25], 4],
      [19, 100, 160, "unknown", "unknown", [86.4, 74.05, 95.3], 21],
      [21, 90, 150, "unknown", "unknown", [80.1, 68.65, 88.35], 12],
    ],
  ),
  threadOf(
    { code: "PCL", packSize: 10 },
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
      [19, 100, 160, 30, "2-0", [94.6, 81.05, 104.35], 9],
      [21, 60, 90, 18, "3-0", [79.35, 68, 87.55], 16],
      [21, 90, 150, 28, "3-0", [88.2, 75.6, 97.3], 1],
      [23, 60, 90, 18, "unknown", [76.85, 65.85, 84.75], 20],
    ],
  ),
]
