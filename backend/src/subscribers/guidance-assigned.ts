import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** An editor changed the guidance topics or notes of a product. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "product", ids: [event.data.id], parts: ["guidance"] },
  })
}

export const config: SubscriberConfig = {
  event: ["guidance.assigned"],
}
