import { describe, expect, it } from "vitest"
import { parse } from "../pipeline/parse.ts"
import { inventoryOf, inventorySchema, kindOfLine, writtenInventory } from "./inventory.ts"
import { seedFaults } from "./seed-faults.ts"

const text = "A title\n\nA sentence that says something.\n  • A point\n"
const inventory = inventoryOf({ "a.txt": text })

describe("inventoryOf", () => {
  it("lists each line that is not empty by number, kind and hash, and keeps no words", () => {
    const lines = inventory.S0?.lines ?? []
    expect(lines.map(({ line, kind }) => [line, kind])).toEqual([
      [1, "heading"],
      [3, "paragraph"],
      [4, "bullet"],
    ])
    for (const { hash } of lines) expect(hash).toMatch(/^[0-9a-f]{12}$/)
    expect(writtenInventory(inventory)).not.toMatch(/title|sentence|point/)
  })

  it("names seeds in the order of their files", () => {
    const both = inventoryOf({ "b.txt": text, "a.txt": text })
    expect(Object.entries(both).map(([name, { file }]) => [name, file])).toEqual([
      ["S0", "a.txt"],
      ["S1", "b.txt"],
    ])
  })

  it("is read back as it was written", () => {
    const { value } = parse(writtenInventory(inventory))
    expect(inventorySchema.parse(value)).toEqual(inventory)
  })
})

describe("kindOfLine", () => {
  it.each([
    ["• A point", "bullet"],
    ["Is it a question?", "heading"],
    ["A short sentence.", "paragraph"],
    ["one two three four five six seven eight nine ten eleven twelve thirteen", "paragraph"],
  ])("takes %s for a %s", (line, kind) => {
    expect(kindOfLine(line)).toBe(kind)
  })
})

describe("seedFaults", () => {
  const faults = (document: string, file = "a.txt") =>
    seedFaults(inventory, inventoryOf({ [file]: document }))

  it("finds nothing when the seeds are those of the inventory, whatever the line ends", () => {
    expect(faults(text)).toEqual([])
    expect(faults(text.replaceAll("\n", "\r\n"))).toEqual([])
  })

  it.each([
    ["a changed line", text.replace("something", "else"), 3, /differs/],
    ["a line more", `${text}One more.\n`, 5, /not in the inventory/],
    ["a line less", text.replace("A title", ""), 1, /empty or missing/],
  ])("finds %s", (_, document, line, says) => {
    const found = faults(document)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ file: "a.txt", line })
    expect(found[0]?.message).toMatch(says)
  })

  it("finds a line of another kind", () => {
    const [seed] = Object.values(inventory)
    const lines = (seed?.lines ?? []).map((line) => ({ ...line, kind: "bullet" as const }))
    const wrong = { S0: { file: "a.txt", lines } }
    expect(seedFaults(wrong, inventory).map(({ message }) => message)).toEqual([
      "is a heading; the inventory says bullet",
      "is a paragraph; the inventory says bullet",
    ])
  })

  it("finds a document that only one side knows", () => {
    expect(faults(text, "b.txt").map(({ file, message }) => `${file} ${message}`)).toEqual([
      "a.txt is in the inventory but not in the folder",
      "b.txt is not in the inventory",
    ])
  })
})
