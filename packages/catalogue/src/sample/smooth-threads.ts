import { threadOf } from "./thread-product.ts"
import type { SampleProduct } from "./types.ts"

/** Sample threads without barbs; every figure is invented. */
export const sampleSmoothThreads: SampleProduct[] = [
  threadOf(
    { code: "MON", packSize: 20 },
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
      [25, 60, 90, 0, "4-0", [34.9, 29.9, 38.5], 46],
      [26, 50, 70, 0, "5-0", [32.4, 27.8, 35.75], 30],
      [27, 38, 50, 0, "6-0", [29.9, 25.6, 32.95], 58],
      [27, 50, 70, 0, "6-0", [30.65, 26.25, 33.8], 3],
      [29, 25, 30, 0, "6-0", [28.15, 24.1, 31.05], 24],
      [29, 38, 50, 0, "6-0", [28.9, 24.75, 31.9], 0],
    ],
  ),
  threadOf(
    { code: "SCR", packSize: 20 },
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
      [26, 60, 90, 0, "5-0", [39.45, 33.8, 43.5], 22],
      [27, 50, 70, 0, "5-0", [37.9, 32.45, 41.8], 17],
      [27, 38, 50, 0, "6-0", [36.2, 31, 39.95], 40],
      [29, 38, 50, 0, "6-0", [35.55, 30.45, 39.2], 2],
    ],
  ),
]
