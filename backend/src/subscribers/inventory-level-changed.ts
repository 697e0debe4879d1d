import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** Stock was counted or corrected: the stock state of the products that use the item may differ. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "inventory-level", ids: [event.data.id], parts: ["stock"] },
  })
}

export const config: SubscriberConfig = {
  event: ["inventory-level.created", "inventory-level.updated", "inventory-level.deleted"],
}
