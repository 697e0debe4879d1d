import { describe, expect, it } from "vitest"
import { GuidanceChangedError, refuseToSell } from "../../../workflows/sale/read/refuse"
import { guidanceConflict } from "../guidance-conflict"

const changed = [{ title: "Thread", sentences: ["It changed from version 1.0.0 to 2.0.0."] }]
const error = new GuidanceChangedError(changed)

describe("changed guidance", () => {
  it("is a conflict that says what changed", () => {
    const conflict = guidanceConflict(error)
    expect(conflict).toMatchObject({ type: "conflict", code: "guidance_changed", changed })
    expect(conflict?.message).toMatch(/"Thread".*version 1\.0\.0 to 2\.0\.0.*Nothing was ordered/)
  })

  it("is known by its code when the workflow engine made a plain object of it", () => {
    const { code, type, message, name } = error
    const plain: unknown = { code, type, message, name, changed: error.changed }
    expect(guidanceConflict(plain)).toEqual(guidanceConflict(error))
  })

  it.each([undefined, null, "x", new Error("x"), { code: "23505" }])("is not %s", (other) => {
    expect(guidanceConflict(other)).toBeUndefined()
  })
})

describe("what may not be sold", () => {
  it("is refused with a code of its own", () => {
    const refuse = () => refuseToSell([{ title: "A", refusals: [{ reason: "no-guidance" }] }])
    expect(refuse).toThrow(expect.objectContaining({ code: "not_sellable", type: "not_allowed" }))
    expect(() => refuseToSell([{ title: "A", refusals: [] }])).not.toThrow()
  })
})
