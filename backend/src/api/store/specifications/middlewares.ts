import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { ProductIdsQuery } from "../visible-products/product-ids"

export const specificationMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/specifications",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ProductIdsQuery, { isList: true })],
  },
]
