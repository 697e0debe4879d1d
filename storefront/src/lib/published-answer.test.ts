import { describe, expect, it } from "vitest"
import { onlyReading, published, publishedAnswer, publishedOptions } from "./published-answer"

const about = { mediaType: "application/json", version: "1.2.3", contentHash: "f".repeat(64) }
const document = published({ topics: ["one"] }, about)
const asked = (held?: string) =>
  publishedAnswer(
    new Request("https://shop.example/x.json", held ? { headers: { "if-none-match": held } } : {}),
    document,
  )

describe("a published document", () => {
  it("is sent whole with version, hash, tag and type, for anyone", async () => {
    const answer = asked()
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ topics: ["one"] })
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "application/json",
      "guidance-version": "1.2.3",
      "guidance-hash": about.contentHash,
      "access-control-allow-origin": "*",
      "cache-control": "public, max-age=300, must-revalidate",
    })
    expect(answer.headers.get("etag")).toMatch(/^"f{64}-[0-9a-f]{12}"$/)
  })

  it.each([
    ["its tag", document.etag],
    ["its tag, weakened by a proxy", `W/${document.etag}`],
    ["its tag among others", `"other", ${document.etag}`],
    ["any tag", "*"],
  ])("is not sent again to a reader who holds %s", async (_, held) => {
    const answer = asked(held)
    expect(answer.status).toBe(304)
    expect(await answer.text()).toBe("")
    expect(answer.headers.get("etag")).toBe(document.etag)
    expect(answer.headers.get("guidance-version")).toBe("1.2.3")
  })

  it.each([
    ["another tag", '"other"'],
    ["a part of its tag", '"f"'],
  ])("is sent to a reader who holds %s", (_, held) => {
    expect(asked(held).status).toBe(200)
  })

  it("has another tag when the same content takes another form", () => {
    expect(published({ topics: ["two"] }, about).etag).not.toBe(document.etag)
  })
})

describe("other methods", () => {
  it("allow a script of another site to ask with a tag", () => {
    const { status, headers } = publishedOptions()
    expect(status).toBe(204)
    expect(headers.get("access-control-allow-headers")).toBe("If-None-Match")
    expect(headers.get("access-control-allow-origin")).toBe("*")
  })

  it("are refused when they would change something", () => {
    expect(onlyReading().status).toBe(405)
    expect(onlyReading().headers.get("allow")).toContain("GET")
  })
})
