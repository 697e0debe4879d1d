import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ProductIdsQuery } from "../visible-products/product-ids"

export const stockStateMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/stock-states",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProductIdsQuery, { isList: true })],
  },
]
