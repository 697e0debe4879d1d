import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { updateStoresWorkflow } from "@medusajs/medusa/core-flows"
import { markets } from "./markets"

interface StoreRow {
  id: string
  default_sales_channel_id: string
  supported_currencies: { currency_code: string }[]
}

/** Names the store and gives it the currencies of the markets, once; returns its default sales channel. */
export async function ensureStore(container: MedusaContainer): Promise<{ salesChannelId: string }> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "store",
    fields: ["id", "default_sales_channel_id", "supported_currencies.currency_code"],
  })
  const [store] = data as StoreRow[]
  if (store === undefined)
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      "Medusa created no store. Run the migrations again.",
    )

  const supported = new Set(store.supported_currencies.map((row) => row.currency_code))
  if (!markets.every(({ currency }) => supported.has(currency))) {
    await updateStoresWorkflow(container).run({
      input: {
        selector: { id: store.id },
        update: {
          name: "Finegauge",
          supported_currencies: markets.map(({ currency, taxInclusive }, at) => ({
            currency_code: currency,
            is_default: at === 0,
            is_tax_inclusive: taxInclusive,
          })),
        },
      },
    })
  }
  return { salesChannelId: store.default_sales_channel_id }
}
