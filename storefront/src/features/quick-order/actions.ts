"use server"

import { notFound, redirect } from "next/navigation"

import { findMarket, type MarketConfig } from "@/config/markets"
import { readId } from "@/lib/medusa/carts/cookies"
import { addSeveral } from "@/lib/medusa/carts/fill"
import { regionOf } from "@/lib/medusa/regions"
import type { Result } from "@/lib/medusa/result"

import { readForm, type Sent } from "./form"
import { lookUp } from "./look-up"
import { previewRow, previewRows, type PreviewRow } from "./preview"
import { mergeRows, readRow, type MergedRow, type ReadRow } from "./rows"

/** What the page says above the list; each has one sentence in the messages. */
export type Said =
  "empty" | "too-large" | "too-many" | "unavailable" | "mend" | "changed" | "not-added"

/** What the page shows after its form was sent. */
export type QuickOrderState = {
  rows: PreviewRow[]
  /** What stays in the box for pasting, because it could not be taken into the list. */
  text: string
  said?: Said
  /** Sum of the rows that can be added, in major units. */
  sum: number
  /** Counts the answers, so that each is announced. */
  attempt: number
}

type Place = { market: MarketConfig; attempt: number }

const stateOf = (rows: PreviewRow[], { attempt }: Place, more: Partial<QuickOrderState> = {}) => ({
  rows,
  text: "",
  sum: rows.reduce((sum, row) => sum + (row.problem ? 0 : (row.product?.amount ?? 0)), 0),
  attempt,
  ...more,
})

/** The rows as they were written, without prices: nothing is lost while the backend is away. */
const unchecked = (rows: readonly MergedRow[], { market }: Place): PreviewRow[] =>
  rows.map((row) => previewRow(row, undefined, market))

const preview = async (
  rows: readonly MergedRow[],
  { market }: Place,
): Promise<Result<PreviewRow[]>> => {
  const region = await regionOf(market)
  if (!region.ok) return region
  const readable = rows.filter((row): row is ReadRow & MergedRow => "meaning" in row)
  const found = await lookUp(region.value, await readId("cart"), readable)
  return found.ok ? { ok: true, value: previewRows(rows, found.value, market) } : found
}

const add = (rows: readonly PreviewRow[], market: MarketConfig): Promise<Result<unknown>> =>
  addSeveral(
    market,
    rows.flatMap(({ product, quantity }) =>
      product ? [{ variantId: product.variantId, quantity: Number(quantity) }] : [],
    ),
  )

/** Why what was sent cannot be added as it stands, or undefined. */
const hindrance = (rows: readonly PreviewRow[], { seen }: Sent): Said | undefined => {
  if (rows.length === 0) return "empty"
  if (rows.some(({ problem }) => problem !== undefined)) return "mend"
  return rows.every((row, at) => row.seen === seen[at]) ? undefined : "changed"
}

/** Checks the list, and puts it into the cart when that was asked for and everything is as it was shown. */
export async function quickOrder(
  locale: string,
  before: QuickOrderState,
  form: FormData,
): Promise<QuickOrderState> {
  const market = findMarket(locale)
  if (!market) notFound()
  const place = { market, attempt: before.attempt + 1 }
  const sent = await readForm(form)
  const rows = mergeRows(sent.rows.map(readRow))
  const checked = await preview(rows, place)
  const shown = checked.ok ? checked.value : unchecked(rows, place)
  const pasted = form.get("lines")
  const text = sent.fault && typeof pasted === "string" ? pasted.slice(0, 200_000) : ""
  if (sent.fault) return stateOf(shown, place, { said: sent.fault, text })
  if (!checked.ok) return stateOf(shown, place, { said: "unavailable" })
  if (sent.intent.kind !== "add") {
    return stateOf(
      shown,
      place,
      shown.length === 0 && sent.intent.kind === "check" ? { said: "empty" } : {},
    )
  }
  const said = hindrance(shown, sent)
  if (said !== undefined) return stateOf(shown, place, { said })
  const added = await add(shown, market)
  if (added.ok) redirect(`/${market.locale}/cart`)
  const again = await preview(rows, place)
  return stateOf(again.ok ? again.value : shown, place, {
    said: added.reason === "unavailable" ? "unavailable" : "not-added",
  })
}
