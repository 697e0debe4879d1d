import { describe, expect, it } from "vitest"

import { isForeign, readBody } from "./request-body"

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://shop.test/x", { method: "POST", body, headers })

describe("readBody", () => {
  it("reads what is small enough", async () => {
    expect(await readBody(post("a=1"), 3)).toBe("a=1")
    expect(await readBody(new Request("http://shop.test/x"), 3)).toBe("")
  })

  it("stops at the limit, whatever the length header says", async () => {
    expect(await readBody(post("four"), 3)).toBeNull()
    expect(await readBody(post("ü".repeat(2)), 3)).toBeNull()
    expect(await readBody(post("a", { "content-length": "99999" }), 3)).toBeNull()
  })
})

describe("isForeign", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ "sec-fetch-site": "cross-site" }, true],
    [{ "sec-fetch-site": "same-site" }, true],
    [{ origin: "http://shop.test" }, false],
    [{ origin: "http://evil.test" }, true],
    [{ origin: "null" }, true],
    [{}, false],
  ])("judges %j", (headers, foreign) => {
    expect(isForeign(post("", headers), "http://shop.test")).toBe(foreign)
  })
})
