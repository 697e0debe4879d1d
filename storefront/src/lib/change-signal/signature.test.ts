import { describe, expect, it } from "vitest"

import { sign, verifySignature } from "./signature"

const secret = "k".repeat(32)
const body = '{"changes":[{"kind":"catalogue"}]}'
const now = 1_800_000_000
const header = (seconds: number, of = body, key = secret) =>
  `t=${seconds},v1=${sign(key, seconds, of)}`

describe("verifySignature", () => {
  it("takes a fresh signature", () => {
    expect(verifySignature(header(now), body, secret, now)).toEqual({ ok: true })
  })

  it.each([300, -300])("takes one that is %d seconds off", (off) => {
    expect(verifySignature(header(now + off), body, secret, now).ok).toBe(true)
  })

  it.each([301, -301, 86_400])("calls one stale that is %d seconds off", (off) => {
    const verdict = verifySignature(header(now + off), body, secret, now)
    expect(verdict).toEqual({ ok: false, reason: "stale" })
  })

  it("refuses another body, another key and another time", () => {
    const wrong = { ok: false, reason: "wrong" }
    expect(verifySignature(header(now), `${body} `, secret, now)).toEqual(wrong)
    expect(verifySignature(header(now, body, "x".repeat(32)), body, secret, now)).toEqual(wrong)
    const moved = header(now).replace(`t=${now}`, `t=${now + 1}`)
    expect(verifySignature(moved, body, secret, now)).toEqual(wrong)
  })

  it.each([null, "", "v1=abc", `t=${now}`, `t=${now},v1=zz`, `t=-1,v1=${"0".repeat(64)}`])(
    "misses a signature in %j",
    (given) => {
      expect(verifySignature(given, body, secret, now)).toEqual({ ok: false, reason: "missing" })
    },
  )
})
