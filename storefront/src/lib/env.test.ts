import { describe, expect, it } from "vitest"

import { loopbackOrigin, parseEnv } from "./env"

const complete = {
  MEDUSA_URL: "http://127.0.0.1:9000/",
  MEDUSA_PUBLISHABLE_KEY: "pk_1",
  REVALIDATE_SECRET: "s".repeat(32),
  SHOP_URL: "https://shop.example/somewhere",
  PORT: "8000",
}

describe("parseEnv", () => {
  it("reads complete settings and tidies the addresses", () => {
    expect(parseEnv(complete)).toEqual({
      MEDUSA_URL: "http://127.0.0.1:9000",
      MEDUSA_PUBLISHABLE_KEY: "pk_1",
      REVALIDATE_SECRET: "s".repeat(32),
      SHOP_URL: "https://shop.example",
      PORT: 8000,
      HOSTNAME: "127.0.0.1",
    })
  })

  it.each([
    ["MEDUSA_URL", "not an address"],
    ["MEDUSA_URL", "ftp://127.0.0.1"],
    ["MEDUSA_PUBLISHABLE_KEY", ""],
    ["REVALIDATE_SECRET", "short"],
    ["SHOP_URL", undefined],
    ["PORT", "0"],
  ])("names %s when it is %j", (name, value) => {
    expect(() => parseEnv({ ...complete, [name]: value })).toThrow(name)
  })

  it("never repeats a secret in its sentence", () => {
    expect(() => parseEnv({ ...complete, REVALIDATE_SECRET: "hunter2" })).toThrow(/^(?!.*hunter2)/)
  })
})

describe("loopbackOrigin", () => {
  it.each([
    ["127.0.0.1", "http://127.0.0.1:1"],
    ["0.0.0.0", "http://127.0.0.1:1"],
    ["::", "http://127.0.0.1:1"],
    ["::1", "http://[::1]:1"],
  ])("reaches a server on %s", (HOSTNAME, origin) => {
    expect(loopbackOrigin({ HOSTNAME, PORT: 1 })).toBe(origin)
  })
})
