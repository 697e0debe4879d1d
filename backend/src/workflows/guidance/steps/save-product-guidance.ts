import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { GUIDANCE_MODULE, type GuidanceNoteInput } from "../../../modules/guidance"
import type { GuidanceModuleService } from "../../../modules/guidance/service"

interface SaveProductGuidanceInput {
  /** Id of the record to change; undefined creates one. */
  id: string | undefined
  topic_ids: string[]
  /** Replaces all notes; undefined leaves them as they are. */
  notes: GuidanceNoteInput[] | undefined
}

interface Before {
  id: string
  created: boolean
  topic_ids: string[]
  notes: (GuidanceNoteInput & { id: string; rank: number })[]
}

async function replaceNotes(
  service: GuidanceModuleService,
  id: string,
  notes: GuidanceNoteInput[],
): Promise<void> {
  const old = await service.listGuidanceNotes({ product_guidance_id: id }, { select: ["id"] })
  if (old.length > 0) await service.deleteGuidanceNotes(old.map((note) => note.id))
  if (notes.length === 0) return
  await service.createGuidanceNotes(
    notes.map(({ text, source }, rank) => ({ text, source, rank, product_guidance_id: id })),
  )
}

async function remember(service: GuidanceModuleService, id: string): Promise<Before> {
  const record = await service.retrieveProductGuidance(id)
  const notes = await service.listGuidanceNotes(
    { product_guidance_id: id },
    { order: { rank: "ASC" } },
  )
  return {
    id,
    created: false,
    topic_ids: record.topic_ids,
    notes: notes.map(({ id: noteId, text, source, rank }) => ({ id: noteId, text, source, rank })),
  }
}

/** Creates or changes the topics and notes of one product; puts the old ones back when the workflow fails. */
export const saveProductGuidanceStep = createStep(
  "save-product-guidance",
  async (input: SaveProductGuidanceInput, { container }) => {
    const service = container.resolve<GuidanceModuleService>(GUIDANCE_MODULE)
    if (input.id === undefined) {
      const created = await service.createProductGuidances({ topic_ids: input.topic_ids })
      const before: Before = { id: created.id, created: true, topic_ids: [], notes: [] }
      await replaceNotes(service, created.id, input.notes ?? [])
      return new StepResponse({ id: created.id }, before)
    }
    const before = await remember(service, input.id)
    await service.updateProductGuidances({ id: input.id, topic_ids: input.topic_ids })
    if (input.notes !== undefined) await replaceNotes(service, input.id, input.notes)
    return new StepResponse({ id: input.id }, before)
  },
  async (before, { container }) => {
    if (before === undefined) return
    const service = container.resolve<GuidanceModuleService>(GUIDANCE_MODULE)
    if (before.created) {
      await service.deleteProductGuidances(before.id)
      return
    }
    await service.updateProductGuidances({ id: before.id, topic_ids: before.topic_ids })
    await replaceNotes(service, before.id, before.notes)
  },
)
