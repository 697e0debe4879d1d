import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { offerSellableOnly } from "./offer-sellable-only"

export const storeProductMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/products", methods: ["GET"], middlewares: [offerSellableOnly] },
  { matcher: "/store/products/:id", methods: ["GET"], middlewares: [offerSellableOnly] },
  {
    matcher: "/store/products/:id/guidance",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(z.strictObject({}), {})],
  },
]
