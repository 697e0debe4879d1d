import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { beforeEach, describe, expect, it } from "vitest"
import { failStep } from "../../__tests__/fail"
import type { AcknowledgedLine } from "../steps/check-acknowledgement"
import { recordGuidanceStep } from "../steps/record-guidance"

const guidance = (version: string) => ({
  topics: [{ id: "thread-lift", version, hash: "a".repeat(64) }],
  notes: "",
})

/** The cart module over a map, as far as the step needs it. */
const lines = new Map<string, Record<string, unknown> | null>()
const carts = {
  listLineItems: ({ id }: { id: string[] }) =>
    Promise.resolve(id.map((one) => ({ id: one, metadata: lines.get(one) ?? null }))),
  updateLineItems: (id: string, { metadata }: { metadata: Record<string, unknown> | null }) => {
    lines.set(id, metadata)
    return Promise.resolve([])
  },
}

const recordWorkflow = createWorkflow(
  "record",
  (input: { lines: AcknowledgedLine[]; fail: boolean }) => {
    const toRecord = transform(input, (data) => ({ lines: data.lines }))
    recordGuidanceStep(toRecord)
    failStep(input)
  },
)

async function record(fail: boolean): Promise<void> {
  const container = createMedusaContainer()
  container.register(Modules.CART, asValue(carts))
  const accepted = [
    { line_id: "a", guidance: guidance("2.0.0") },
    { line_id: "b", guidance: guidance("2.0.0") },
  ]
  await recordWorkflow(container).run({ input: { lines: accepted, fail } })
}

beforeEach(() => {
  lines.clear()
  lines.set("a", { guidance: guidance("1.0.0"), other: 1 })
})

describe("recording accepted guidance", () => {
  it("replaces the record of each line and leaves the rest of it", async () => {
    await record(false)
    expect(lines.get("a")).toEqual({ guidance: guidance("2.0.0"), other: 1 })
    expect(lines.get("b")).toEqual({ guidance: guidance("2.0.0") })
  })

  it("puts every line back when a later step fails", async () => {
    await expect(record(true)).rejects.toThrow("a later step failed")
    expect(lines.get("a")).toEqual({ guidance: guidance("1.0.0"), other: 1 })
    expect(lines.get("b")).toBeNull()
  })
})
