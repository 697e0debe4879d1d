import type { MiddlewareRoute } from "@medusajs/framework/http"
import { hidePrivateFields } from "./hide-private-fields"
import { rejectBadPaging, rejectNul } from "./reject-malformed"

/** What stands before every route of a prefix, ours and Medusa's. */
export const edgeMiddlewares: MiddlewareRoute[] = [
  { matcher: "/store*", middlewares: [rejectNul, rejectBadPaging, hidePrivateFields] },
  { matcher: "/auth*", middlewares: [rejectNul] },
  { matcher: "/hooks*", middlewares: [rejectNul] },
  { matcher: "/admin*", middlewares: [rejectNul] },
]
