"use server"

import { revalidatePath } from "next/cache"
import { redirect } from "next/navigation"
import { z } from "zod"

import { readId } from "@/lib/medusa/carts/cookies"
import { isGone } from "@/lib/medusa/carts/current"
import { acceptCartGuidance } from "@/lib/medusa/carts/guidance"

import { failureSentence } from "./failure-sentence"
import type { FormState } from "./form-state"
import { stepPath } from "./steps"
import { marketOf } from "./visit"

/** What the form sends for each line: its id and the token of the guidance that the page showed. */
const accepted = z
  .array(
    z
      .string()
      .max(5_000)
      .regex(/^cali_[A-Za-z0-9]{10,64} \S+$/)
      .transform((text) => {
        const [lineId = "", seen = ""] = text.split(" ")
        return { lineId, seen }
      }),
  )
  .min(1)
  .max(100)

/**
 * Records that the buyer has read the guidance that the page showed, and leads back to the order. When it changed
 * again meanwhile, nothing is recorded and the page shows the newest.
 */
export async function acceptGuidance(
  locale: string,
  before: FormState,
  form: FormData,
): Promise<FormState> {
  const { market, messages } = marketOf(locale)
  const attempt = (Number.isSafeInteger(before.attempt) ? before.attempt : 0) + 1
  const cartId = await readId("cart")
  if (cartId === null) redirect(`/${market.locale}/cart`)
  const lines = accepted.safeParse(form.getAll("line"))
  if (lines.success) {
    const recorded = await acceptCartGuidance(cartId, lines.data)
    if (!recorded.ok && recorded.reason === "unavailable") {
      return { values: {}, errors: {}, message: failureSentence(recorded, messages), attempt }
    }
    if (!recorded.ok && isGone(recorded)) redirect(`/${market.locale}/cart`)
  }
  revalidatePath(`/${market.locale}/checkout`, "layout")
  redirect(stepPath(market.locale, "review"))
}
