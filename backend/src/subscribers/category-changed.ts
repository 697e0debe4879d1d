import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** A line was created, renamed or deleted: the lists are out of date. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "category", ids: [event.data.id], parts: ["catalogue"] },
  })
}

export const config: SubscriberConfig = {
  event: ["product-category.created", "product-category.updated", "product-category.deleted"],
}
