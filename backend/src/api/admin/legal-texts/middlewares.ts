import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminPublishLegalText } from "./validators"

export const adminLegalTextMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/legal-texts",
    methods: ["POST"],
    bodyParser: { sizeLimit: "512kb" },
    middlewares: [validateAndTransformBody(AdminPublishLegalText)],
  },
]
