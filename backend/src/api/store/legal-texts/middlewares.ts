import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { LegalTextQuery } from "./validators"

export const storeLegalTextMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/legal-texts/:kind",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(LegalTextQuery, { isList: false })],
  },
]
