import { authenticate, type MiddlewareRoute } from "@medusajs/framework/http"
import { answerIdOnly, ownOrderOnly } from "./own-order-only"

const whoever = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })

/** What Medusa opens to anybody who knows the id of an order. */
export const storeOrderMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/:id",
    methods: ["GET"],
    middlewares: [whoever, ownOrderOnly((req) => req.params["id"])],
  },
  { matcher: "/store/orders/:id/transfer", middlewares: [answerIdOnly] },
  {
    matcher: "/store/returns",
    methods: ["POST"],
    middlewares: [
      whoever,
      ownOrderOnly((req) => (req.validatedBody as { order_id?: string }).order_id),
    ],
  },
]
