import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { hashFiles, inputFiles } from "./inputs.ts"
import { buildStore } from "./store.ts"

let base: string
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), "builds-"))
})
afterEach(() => {
  rmSync(base, { recursive: true })
})

function put(path: string, text = ""): void {
  mkdirSync(join(base, path, ".."), { recursive: true })
  writeFileSync(join(base, path), text)
}

const hash = () => hashFiles(inputFiles(base), base)

describe("inputs of a build", () => {
  it("are sources and settings, not tests, texts or outputs", () => {
    const inputs = ["package.json", "src/page.tsx", "content/effects/pain.yaml"]
    const others = ["README.md", "src/page.test.tsx", "dist/a.js", "node_modules/b/c.js"]
    const more = [".next/x", ".medusa/y", "docs/decisions/1.md", "tsconfig.tsbuildinfo"]
    for (const path of [...inputs, ...others, ...more]) put(path)
    expect(inputFiles(base)).toEqual(inputs.map((path) => join(base, path)).sort())
  })

  it("change the key when content, name or number changes", () => {
    put("a.ts", "one")
    const keys = [hash()]
    put("a.ts", "two")
    keys.push(hash())
    put("b.ts", "two")
    keys.push(hash())
    rmSync(join(base, "a.ts"))
    keys.push(hash())
    expect(new Set(keys).size).toBe(4)
  })

  it("do not run into each other", () => {
    put("a.ts", "xy")
    put("b.ts", "z")
    const before = hash()
    put("a.ts", "x")
    put("b.ts", "yz")
    expect(hash()).not.toBe(before)
  })
})

describe("buildStore", () => {
  const age = (key: string, seconds: number) => {
    const at = new Date(Date.now() - seconds * 1000)
    utimesSync(join(base, key), at, at)
  }

  it("keeps the three used last and those in use", () => {
    const store = buildStore(base)
    for (const [index, key] of ["a", "b", "c", "d", "e"].entries()) {
      mkdirSync(store.folder(key))
      age(key, 100 - index)
    }
    const release = store.lease("b")
    age("b", 1000)
    store.prune()
    expect(readdirSync(base).sort()).toEqual(["b", "c", "d", "e", "leases"])
    release()
    store.prune()
    expect(store.has("b")).toBe(false)
  })

  it("forgets the lease of a process that died", () => {
    const store = buildStore(base)
    for (const key of ["a", "b", "c", "d"]) mkdirSync(store.folder(key))
    age("a", 100)
    const dead = { pid: process.pid, stamp: "another boot/1" }
    writeFileSync(join(base, "leases/a.1.json"), JSON.stringify(dead))
    store.prune()
    expect(store.has("a")).toBe(false)
    expect(readdirSync(join(base, "leases"))).toEqual([])
  })
})
