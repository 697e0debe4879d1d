import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { readHeldPieces } from "../../../../workflows/cart/read/held-pieces"
import { lookUpLines } from "../../../../workflows/cart/read/look-up-lines"
import type { StoreLookUpVariants } from "../validators"

/**
 * Says of up to 500 lines which variant each means, its price in the region, its stock state and whether it could be
 * added. Writes nothing; a body is used because 500 codes are too long for an address.
 */
export async function POST(
  req: MedusaStoreRequest<StoreLookUpVariants>,
  res: MedusaResponse,
): Promise<void> {
  const { region_id: regionId, cart_id: cartId, lines } = req.validatedBody
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "region",
    fields: ["currency_code"],
    filters: { id: regionId },
  })
  const [region] = data as { currency_code: string }[]
  if (region === undefined) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `There is no region ${regionId}. Take the id from the list of regions.`,
    )
  }
  const [channel = ""] = req.publishable_key_context.sales_channel_ids
  const held = cartId === undefined ? [] : await readHeldPieces(query, cartId)
  const db = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const market = { region_id: regionId, ...region, sales_channel_id: channel }
  res.json({ lines: await lookUpLines({ query, db }, lines, market, held) })
}
