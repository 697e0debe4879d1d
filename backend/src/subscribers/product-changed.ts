import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** A product was created, changed or deleted: its page and the lists are out of date. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "product", ids: [event.data.id], parts: ["product", "catalogue"] },
  })
}

export const config: SubscriberConfig = {
  event: ["product.created", "product.updated", "product.deleted", "specification.assigned"],
}
