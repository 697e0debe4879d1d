import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { SearchQuery, SuggestionQuery } from "./validators"

export const storeSearchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/store/search",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(SearchQuery, { isList: true })],
  },
  {
    matcher: "/store/search/suggestions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(SuggestionQuery, { isList: true })],
  },
]
