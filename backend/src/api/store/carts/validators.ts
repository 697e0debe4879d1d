import { z } from "@medusajs/framework/zod"

/** Body of `POST /store/carts/:id/guidance`: the lines whose guidance the buyer has seen and accepts. */
export const StoreAcknowledgeGuidance = z.strictObject({
  lines: z
    .array(
      z.strictObject({
        line_id: z.string().min(1).max(64),
        /** The token of the guidance that was shown, as `GET` gave it. */
        seen: z.string().min(1).max(4000),
      }),
    )
    .min(1)
    .max(100),
})

export type StoreAcknowledgeGuidance = z.infer<typeof StoreAcknowledgeGuidance>
