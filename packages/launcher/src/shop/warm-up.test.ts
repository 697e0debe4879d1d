import { describe, expect, it } from "vitest"
import { linkedPages } from "./warm-up.ts"

const origin = "http://127.0.0.1:8000"

describe("linkedPages", () => {
  it("finds each page of the shop once, without query and fragment", () => {
    const html = `
      <a class="x" href="/en-gb/catalogue">A</a> <a href="/en-gb/catalogue#top">B</a>
      <a href="${origin}/de-de?x=1">C</a>`
    expect(linkedPages(html, origin)).toEqual(["/en-gb/catalogue", "/de-de"])
  })

  it("leaves out cart, checkout, files, scripts and other sites", () => {
    const html = `
      <a href="/en-gb/cart">A</a> <a href="/en-gb/checkout/address">B</a> <a href="/icon.svg">C</a>
      <a href="/_next/static/x">D</a> <a href="https://elsewhere.example/en-gb">E</a>
      <link href="/en-gb/linked">`
    expect(linkedPages(html, origin)).toEqual([])
  })
})
