import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** A variant, or its prices through the admin, changed: the page and the lists of its product are out of date. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "variant", ids: [event.data.id], parts: ["product", "catalogue"] },
  })
}

export const config: SubscriberConfig = {
  event: ["product-variant.created", "product-variant.updated", "product-variant.deleted"],
}
