import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { SPECIFICATION_MODULE, type CheckedSpecification } from "../../../modules/specification"
import { failStep } from "../../__tests__/fail"
import { replaceSpecificationStep } from "../steps/replace-specification"

const service = {
  createProductSpecifications: vi.fn().mockResolvedValue({ id: "new" }),
  createVariantSpecifications: vi.fn((rows: object[]) =>
    Promise.resolve(rows.map((_row, at) => ({ id: `new-${at}` }))),
  ),
  softDeleteProductSpecifications: vi.fn(),
  deleteProductSpecifications: vi.fn(),
  restoreProductSpecifications: vi.fn(),
}

const specification = {
  family: "accessory",
  attributes: { family: "accessory", kind: "gauge-card", material: "unknown", reusable: true },
  parties: null,
  sample: true,
  variants: [],
} satisfies CheckedSpecification

interface Input {
  old_id: string | undefined
  specification: CheckedSpecification
  variants: { variant_id: string; attributes: Record<string, unknown> }[]
  fail: boolean
}

const replaceWorkflow = createWorkflow("replace", (input: Input) => {
  const saved = replaceSpecificationStep(input)
  failStep(input)
  return new WorkflowResponse(saved)
})

async function replace(oldId: string | undefined, fail: boolean) {
  const container = createMedusaContainer()
  container.register(SPECIFICATION_MODULE, asValue(service))
  const variants = ["variant_a", "variant_b"].map((variant_id) => ({ variant_id, attributes: {} }))
  const input = { old_id: oldId, specification, variants, fail }
  return (await replaceWorkflow(container).run({ input })).result
}

beforeEach(() => {
  vi.clearAllMocks()
})

describe("replacing a specification", () => {
  it("writes new records, sets the old one aside and says which variant got which", async () => {
    expect(await replace("old", false)).toEqual({
      id: "new",
      links: [
        { variant_id: "variant_a", variant_specification_id: "new-0" },
        { variant_id: "variant_b", variant_specification_id: "new-1" },
      ],
    })
    expect(service.softDeleteProductSpecifications).toHaveBeenCalledExactlyOnceWith("old")
    expect(service.deleteProductSpecifications).not.toHaveBeenCalled()
  })

  it("takes the new records away and the old one back when a later step fails", async () => {
    await expect(replace("old", true)).rejects.toThrow("a later step failed")
    expect(service.deleteProductSpecifications).toHaveBeenCalledExactlyOnceWith("new")
    expect(service.restoreProductSpecifications).toHaveBeenCalledExactlyOnceWith("old")
  })

  it("has nothing to take back where there was none", async () => {
    await expect(replace(undefined, true)).rejects.toThrow("a later step failed")
    expect(service.deleteProductSpecifications).toHaveBeenCalledExactlyOnceWith("new")
    expect(service.restoreProductSpecifications).not.toHaveBeenCalled()
  })
})
