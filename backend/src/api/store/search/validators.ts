import { z } from "@medusajs/framework/zod"
import { sortings, type SearchLanguage } from "../../../modules/product-search"

/** Longest text that is searched, in characters. */
const LONGEST = 200
/** Most values of one facet. */
const MOST_VALUES = 30

const languages = ["en", "de", "fr"] as const satisfies readonly SearchLanguage[]

const text = z.string().max(LONGEST, `must not be longer than ${LONGEST} characters`)
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be an id, such as reg_01ABC")

/** One value, a list with commas or repetition, or the object that the query parser makes of a long list. */
const list = (value: unknown): unknown => {
  if (typeof value === "string") return value.split(",")
  if (typeof value === "object" && value !== null) return Object.values(value)
  return value
}

const values = (value: z.ZodType<string>) =>
  z
    .preprocess(list, z.array(value).max(MOST_VALUES, `name at most ${MOST_VALUES} values`))
    .optional()

const word = values(
  z.string().regex(/^[A-Za-z0-9 ()/&.-]{1,64}$/, "must be a value that the search answers"),
)
const number = values(z.string().regex(/^\d{1,3}$/, "must be a whole number"))

const quantity = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}(?:\.\d{1,4})?$/, `must be a number from 0 to ${most}`)
    .transform(Number)
    .pipe(z.number().max(most, `must be a number from 0 to ${most}`))
    .optional()

const paging = (fallback: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `must be a whole number up to ${most}`)
    .transform(Number)
    .pipe(z.number().max(most))
    .default(fallback)

/** Query of a search; lengths in mm, prices in major units of the region's currency. */
export const SearchQuery = z
  .strictObject({
    /** What was typed; empty finds everything that the facets leave. */
    q: text.default(""),
    /** Language whose words are compared. */
    language: z.enum(languages).default("en"),
    /** Region whose prices are shown; or the first one with `currency_code`. */
    region_id: id.optional(),
    /** ISO 4217 code of a region of the shop, in place of `region_id`. */
    currency_code: z
      .string()
      .regex(/^[a-z]{3}$/, "must be a currency such as eur")
      .optional(),
    /** Handles of lines. */
    line: word,
    material: word,
    design: word,
    gauge: number,
    pilot: values(z.enum(["yes", "no"])),
    pins: number,
    pack: number,
    availability: values(z.enum(["in", "low", "out"])),
    length_min: quantity(1000),
    length_max: quantity(1000),
    thread_length_min: quantity(1000),
    thread_length_max: quantity(1000),
    price_min: quantity(1_000_000),
    price_max: quantity(1_000_000),
    sort: z.enum(sortings).default("relevance"),
    limit: paging(20, 100),
    offset: paging(0, 100_000),
  })
  .refine((query) => (query.region_id === undefined) !== (query.currency_code === undefined), {
    message: "Name either region_id or currency_code.",
  })

export type SearchQuery = z.infer<typeof SearchQuery>

/** Query of the suggestions: the beginning of what somebody types. */
export const SuggestionQuery = z.strictObject({
  q: text.min(1, "must not be empty"),
  language: z.enum(languages).default("en"),
})

export type SuggestionQuery = z.infer<typeof SuggestionQuery>
