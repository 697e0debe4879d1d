import { sampleAccessories } from "./accessories.ts"
import { sampleCogThreads } from "./cog-threads.ts"
import { sampleLines } from "./lines.ts"
import { sampleMicrocannulas } from "./microcannulas.ts"
import { sampleMultiInjectors } from "./multi-injectors.ts"
import { sampleSmoothThreads } from "./smooth-threads.ts"
import type { SampleCatalogue } from "./types.ts"

export type {
  SampleCatalogue,
  SampleLine,
  SamplePrices,
  SampleProduct,
  SampleTopicId,
  SampleVariant,
} from "./types.ts"

/** Three device lines and accessories, invented throughout and marked so; safe to seed again and again by SKU. */
export const sampleCatalogue: SampleCatalogue = {
  sampleVersion: "1.0.0",
  lines: sampleLines,
  products: [
    ...sampleSmoothThreads,
    ...sampleCogThreads,
    ...sampleMicrocannulas,
    ...sampleMultiInjectors,
    ...sampleAccessories,
  ],
}
