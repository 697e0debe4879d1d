import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AcknowledgedLine } from "./check-acknowledgement"

/** Records the guidance that was accepted on the lines of a cart; puts the old record back when the workflow fails. */
export const recordGuidanceStep = createStep(
  "record-guidance",
  async ({ lines }: { lines: AcknowledgedLine[] }, { container }) => {
    const carts = container.resolve(Modules.CART)
    const before = await carts.listLineItems(
      { id: lines.map(({ line_id: id }) => id) },
      { select: ["id", "metadata"] },
    )
    for (const { line_id: id, guidance } of lines) {
      const old = before.find((line) => line.id === id)?.metadata
      await carts.updateLineItems(id, { metadata: { ...old, guidance } })
    }
    return new StepResponse(
      lines.length,
      before.map(({ id, metadata }) => ({ id, metadata: metadata ?? null })),
    )
  },
  async (before, { container }) => {
    if (before === undefined) return
    const carts = container.resolve(Modules.CART)
    for (const { id, metadata } of before) await carts.updateLineItems(id, { metadata })
  },
)
