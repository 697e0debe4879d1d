import { z } from "zod"

const counted = z.array(z.object({ value: z.string(), count: z.number() }))
const bands = z.array(z.object({ min: z.number(), max: z.number(), count: z.number() }))

const product = z.object({
  product_id: z.string(),
  sizes_count: z.number(),
  sizes: z.array(z.object({ variant_id: z.string() })),
})

/** What `GET /store/search` answers, as far as the page shows it. */
export const searchAnswer = z.object({
  products: z.array(product),
  count: z.number(),
  more: z.boolean(),
  facets: z.object({
    line: counted,
    material: counted,
    design: counted,
    gauge: counted,
    pilot: counted,
    pins: counted,
    pack: counted,
    availability: counted,
  }),
  bands: z.object({ length: bands, thread_length: bands }),
  corrections: z.array(z.object({ typed: z.string(), used: z.string() })),
  nearest: z.array(product),
})

/** What was found, with the facets by which it can be narrowed. */
export type SearchAnswer = z.infer<typeof searchAnswer>
/** One found product: which of its sizes were asked for. */
export type Hit = z.infer<typeof product>

/** What `GET /store/search/suggestions` answers. */
export const suggestionsAnswer = z.object({
  suggestions: z.array(z.object({ text: z.string() })),
})
