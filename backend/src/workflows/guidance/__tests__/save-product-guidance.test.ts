import { asValue } from "@medusajs/framework/awilix"
import { createMedusaContainer } from "@medusajs/framework/utils"
import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { beforeEach, describe, expect, it } from "vitest"
import { GUIDANCE_MODULE } from "../../../modules/guidance"
import { failStep } from "../../__tests__/fail"
import { saveProductGuidanceStep } from "../steps/save-product-guidance"

interface Note {
  id: string
  text: string
  source: string
  rank: number
  product_guidance_id: string
}

/** The module's service over two maps, as far as the step needs it. */
class FakeGuidance {
  records = new Map<string, { id: string; topic_ids: string[] }>()
  notes: Note[] = []
  private next = 0

  createProductGuidances({ topic_ids }: { topic_ids: string[] }) {
    const record = { id: `g${String((this.next += 1))}`, topic_ids }
    this.records.set(record.id, record)
    return Promise.resolve(record)
  }
  retrieveProductGuidance(id: string) {
    return Promise.resolve({ ...this.records.get(id) })
  }
  updateProductGuidances(record: { id: string; topic_ids: string[] }) {
    this.records.set(record.id, record)
    return Promise.resolve(record)
  }
  deleteProductGuidances(id: string) {
    this.records.delete(id)
    this.notes = this.notes.filter((note) => note.product_guidance_id !== id)
    return Promise.resolve()
  }
  listGuidanceNotes({ product_guidance_id: id }: { product_guidance_id: string }) {
    return Promise.resolve(this.notes.filter((note) => note.product_guidance_id === id))
  }
  createGuidanceNotes(notes: Omit<Note, "id">[]) {
    this.notes.push(...notes.map((note) => ({ ...note, id: `n${String((this.next += 1))}` })))
    return Promise.resolve(this.notes)
  }
  deleteGuidanceNotes(ids: string[]) {
    this.notes = this.notes.filter(({ id }) => !ids.includes(id))
    return Promise.resolve()
  }
}

interface Input {
  id: string | undefined
  topic_ids: string[]
  notes: { text: string; source: string }[] | undefined
  fail: boolean
}

const saveWorkflow = createWorkflow("save", (input: Input) => {
  const saved = saveProductGuidanceStep(input)
  failStep(input)
  return new WorkflowResponse(saved)
})

let service: FakeGuidance

async function save(input: Input): Promise<string> {
  const container = createMedusaContainer()
  container.register(GUIDANCE_MODULE, asValue(service))
  const { result } = await saveWorkflow(container).run({ input })
  return result.id
}

const note = (text: string) => ({ text, source: "Sample IFU" })
const texts = (): string[] => service.notes.map(({ text }) => text)

beforeEach(() => {
  service = new FakeGuidance()
})

describe("saving the guidance of a product", () => {
  it("creates, then changes the same record, and leaves notes that are not given", async () => {
    const id = await save({ id: undefined, topic_ids: ["a"], notes: [note("one")], fail: false })
    await save({ id, topic_ids: ["b"], notes: undefined, fail: false })
    expect([...service.records.values()]).toEqual([{ id, topic_ids: ["b"] }])
    expect(texts()).toEqual(["one"])
    await save({ id, topic_ids: ["b"], notes: [note("two"), note("three")], fail: false })
    expect(service.notes.map(({ text, rank }) => [text, rank])).toEqual([
      ["two", 0],
      ["three", 1],
    ])
  })

  it("leaves nothing behind when a new record cannot be finished", async () => {
    const attempt = save({ id: undefined, topic_ids: ["a"], notes: [note("one")], fail: true })
    await expect(attempt).rejects.toThrow("a later step failed")
    expect(service.records.size).toBe(0)
    expect(service.notes).toEqual([])
  })

  it("puts topics and notes back when a change cannot be finished", async () => {
    const notes = [note("one"), note("two")]
    const id = await save({ id: undefined, topic_ids: ["a"], notes, fail: false })
    const attempt = save({ id, topic_ids: ["b"], notes: [note("other")], fail: true })
    await expect(attempt).rejects.toThrow("a later step failed")
    expect(service.records.get(id)).toEqual({ id, topic_ids: ["a"] })
    expect(texts()).toEqual(["one", "two"])
  })
})
