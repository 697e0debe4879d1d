import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminAssignGuidance, AdminAssignSpecification } from "./validators"

export const adminProductMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/products/:id/guidance",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminAssignGuidance)],
  },
  {
    matcher: "/admin/products/:id/specification",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminAssignSpecification)],
  },
]
