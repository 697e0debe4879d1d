import { describe, expect, it } from "vitest"

import { signal } from "./schema"

const takes = (value: unknown) => signal.safeParse(value).success

describe("signal", () => {
  it("takes every kind of change", () => {
    const kinds = ["product", "stock", "guidance"].map((kind) => ({ kind, handle: "mono" }))
    expect(takes({ changes: [...kinds, { kind: "catalogue" }, { kind: "legal" }] })).toBe(true)
  })

  it.each([
    undefined,
    null,
    [],
    { changes: [] },
    { changes: [{ kind: "everything" }] },
    { changes: [{ kind: "product" }] },
    { changes: [{ kind: "product", handle: "../../etc" }] },
    { changes: [{ kind: "product", handle: "__proto__" }] },
    { changes: [{ kind: "catalogue", handle: "mono" }] },
    { changes: [{ kind: "catalogue" }], path: "/" },
    { changes: Array.from({ length: 201 }, () => ({ kind: "catalogue" })) },
  ])("refuses %j", (value) => expect(takes(value)).toBe(false))
})
