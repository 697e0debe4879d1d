import "server-only"
import { z } from "zod"

import { medusaGet, medusaPost } from "../client"
import type { Result } from "../result"

const line = z.object({
  line_id: z.string(),
  product_title: z.string(),
  product_handle: z.string(),
  /** `stopped` cannot be sold at all; `changed` waits for the buyer to accept the guidance of now. */
  state: z.enum(["current", "changed", "stopped"]),
  refusals: z.array(z.object({ reason: z.string(), topics: z.array(z.string()).default([]) })),
  changes: z.array(
    z.object({
      kind: z.enum(["changed", "added", "removed", "notes"]),
      topic: z.string().optional(),
      title: z.string().optional(),
    }),
  ),
  sentences: z.array(z.string()),
  seen: z.string(),
})

const answer = z.object({ guidance: z.object({ lines: z.array(line) }) })

/** How the guidance of one line stands beside the one that was shown when it was added. */
export type LineGuidance = {
  lineId: string
  title: string
  handle: string
  state: "current" | "changed" | "stopped"
  /** Why the product cannot be sold, with the titles of the topics concerned. */
  refusals: { reason: string; topics: string[] }[]
  /** What changed, in plain sentences. */
  sentences: string[]
  /** Topics to read again; those that no longer apply are left out. */
  topics: { id: string; title: string }[]
  /** Stands for the guidance of now. */
  seen: string
}

const lineGuidance = (from: z.infer<typeof line>): LineGuidance => ({
  lineId: from.line_id,
  title: from.product_title,
  handle: from.product_handle,
  state: from.state,
  refusals: from.refusals,
  sentences: from.sentences,
  topics: from.changes.flatMap(({ kind, topic, title }) =>
    topic !== undefined && kind !== "removed" ? [{ id: topic, title: title ?? topic }] : [],
  ),
  seen: from.seen,
})

const path = (cartId: string): string => `/store/carts/${encodeURIComponent(cartId)}/guidance`

/** Reads of every line whether its guidance is the one that was shown. */
export const readCartGuidance = async (cartId: string): Promise<Result<LineGuidance[]>> => {
  const read = await medusaGet(answer, path(cartId))
  return read.ok ? { ok: true, value: read.value.guidance.lines.map(lineGuidance) } : read
}

/** Records that the buyer accepts the guidance that was shown to them on lines of the cart. */
export const acceptCartGuidance = (
  cartId: string,
  lines: readonly Pick<LineGuidance, "lineId" | "seen">[],
): Promise<Result<unknown>> =>
  medusaPost(answer, path(cartId), {
    lines: lines.map(({ lineId, seen }) => ({ line_id: lineId, seen })),
  })
