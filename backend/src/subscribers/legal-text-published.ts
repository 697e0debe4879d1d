import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceChangeWorkflow } from "../workflows/change-signal/workflows/announce-change"

/** The shop published an imprint, terms, a privacy notice or a withdrawal notice. */
export default async function announce({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  await announceChangeWorkflow(container).run({
    input: { thing: "legal-text", ids: [event.data.id], parts: ["legal"] },
  })
}

export const config: SubscriberConfig = {
  event: ["legal-text.published"],
}
