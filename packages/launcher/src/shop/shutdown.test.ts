import { describe, expect, it } from "vitest"
import type { Service } from "../process/service.ts"
import { createShutdown } from "./shutdown.ts"

/** A program that only notes how it was stopped. */
function program(name: string, said: string[], fault?: Error): Service {
  return {
    start: () => Promise.resolve(),
    pid: () => undefined,
    stop: (hurry = false) => {
      said.push(hurry ? `${name} in a hurry` : name)
      return fault ? Promise.reject(fault) : Promise.resolve()
    },
  }
}

describe("shutdown", () => {
  it("stops the last added first, then puts away, once", async () => {
    const said: string[] = []
    const shutdown = createShutdown(() => said.push("begin"))
    for (const name of ["postgres", "backend", "storefront"]) shutdown.add(program(name, said))
    shutdown.after(() => said.push("lock"))
    shutdown.after(() => said.push("record"))
    await Promise.all([shutdown.stop(), shutdown.stop()])
    expect(said).toEqual(["begin", "storefront", "backend", "postgres", "record", "lock"])
  })

  it("ends every program and gives the lock back although a note cannot be written", async () => {
    const said: string[] = []
    const shutdown = createShutdown(() => {
      throw new Error("the folder is gone")
    })
    shutdown.add(program("postgres", said))
    shutdown.add(program("backend", said, new Error("stuck")))
    shutdown.after(() => said.push("lock"))
    shutdown.after(() => {
      throw new Error("no record")
    })
    const failure = await shutdown.stop().catch((error: unknown) => error)
    expect(said).toEqual(["backend", "postgres", "lock"])
    expect(failure).toBeInstanceOf(AggregateError)
    expect((failure as AggregateError).errors.map(String)).toEqual([
      "Error: the folder is gone",
      "Error: stuck",
      "Error: no record",
    ])
  })

  it("hurries PostgreSQL last", async () => {
    const said: string[] = []
    const shutdown = createShutdown(() => undefined)
    shutdown.add(program("postgres", said))
    shutdown.add(program("backend", said))
    await shutdown.stop(true)
    expect(said.filter((one) => one.endsWith("hurry"))).toEqual([
      "backend in a hurry",
      "postgres in a hurry",
    ])
  })
})
