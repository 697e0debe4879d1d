import { z } from "@medusajs/framework/zod"

/** Body of `POST /store/carts/:id/guidance`: the lines whose guidance the buyer has seen and accepts. */
export const StoreAcknowledgeGuidance = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        line_id: z.string().min(1).max(64),
        /** The token of the guidance that was shown, as `GET` gave it. */
        seen: z.string().min(1).max(4000),
      }),
    )
    .min(1)
    .max(100),
})

export type StoreAcknowledgeGuidance = z.infer<typeof StoreAcknowledgeGuidance>

const line = (most: number) => z.string().max(most)

/** An address as a form sends it; empty text for what was left out. */
const address = z.strictObject({
  first_name: line(80),
  last_name: line(80),
  company: line(120).default(""),
  address_1: line(120),
  address_2: line(120).default(""),
  city: line(80),
  province: line(80).default(""),
  postal_code: line(20),
  /** ISO 3166-1 alpha-2, lower case. */
  country_code: z.string().regex(/^[a-z]{2}$/),
  phone: line(30).default(""),
})

/**
 * Body of `POST /store/carts/:id/checkout`, one answer at a time: who orders and where it goes, or the delivery, or the
 * payment.
 */
export const StoreCheckoutAnswer = z.union([
  z.strictObject({ shipping_option_id: z.string().min(1).max(64) }),
  z.strictObject({ payment_provider_id: z.string().min(1).max(64) }),
  z
    .strictObject({ email: z.email().max(254).optional(), address: address.optional() })
    .refine(({ email, address: to }) => email !== undefined || to !== undefined, {
      error: "Say who orders (email), where it goes (address), or both.",
    }),
])

export type StoreCheckoutAnswer = z.infer<typeof StoreCheckoutAnswer>

/** Body of `POST /store/carts/:id/line-items/batch`: 1 to 500 lines; lines of the same variant are summed. */
export const StoreAddLines = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        variant_id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be the id of a variant"),
        /** Whole pieces, 1 to 9999. */
        quantity: z.int().min(1).max(9999),
        /** The value `shown` of the guidance that the page showed with the product; left out, that of now counts. */
        guidance_shown: z.string().max(4000).optional(),
      }),
    )
    .min(1)
    .max(500),
})

export type StoreAddLines = z.infer<typeof StoreAddLines>
