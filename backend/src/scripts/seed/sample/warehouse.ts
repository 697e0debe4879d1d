import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createLinksWorkflow,
  createLocationFulfillmentSetWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"

/** Name by which the sample's stock location is found. */
const NAME = "Sample warehouse"
/** Fulfilment provider that tells nobody: somebody packs and sends. */
const BY_HAND = "manual_manual"

interface LocationRow {
  id: string
  sales_channels?: ({ id: string } | null)[] | null
  fulfillment_providers?: ({ id: string } | null)[] | null
  fulfillment_sets?: ({ id: string } | null)[] | null
}

async function findLocation(container: MedusaContainer): Promise<LocationRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["id", "sales_channels.id", "fulfillment_providers.id", "fulfillment_sets.id"],
    filters: { name: NAME },
  })
  return (data as LocationRow[])[0]
}

async function createLocation(container: MedusaContainer): Promise<LocationRow> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: {
      locations: [
        {
          name: NAME,
          address: { address_1: "Sample street 1", city: "Sample town", country_code: "ie" },
        },
      ],
    },
  })
  const [location] = result
  if (location === undefined)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa created no stock location.")
  return { id: location.id }
}

const hasOne = (rows: ({ id: string } | null)[] | null | undefined): boolean =>
  rows?.some((row) => row !== null) ?? false

/** Creates the sample's stock location and opens it to the sales channel, each part unless there. */
export async function ensureWarehouse(
  container: MedusaContainer,
  salesChannelId: string,
): Promise<{ locationId: string; fulfillmentSetId: string }> {
  const location = (await findLocation(container)) ?? (await createLocation(container))
  if (!hasOne(location.sales_channels)) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id: location.id, add: [salesChannelId] },
    })
  }
  if (!hasOne(location.fulfillment_providers)) {
    await createLinksWorkflow(container).run({
      input: [
        {
          [Modules.STOCK_LOCATION]: { stock_location_id: location.id },
          [Modules.FULFILLMENT]: { fulfillment_provider_id: BY_HAND },
        },
      ],
    })
  }
  if (!hasOne(location.fulfillment_sets)) {
    await createLocationFulfillmentSetWorkflow(container).run({
      input: {
        location_id: location.id,
        fulfillment_set_data: { name: `${NAME}: shipping`, type: "shipping" },
      },
    })
  }
  const fulfillmentSetId = (await findLocation(container))?.fulfillment_sets?.[0]?.id
  if (fulfillmentSetId === undefined)
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${NAME} has no fulfilment set.`)
  return { locationId: location.id, fulfillmentSetId }
}
