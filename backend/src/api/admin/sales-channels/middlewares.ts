import type { MiddlewareRoute } from "@medusajs/framework/http"
import { refuseUnsellable } from "./refuse-unsellable"

export const adminSalesChannelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/sales-channels/:id/products",
    methods: ["POST"],
    middlewares: [refuseUnsellable],
  },
]
