import type { MarketConfig } from "@/config/markets"
import { formatMoney } from "@/lib/format/money"

import type { Found } from "./look-up"
import type { MergedRow, RowFault } from "./rows"

/** What can be wrong with a row; each has one sentence in the messages. */
export type RowProblem =
  | RowFault
  | "unknown"
  | "unknown-gtin"
  | "not-sold-here"
  | "not-sellable"
  | "out-of-stock"
  | "over-stock"

/** One row of the preview, ready to be shown. */
export type PreviewRow = {
  /** As it was typed. */
  code: string
  quantity: string
  /** How many written rows it stands for. */
  merged: number
  problem?: RowProblem
  product?: {
    variantId: string
    title: string
    size: string
    sku: string
    handle: string
    stock: "in" | "low" | "out"
    /** Money as the market writes it; empty where it has no price. */
    each: string
    total: string
    amount: number
  }
  suggestions: { sku: string; label: string }[]
  /** Stands for what is shown of the row; sent back so that a change is noticed before anything is added. */
  seen: string
}

const problemOf = (row: MergedRow, found: Found | undefined): RowProblem | undefined => {
  if ("fault" in row) return row.fault
  if (found?.reason === "unknown") return "gtin" in row.meaning ? "unknown-gtin" : "unknown"
  return found?.reason ?? undefined
}

/** Puts a row and what the backend says of it together. */
export const previewRow = (
  row: MergedRow,
  found: Found | undefined,
  market: Pick<MarketConfig, "currency" | "formatLocale">,
): PreviewRow => {
  const problem = problemOf(row, found)
  const money = (amount: number) => formatMoney(amount, market.currency, market.formatLocale)
  const { variant } = found ?? {}
  const quantity = "meaning" in row ? row.meaning.quantity : 0
  const price = variant?.price?.amount
  return {
    code: row.code,
    quantity: row.quantity,
    merged: row.merged,
    ...(problem === undefined ? {} : { problem }),
    ...(variant
      ? {
          product: {
            variantId: variant.id,
            title: variant.product.title,
            size: variant.title,
            sku: variant.sku,
            handle: variant.product.handle,
            stock: variant.stock,
            each: price === undefined ? "" : money(price),
            total: price === undefined ? "" : money(price * quantity),
            amount: (price ?? 0) * quantity,
          },
        }
      : {}),
    suggestions: (found?.suggestions ?? []).map((one) => ({
      sku: one.sku,
      label: `${one.product_title}, ${one.title}`,
    })),
    seen: variant && !problem ? `${variant.id} ${quantity} ${price ?? ""}` : "",
  }
}

/** Rows in the order of the list, each with its answer; only rows that could be read were asked about. */
export const previewRows = (
  rows: readonly MergedRow[],
  found: readonly Found[],
  market: Pick<MarketConfig, "currency" | "formatLocale">,
): PreviewRow[] => {
  let next = 0
  return rows.map((row) => previewRow(row, "meaning" in row ? found[next++] : undefined, market))
}
