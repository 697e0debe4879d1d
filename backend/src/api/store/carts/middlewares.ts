import {
  authenticate,
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { retrieveTransformQueryConfig } from "@medusajs/medusa/api/store/carts/query-config"
import { StoreGetCartsCart } from "@medusajs/medusa/api/store/carts/validators"
import { keepRecord, recordOnCart, recordOnLine, recordOnLines } from "./record-shown-guidance"
import { StoreAcknowledgeGuidance, StoreAddLines, StoreCheckoutAnswer } from "./validators"

export const storeCartMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store/carts", methods: ["POST"], middlewares: [recordOnCart] },
  { matcher: "/store/carts/:id/line-items", methods: ["POST"], middlewares: [recordOnLine] },
  {
    matcher: "/store/carts/:id/line-items/batch",
    methods: ["POST"],
    middlewares: [
      validateAndTransformBody(StoreAddLines),
      validateAndTransformQuery(StoreGetCartsCart, retrieveTransformQueryConfig),
      recordOnLines,
    ],
  },
  {
    matcher: "/store/carts/:id/line-items/:line_id",
    methods: ["POST"],
    middlewares: [keepRecord],
  },
  {
    matcher: "/store/carts/:id/guidance",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(z.strictObject({}), {})],
  },
  {
    matcher: "/store/carts/:id/guidance",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(StoreAcknowledgeGuidance)],
  },
  {
    matcher: "/store/carts/:id/checkout",
    methods: ["POST"],
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(StoreCheckoutAnswer),
    ],
  },
]
