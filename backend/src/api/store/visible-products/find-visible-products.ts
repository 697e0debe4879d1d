import type { MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { unsellableAmong } from "../../../workflows/sale/read/sale-states"

interface VisibleProduct {
  id: string
  sales_channels?: ({ id: string } | null)[] | null
}

/**
 * Returns the products of the ids that a visitor may see: published, in a sales channel of the publishable
 * key, and complete enough to be sold. Others are left out as if they did not exist.
 */
export async function findVisibleProducts<Product extends VisibleProduct>(
  req: MedusaStoreRequest,
  ids: string[],
  fields: string[],
): Promise<Product[]> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "sales_channels.id", ...fields],
    filters: { id: ids, status: ProductStatus.PUBLISHED },
  })
  const products = data as unknown as Product[]
  const unsellable = await unsellableAmong(
    query,
    products.map(({ id }) => id),
  )
  const channels = new Set(req.publishable_key_context.sales_channel_ids)
  return products.filter(
    (product) =>
      !unsellable.has(product.id) &&
      product.sales_channels?.some((channel) => channel !== null && channels.has(channel.id)),
  )
}
