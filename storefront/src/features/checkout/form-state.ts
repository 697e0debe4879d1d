import type { z } from "zod"

import type { CountryCode } from "@/config/markets"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

import { postalCodes } from "./postal-codes"
import { MAX_LENGTH, type ErrorCode } from "./schema"

/** What a form shows: the values as entered, and what is wrong with them in ready sentences. */
export type FormState = {
  values: Record<string, string>
  /** Field name → sentence, in the order of the fields. */
  errors: Record<string, string>
  /** Sentence about the whole form; absent when the fields say it all. */
  message?: string
  /** Counts the answers, so that the page can tell a second identical one from none. */
  attempt: number
}

/** Longest text that is sent back to a form; whatever is longer was no honest entry. */
const MAX_ECHO = 300

/** The named fields of a form as text; files and missing fields count as empty. */
export const textValues = (form: FormData, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.map((name) => {
      const value = form.get(name)
      return [name, typeof value === "string" ? value.slice(0, MAX_ECHO) : ""]
    }),
  )

const isErrorCode = (text: string, errors: Messages["checkout"]["errors"]): text is ErrorCode =>
  Object.hasOwn(errors, text)

/** First error of each field as a sentence. */
export const sentences = (
  error: z.core.$ZodError,
  country: CountryCode,
  { checkout }: Pick<Messages, "checkout">,
): Record<string, string> => {
  const first = new Map<string, string>()
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? "")
    if (first.has(field)) continue
    const key = isErrorCode(issue.message, checkout.errors) ? issue.message : "other"
    first.set(
      field,
      fill(checkout.errors[key], {
        name: checkout.address.postalCode[country],
        example: postalCodes[country].example,
        max: MAX_LENGTH[field as keyof typeof MAX_LENGTH],
      }),
    )
  }
  return Object.fromEntries(first)
}
