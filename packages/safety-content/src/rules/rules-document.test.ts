import { existsSync, readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { rules } from "./index.ts"

const document = readFileSync(new URL("../../docs/rules.md", import.meta.url), "utf8")
const named = [...document.matchAll(/`([a-z/-]+\.ts)`/g)].flatMap(([, name]) => name ?? [])
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url))
const functions = readdirSync(here("functions"))
  .filter((name) => !name.endsWith(".test.ts") && name !== "function-rule.ts")
  .map((name) => `functions/${name}`)

describe("docs/rules.md", () => {
  it.each([...rules.map(({ id }) => `${id}.ts`), ...functions])("says what %s is for", (file) => {
    expect(named).toContain(file)
  })

  it.each(named.filter((name) => !/^(?:src|storefront|backend|tests)\//.test(name)))(
    "names %s, which exists",
    (name) => {
      expect(existsSync(here(name))).toBe(true)
    },
  )

  it("has a row for each of the fifteen", () => {
    const rows = [...document.matchAll(/^\| (\d+) +\|/gm)].map(([, number]) => Number(number))
    expect(rows).toEqual(Array.from({ length: 15 }, (_, index) => index + 1))
  })
})
