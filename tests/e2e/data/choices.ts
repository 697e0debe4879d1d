import { sampleCatalogue } from "@finegauge/catalogue/sample"

type Product = (typeof sampleCatalogue.products)[number]

/** One size of one product, as a buyer picks it. */
export interface Choice {
  product: Product
  variant: Product["variants"][number]
}

/** Sizes with plenty of stock, so that stories that run side by side never compete for the last one. */
export const plenty = (family: Product["family"]): Choice[] =>
  sampleCatalogue.products
    .filter((product) => product.family === family)
    .flatMap((product) => product.variants.map((variant) => ({ product, variant })))
    .filter(({ variant }) => variant.stock > 20)

/** The first size that is sold out. */
export function soldOut(): Choice {
  const found = sampleCatalogue.products
    .flatMap((product) => product.variants.map((variant) => ({ product, variant })))
    .find(({ variant }) => variant.stock === 0)
  if (found === undefined) throw new Error("No sample is sold out.")
  return found
}
