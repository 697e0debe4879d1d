import { createServer, type Server } from "node:http"
import type { AddressInfo } from "node:net"
import type { Logger } from "@medusajs/framework/types"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { signSignal } from "../rules/sign-signal"
import { ChangeSignalModuleService } from "../service"

const secret = "a-key-of-the-test"

interface Received {
  path: string
  signature: string
  body: string
}

let storefront: Server
let received: Received[]
let answers: number[]
let warn: ReturnType<typeof vi.fn<(sentence: string) => void>>

const serviceFor = (storefrontUrl: string | undefined): ChangeSignalModuleService =>
  new ChangeSignalModuleService(
    { logger: { warn } as unknown as Logger },
    { storefrontUrl, secret },
  )

const address = (): string =>
  `http://127.0.0.1:${String((storefront.address() as AddressInfo).port)}`

beforeEach(async () => {
  received = []
  answers = []
  warn = vi.fn<(sentence: string) => void>()
  storefront = createServer((request, response) => {
    let body = ""
    request.on("data", (chunk: Buffer) => (body += chunk.toString()))
    request.on("end", () => {
      const signature = String(request.headers["x-finegauge-signature"])
      received.push({ path: request.url ?? "", signature, body })
      response.statusCode = answers.shift() ?? 200
      response.end()
    })
  })
  await new Promise<void>((resolve) => storefront.listen(0, "127.0.0.1", resolve))
})

afterEach(async () => {
  await new Promise((resolve) => storefront.close(resolve))
})

describe("the change signal", () => {
  it("tells a burst in one signed request", async () => {
    const service = serviceFor(address())
    service.announce([{ kind: "product", handle: "a" }, { kind: "catalogue" }])
    service.announce([{ kind: "catalogue" }])
    service.announce([{ kind: "stock", handle: "a" }])
    await service.flush()

    expect(received).toHaveLength(1)
    const [signal] = received
    expect(signal?.path).toBe("/revalidate")
    expect(JSON.parse(signal?.body ?? "")).toEqual({
      changes: [
        { kind: "product", handle: "a" },
        { kind: "catalogue" },
        { kind: "stock", handle: "a" },
      ],
    })
    const seconds = Number(/^t=(\d+),/.exec(signal?.signature ?? "")?.[1])
    expect(Math.abs(Date.now() / 1000 - seconds)).toBeLessThan(30)
    expect(signal?.signature).toBe(signSignal(signal?.body ?? "", secret, seconds))
  })

  it("goes out by itself when the burst is over", async () => {
    serviceFor(address()).announce([{ kind: "catalogue" }])
    await vi.waitFor(() => expect(received).toHaveLength(1), { timeout: 3000 })
  })

  it("is repeated after a server error, then done", async () => {
    answers = [503, 500]
    const service = serviceFor(address())
    service.announce([{ kind: "catalogue" }])
    await service.flush()
    expect(received).toHaveLength(3)
    expect(warn).not.toHaveBeenCalled()
  })

  it("is dropped with one sentence after three tries, and the next one goes out", async () => {
    answers = [500, 500, 500]
    const service = serviceFor(address())
    service.announce([{ kind: "catalogue" }])
    await service.flush()
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/after 3 tries.*500/))
    service.announce([{ kind: "stock", handle: "b" }])
    await service.flush()
    expect(received).toHaveLength(4)
  })

  it("never rejects when nobody listens", async () => {
    const service = serviceFor("http://127.0.0.1:1")
    service.announce([{ kind: "catalogue" }])
    await expect(service.flush()).resolves.toBeUndefined()
    expect(warn).toHaveBeenCalledOnce()
  })

  it("is not sent without an address", async () => {
    const service = serviceFor(undefined)
    service.announce([{ kind: "catalogue" }])
    await service.flush()
    expect(received).toEqual([])
  })

  it("goes out before the process ends", async () => {
    const service = serviceFor(address())
    service.announce([{ kind: "catalogue" }])
    await service.__hooks.onApplicationShutdown()
    expect(received).toHaveLength(1)
  })
})

describe("stock", () => {
  const reading = (states: Record<string, string>) => () =>
    Promise.resolve(new Map(Object.entries(states)))

  it("has changed when its states were not known, or are others, or cannot be read", async () => {
    const service = serviceFor(address())
    expect(await service.changedStock(["a", "b"], reading({ a: "in", b: "in" }))).toEqual([
      "a",
      "b",
    ])
    expect(await service.changedStock(["a", "b"], reading({ a: "in", b: "low" }))).toEqual(["b"])
    expect(await service.changedStock(["a", "b"], reading({ a: "in" }))).toEqual(["b"])
    expect(await service.changedStock(["b"], () => Promise.reject(new Error("away")))).toEqual([
      "b",
    ])
    expect(await service.changedStock(["a", "b"], reading({ a: "in", b: "low" }))).toEqual(["b"])
    expect(await service.changedStock(["a", "b"], reading({ a: "in", b: "low" }))).toEqual([])
  })

  it("is compared one reading after the other, in the order asked", async () => {
    const service = serviceFor(address())
    let answer = (_: Map<string, string>): void => undefined
    const slow = service.changedStock(["a"], () => new Promise((resolve) => (answer = resolve)))
    const second = vi.fn(reading({ a: "low" }))
    const quick = service.changedStock(["a"], second)
    await Promise.resolve()
    expect(second).not.toHaveBeenCalled()
    answer(new Map([["a", "in"]]))
    expect(await slow).toEqual(["a"])
    expect(await quick).toEqual(["a"])
    expect(await service.changedStock(["a"], reading({ a: "low" }))).toEqual([])
  })

  it("is not even read without an address", async () => {
    const read = vi.fn(reading({ a: "in" }))
    expect(await serviceFor(undefined).changedStock(["a"], read)).toEqual([])
    expect(read).not.toHaveBeenCalled()
  })

  it("counts as changed after its product was", async () => {
    const service = serviceFor(address())
    await service.changedStock(["a"], reading({ a: "in" }))
    service.announce([{ kind: "product", handle: "a" }])
    expect(await service.changedStock(["a"], reading({ a: "in" }))).toEqual(["a"])
    await service.flush()
  })
})
