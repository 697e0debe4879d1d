import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { unsellableAmong } from "../../../workflows/sale/read/sale-states"

interface Row {
  id: string
}

interface ProductsBody {
  product?: Row
  products?: Row[]
  count?: number
}

async function withoutUnsellable(req: MedusaRequest, body: ProductsBody): Promise<ProductsBody> {
  const rows = [...(body.products ?? []), ...(body.product ? [body.product] : [])]
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const unsellable = await unsellableAmong(
    query,
    rows.map(({ id }) => id),
  )
  if (unsellable.size === 0) return body
  if (body.product) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product with the id ${body.product.id}. Take the id from the list of products.`,
    )
  }
  const products = (body.products ?? []).filter(({ id }) => !unsellable.has(id))
  return { ...body, products, count: (body.count ?? rows.length) - unsellable.size }
}

/**
 * Leaves products that may not be sold out of the answers of Medusa's product routes, as if they did not exist. They
 * are few: only what was published before its guidance was withdrawn. Authoritative is the check when ordering; blind
 * spots are lists of other things that name products, and a `count` that knows its own page only.
 */
export function offerSellableOnly(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const send = res.json.bind(res)
  res.json = (sent: unknown): MedusaResponse => {
    const body = (sent ?? {}) as ProductsBody
    if (!body.product && !body.products?.length) return send(sent)
    withoutUnsellable(req, body).then(send, (error: unknown) => {
      res.json = send
      next(error)
    })
    return res
  }
  next()
}
