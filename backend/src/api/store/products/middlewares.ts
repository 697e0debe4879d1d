import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

export const storeProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/products/:id/guidance",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(z.strictObject({}), {})],
  },
]
