import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** An order took stock, or gave it back: the stock state of the products that use the item may differ. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "reservation-item", ids: [event.data.id], parts: ["stock"] },
  })
}

export const config: SubscriberConfig = {
  event: ["reservation-item.created", "reservation-item.updated", "reservation-item.deleted"],
}
