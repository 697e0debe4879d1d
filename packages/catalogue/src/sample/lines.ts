import type { SampleLine } from "./types.ts"

/** The lines of the shop in the order in which they are shown. */
export const sampleLines: SampleLine[] = [
  {
    handle: "lifting-threads",
    name: "Diaminy Aesthetics Premium Facial Lifting Threads",
    description:
      "Threads on a needle or cannula, by material, design, barbs, gauge and length. Sample data.",
  },
  {
    handle: "microcannulas",
    name: "Diaminy Aesthetics Premium Microcannula",
    description:
      "Blunt-tipped cannulas with a side port, by gauge and length, with or without a pilot needle. Sample data.",
  },
  {
    handle: "multi-injector-needles",
    name: "Diaminy Aesthetics Premium Multi Injector Needles",
    description:
      "Several short pins on one plate, by number of pins, gauge and pin length. Sample data.",
  },
  {
    handle: "accessories",
    name: "Accessories",
    description: "Things beside the treatment that are no medical devices. Sample data.",
  },
]
