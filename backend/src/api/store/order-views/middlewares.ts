import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

export const orderViewMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/order-views/:id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(z.strictObject({}), {})],
  },
]
