import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js"
import { beforeAll, describe, expect, it } from "vitest"
import { isFresh, isKept, toAscii } from "./page-cache.mjs"

describe("toAscii", () => {
  it("writes characters outside ASCII as references, whole ones beyond the basic plane too", () => {
    expect(toAscii('<p title="×">£12 – “ok” 😀</p>')).toBe(
      '<p title="&#215;">&#163;12 &#8211; &#8220;ok&#8221; &#128512;</p>',
    )
  })

  it("escapes inside scripts as JavaScript and JSON read it", () => {
    const html = toAscii('<script>push("£ 😀")</script><script type="a/b">{"n":"é"}</script>ü')
    expect(html).toBe(
      '<script>push("\\u00a3 \\ud83d\\ude00")</script><script type="a/b">{"n":"\\u00e9"}</script>&#252;',
    )
    const literal = /push\((.*?)\)/.exec(html)?.[1] ?? ""
    expect(JSON.parse(literal)).toBe("£ 😀")
  })

  it("changes nothing else", () => {
    const html = "<!DOCTYPE html><p>a &amp; b</p><script>1 < 2</script>"
    expect(toAscii(html)).toBe(html)
  })
})

describe("isKept", () => {
  it("keeps pages, and a 404 only where a page was", () => {
    expect(isKept({ status: 200 }, false)).toBe(true)
    expect(isKept({}, false)).toBe(true)
    expect(isKept(null, false)).toBe(true)
    expect(isKept({ status: 404 }, true)).toBe(true)
    expect(isKept({ status: 404 }, false)).toBe(false)
  })
})

describe("isFresh", () => {
  const page = (tags: string, revalidate: number | false = 120) => ({
    lastModified: 10_000,
    value: { headers: { "x-next-cache-tags": tags } },
    cacheControl: { revalidate },
  })
  const asPage = { kind: "APP_PAGE" }

  beforeAll(() => {
    tagsManifest.set("changed-before", { stale: 9_000 })
    tagsManifest.set("changed-since", { stale: 11_000 })
  })

  it("finds a page old that is missing, out of its lifetime, or touched by a change since", () => {
    expect(isFresh(null, asPage, 10_000)).toBe(false)
    expect(isFresh({ ...page("a"), value: null }, asPage, 10_000)).toBe(false)
    expect(isFresh(page("a"), asPage, 130_001)).toBe(false)
    expect(isFresh(page("a,changed-since"), asPage, 12_000)).toBe(false)
  })

  it("finds a page fresh within its lifetime, and for ever where it has none", () => {
    expect(isFresh(page("a,changed-before"), asPage, 130_000)).toBe(true)
    expect(isFresh(page("a", false), asPage, 1e12)).toBe(true)
  })

  it("takes tags and lifetime of a backend's answer from the question", () => {
    const answer = { lastModified: 10_000, value: { revalidate: 120 } }
    expect(isFresh(answer, { kind: "FETCH", tags: ["a"] }, 130_000)).toBe(true)
    expect(isFresh(answer, { kind: "FETCH", tags: ["a"], revalidate: 10 }, 30_000)).toBe(false)
    expect(isFresh(answer, { kind: "FETCH", softTags: ["changed-since"] }, 12_000)).toBe(false)
  })
})
