import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** A price changed by any way, price lists included: pages that show it are out of date. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "price", ids: [event.data.id], parts: ["product", "catalogue"] },
  })
}

/* eslint-disable @medusajs/prefer-workflow-event-over-module-event --
   Price lists change prices without any workflow event; the module event is the only one there is. */
export const config: SubscriberConfig = {
  event: ["pricing.price.created", "pricing.price.updated", "pricing.price.deleted"],
}
