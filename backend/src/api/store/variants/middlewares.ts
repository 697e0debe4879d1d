import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { StoreLookUpVariants } from "./validators"

export const storeVariantMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/variants/lookup",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreLookUpVariants)],
  },
]
