import { ask, storeClient, testEnvironment } from "@finegauge/support"
import { beforeAll, describe, expect, it } from "vitest"
import { hostileValues, innards } from "../src/hostile-values.ts"

const { shopUrl, ...rest } = testEnvironment()
let variants: string[] = []

beforeAll(async () => {
  const product = await storeClient(rest).product("practice-pad")
  variants = product.variants.map(({ id }) => id)
})

async function send(fields: Record<string, string>, accept = "application/json", origin = shopUrl) {
  const answer = await ask<{ lines?: { variant: string; message: string }[] } | undefined>(
    `${shopUrl}/en-gb/cart/lines`,
    {
      method: "POST",
      raw: new URLSearchParams(fields).toString(),
      headers: { accept, "content-type": "application/x-www-form-urlencoded", origin },
      timeout: 20_000,
    },
  )
  expect(answer.text).not.toMatch(innards)
  return answer
}

const field = (at: number) => `q.${variants[at] ?? ""}`

describe("POST /<locale>/cart/lines", () => {
  it("adds nothing and keeps no cart when one row is more than there is, and names that row", async () => {
    const answer = await send({ [field(0)]: "1", [field(2)]: "99" })
    expect(answer.status).toBe(400)
    expect(answer.body?.lines?.map(({ variant }) => variant)).toEqual([variants[2]])
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it.each(Object.entries(hostileValues))("refuses a quantity that is %s", async (_name, value) => {
    const answer = await send({ [field(0)]: value, [field(1)]: "0x1" })
    expect([400, 413]).toContain(answer.status)
    expect(answer.headers.getSetCookie()).toEqual([])
  })

  it("leads a plain form nowhere dangerous, whatever its handle", async () => {
    for (const handle of ["//evil.example", "../../admin", "", "practice-pad"]) {
      const answer = await send({ [field(0)]: "x", handle }, "text/html")
      expect(answer.status).toBe(303)
      expect(answer.headers.get("location")).toMatch(
        /^\/en-gb\/(catalogue|products\/practice-pad\/)/,
      )
    }
  })

  it("refuses another site's form", async () => {
    const answer = await send({ [field(0)]: "1" }, undefined, "https://evil.example")
    expect(answer.status).toBe(403)
  })
})
