import { describe, expect, it } from "vitest"
import { isKept, toAscii } from "./page-cache.mjs"

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
