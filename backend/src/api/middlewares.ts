import { defineMiddlewares } from "@medusajs/framework/http"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { answerErrors } from "./edge/answer-errors"
import { edgeMiddlewares } from "./edge/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"
import { specificationMiddlewares } from "./store/specifications/middlewares"
import { stockStateMiddlewares } from "./store/stock-states/middlewares"

export default defineMiddlewares({
  routes: [
    ...edgeMiddlewares,
    ...storeProductMiddlewares,
    ...specificationMiddlewares,
    ...stockStateMiddlewares,
    ...adminProductMiddlewares,
  ],
  errorHandler: answerErrors,
})
