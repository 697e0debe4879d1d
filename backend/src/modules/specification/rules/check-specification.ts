import {
  partiesSchema,
  productSpecificationSchema,
  variantSpecificationSchema,
} from "@finegauge/catalogue"
import type { CheckedSpecification, SpecificationInput } from "../types"

/** Outcome of the check: the typed specification, or every problem as a phrase that names its place. */
export type SpecificationCheck =
  | { ok: true; specification: CheckedSpecification }
  | { ok: false; reason: "invalid-specification"; problems: string[] }

interface Issue {
  path: PropertyKey[]
  message: string
}

const phrases = (place: string, issues: Issue[]): string[] =>
  issues.map(({ path, message }) => `${[place, ...path.map(String)].join(".")}: ${message}`)

/** Takes a specification as supplied; returns it typed, or refuses it with every problem found. */
export function checkSpecification(input: SpecificationInput): SpecificationCheck {
  const problems: string[] = []
  const product = productSpecificationSchema.safeParse(input.attributes)
  if (!product.success) problems.push(...phrases("attributes", product.error.issues))

  const parties = partiesSchema.nullable().safeParse(input.parties)
  if (!parties.success) problems.push(...phrases("parties", parties.error.issues))
  else if (parties.data !== null && parties.data.sample !== input.sample) {
    problems.push("parties.sample: must say the same as sample")
  }

  const variants: CheckedSpecification["variants"] = []
  for (const { sku, attributes } of input.variants) {
    const variant = variantSpecificationSchema.safeParse(attributes)
    if (!variant.success) problems.push(...phrases(`variants.${sku}`, variant.error.issues))
    else if (variant.data.family !== input.attributes["family"]) {
      problems.push(`variants.${sku}.family: must be the family of the product`)
    } else variants.push({ sku, attributes: variant.data })
  }

  if (!product.success || !parties.success || problems.length > 0) {
    return { ok: false, reason: "invalid-specification", problems }
  }
  return {
    ok: true,
    specification: {
      family: product.data.family,
      attributes: product.data,
      parties: parties.data,
      sample: input.sample,
      variants,
    },
  }
}
