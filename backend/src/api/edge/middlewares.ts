import type { MiddlewareRoute } from "@medusajs/framework/http"
import { hidePrivateFields } from "./hide-private-fields"
import { refuseFixedPrice } from "./refuse-fixed-price"
import { requireExisting } from "./require-existing"
import { rejectBadPaging, rejectNul } from "./reject-malformed"

/** What stands before every route of a prefix, ours and Medusa's. */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store*", middlewares: [rejectNul, rejectBadPaging, hidePrivateFields] },
  { matcher: "/store/carts/:id", middlewares: [requireExisting("cart")] },
  {
    matcher: "/store/payment-collections/:id",
    middlewares: [requireExisting("payment_collection")],
  },
  { matcher: "/store/shipping-options/:id", middlewares: [requireExisting("shipping_option")] },
  {
    matcher: "/store/shipping-options/:id/calculate",
    methods: ["POST"],
    middlewares: [refuseFixedPrice],
  },
  { matcher: "/auth*", middlewares: [rejectNul] },
  { matcher: "/hooks*", middlewares: [rejectNul] },
  { matcher: "/admin*", middlewares: [rejectNul] },
]
