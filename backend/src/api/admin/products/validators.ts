import { z } from "@medusajs/framework/zod"

const attributes = z.record(z.string().max(100), z.unknown())

/** Body of `POST /admin/products/:id/guidance`. */
export const AdminAssignGuidance = z.strictObject({
  /** Topic ids of the content package, in the order of display. */
  topic_ids: z.array(z.string().min(1).max(100)).max(20),
  /** Replaces all notes; left out, they stay. */
  notes: z
    .array(
      z.strictObject({
        text: z.string().trim().min(1).max(2000),
        source: z.string().trim().min(1).max(500),
      }),
    )
    .max(50)
    .optional(),
})

/** Body of `POST /admin/products/:id/specification`; the attributes are checked by their family's schema. */
export const AdminAssignSpecification = z.strictObject({
  attributes,
  parties: attributes.nullable().default(null),
  sample: z.boolean().default(false),
  variants: z
    .array(z.strictObject({ sku: z.string().min(1).max(100), attributes }))
    .max(500)
    .default([]),
})

export type AdminAssignGuidance = z.infer<typeof AdminAssignGuidance>
export type AdminAssignSpecification = z.infer<typeof AdminAssignSpecification>
