import { ask, signSignal, testEnvironment } from "@finegauge/support"
import { describe, expect, it } from "vitest"
import { hostileBodies, innards } from "../src/hostile-values.ts"
import { sendSignal, type SignalOptions } from "../src/signal.ts"

const shop = testEnvironment()
const honest = JSON.stringify({ changes: [{ kind: "guidance", handle: "pdo-mono-thread" }] })
const now = () => Math.floor(Date.now() / 1000)

async function refuses(rawBody: string, options: SignalOptions = {}) {
  const answer = await sendSignal(shop, rawBody, options)
  expect([400, 401, 403, 413, 415], answer.text.slice(0, 200)).toContain(answer.status)
  expect(answer.text).toMatch(/\w{3,}/)
  expect(answer.text).not.toMatch(innards)
}

describe("POST /revalidate", () => {
  it("takes what the backend signed", async () => {
    const answer = await sendSignal(shop, honest)
    expect(answer.status, answer.text).toBeLessThan(300)
  })

  it("refuses a signal without a signature", () => refuses(honest, { signature: undefined }))

  it("refuses a signature by another secret", () => refuses(honest, { secret: "x".repeat(64) }))

  it("refuses a signature of another body", async () => {
    await refuses(honest, { signature: signSignal(`${honest} `, shop.revalidateSecret) })
  })

  it("refuses a signal of yesterday", () => refuses(honest, { at: now() - 86_400 }))

  it("refuses a signal just past five minutes", () => refuses(honest, { at: now() - 310 }))

  it("refuses a signal from the future", () => refuses(honest, { at: now() + 3_600 }))

  it.each([
    "",
    "v1=abc",
    "t=,v1=",
    `t=${now()}`,
    `t=${now()},v1=zz`,
    "t=NaN,v1=NaN",
    `t=${now()},v1=${"0".repeat(64)}`,
    `t=-1,v1=${"0".repeat(64)}`,
    "a".repeat(5_000),
  ])("refuses the signature %j", (signature) => refuses(honest, { signature }))

  it.each(Object.entries(hostileBodies))("refuses a signed body that is %s", (_name, body) =>
    refuses(body),
  )

  it.each(["../../etc", "a/b", "A B", "x".repeat(5_000), "__proto__", ""])(
    "refuses a signed change of the handle %j",
    (handle) => refuses(JSON.stringify({ changes: [{ kind: "product", handle }] })),
  )

  it("refuses a kind of change that it does not know", () =>
    refuses(JSON.stringify({ changes: [{ kind: "everything" }] })))

  it("refuses an oversized body", () =>
    refuses(JSON.stringify({ changes: [], padding: "x".repeat(2_000_000) })))

  it.each(["GET", "PUT", "DELETE", "PATCH"])("knows no %s", async (method) => {
    const answer = await ask(`${shop.shopUrl}/revalidate`, { method })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
  })
})
