import { describe, expect, it } from "vitest"
import { markets } from "@/config/markets"
import { complete } from "./complete"
import { de } from "./de"
import { en } from "./en/index"
import { fr } from "./fr"
import { getMessages } from "./index"

type Tree = { [key: string]: string | Tree }

const leaves = (tree: Tree, path = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : leaves(value, `${path}${key}.`),
  )

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

describe("interface texts", () => {
  const english = new Map(leaves(en))

  it("has no empty English text", () => {
    expect([...english].filter(([, text]) => text.trim() === "")).toEqual([])
  })

  it.each(Object.entries({ de, fr }))(
    "%s translates only what exists, with the same places",
    (_, part) => {
      for (const [key, text] of leaves(part)) {
        expect(english.has(key), key).toBe(true)
        expect(places(text), key).toEqual(places(english.get(key) ?? ""))
      }
    },
  )

  it.each(markets.map(({ locale }) => locale))("%s has every text", (locale) => {
    expect(leaves(getMessages(locale)).map(([key]) => key)).toEqual([...english.keys()])
  })

  it("answers an unknown market in English", () => {
    expect(getMessages("xx-yy")).toBe(getMessages("en-gb"))
  })
})

describe("complete", () => {
  it("fills gaps at every depth and ignores what English does not have", () => {
    const whole = { a: "A", b: { c: "C", d: "D" } }
    const part = { b: { d: "Δ" }, z: "?" }
    expect(complete(whole, part)).toEqual({ a: "A", b: { c: "C", d: "Δ" } })
  })
})
