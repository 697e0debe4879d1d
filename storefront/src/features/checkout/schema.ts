import { z } from "zod"

import type { CountryCode } from "@/config/markets"
import type { Messages } from "@/messages"

import { postalCodes } from "./postal-codes"
import { usStates } from "./us-states"

/** Key of the sentence that says what is wrong with a field. */
export type ErrorCode = keyof Messages["checkout"]["errors"]

/** Longest text in characters that a field takes, by field. */
export const MAX_LENGTH = {
  email: 254,
  firstName: 80,
  lastName: 80,
  company: 120,
  line1: 120,
  line2: 120,
  city: 80,
  province: 80,
  postalCode: 12,
  phone: 30,
} as const

type FieldName = keyof typeof MAX_LENGTH

const code = (error: ErrorCode): ErrorCode => error

// Anything that is no visible character of a line of text: NUL, line breaks, bidirectional overrides.
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u

/** One line of text: trimmed, blanks joined, no control characters, at most so long. */
const line = (field: FieldName) =>
  z
    .string()
    .trim()
    .refine((text) => !INVISIBLE.test(text), code("character-invalid"))
    .transform((text) => text.replace(/\s+/g, " "))
    .refine((text) => text.length <= MAX_LENGTH[field], code("too-long"))

const needed = (field: FieldName, missing: ErrorCode) =>
  line(field).refine((text) => text !== "", { error: missing, abort: true })

const PHONE = /^\+?[\d\s()/.-]{5,}$/

/** Who orders; the address is the only thing asked for. */
export const contact = z.object({
  email: needed("email", "email-missing").pipe(z.email(code("email-invalid"))),
})

const province = (country: CountryCode) => {
  if (country !== "us") return line("province")
  return needed("province", "province-missing").refine(
    (state) => Object.hasOwn(usStates, state),
    code("province-invalid"),
  )
}

/** A delivery address by the rules of its country; the output is tidied as the country writes it. */
export const address = (country: CountryCode) =>
  z.object({
    firstName: needed("firstName", "first-name-missing"),
    lastName: needed("lastName", "last-name-missing"),
    company: line("company"),
    line1: needed("line1", "line1-missing"),
    line2: line("line2"),
    city: needed("city", "city-missing"),
    province: province(country),
    postalCode: needed("postalCode", "postal-code-missing")
      .refine((text) => postalCodes[country].pattern.test(text), code("postal-code-invalid"))
      .transform((text) => postalCodes[country].tidy(text)),
    phone: line("phone").refine((text) => text === "" || PHONE.test(text), code("phone-invalid")),
  })

/** A delivery that was chosen from those on offer. */
export const shipping = z.object({
  shipping: z
    .string()
    .min(1, code("shipping-missing"))
    .regex(/^so_[A-Za-z0-9]{10,64}$/, code("shipping-invalid")),
})

/** Medusa's provider without a gateway: the money comes on an invoice. */
export const INVOICE_PROVIDER = "pp_system_default"

/** The way to pay; there is one so far. */
export const payment = z.object({
  payment: z.literal(INVOICE_PROVIDER, code("payment-missing")),
})
