import { createServer } from "node:http"
import { once } from "node:events"
import { describe, expect, it } from "vitest"
import { linkedPages, warmUp } from "./warm-up.ts"

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

describe("warmUp", () => {
  it("opens every page once, the first market first, and survives one that fails", async () => {
    const links: Record<string, string[]> = {
      "/en-gb": ["/de-de", "/en-gb/broken", "/en-gb/a"],
      "/en-gb/a": ["/en-gb/b", "/en-gb"],
      "/en-gb/b": [],
      "/de-de": ["/de-de/a"],
      "/de-de/a": [],
    }
    const asked: string[] = []
    const server = createServer((request, response) => {
      const path = request.url ?? ""
      if (path === "/") {
        response.writeHead(307, { location: "/en-gb" }).end()
        return
      }
      asked.push(path)
      const page = links[path]
      response.statusCode = page === undefined ? 500 : 200
      response.end(page?.map((to) => `<a href="${to}">x</a>`).join(""))
    }).listen(0, "127.0.0.1")
    await once(server, "listening")
    const address = server.address()
    const port = typeof address === "object" ? address?.port : undefined
    const opened = await warmUp(`http://127.0.0.1:${port}`, new AbortController().signal)
    server.close()
    expect(opened).toBe(5)
    const rest = asked.slice(2)
    expect(new Set(rest)).toEqual(new Set(["/en-gb/broken", ...Object.keys(links).slice(1)]))
    expect(rest.slice(-2)).toEqual(["/de-de", "/de-de/a"])
  })
})
