import type { MedusaContainer } from "@medusajs/framework/types"
import { ApiKeyType, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"

/** Title by which the storefront's key is found. */
const TITLE = "Storefront"

interface KeyRow {
  id: string
  sales_channels?: ({ id: string } | null)[] | null
}

/** Creates the storefront's publishable key and opens the sales channel to it, each unless done. */
export async function ensurePublishableKey(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "api_key",
    fields: ["id", "sales_channels.id"],
    filters: { title: TITLE, type: ApiKeyType.PUBLISHABLE },
  })
  let [key] = data as KeyRow[]
  if (key === undefined) {
    const { result } = await createApiKeysWorkflow(container).run({
      input: { api_keys: [{ title: TITLE, type: ApiKeyType.PUBLISHABLE, created_by: "" }] },
    })
    key = result[0]
  }
  if (key === undefined || key.sales_channels?.some((channel) => channel?.id === salesChannelId)) {
    return
  }
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: key.id, add: [salesChannelId] },
  })
}
