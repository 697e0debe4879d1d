import { defineMiddlewares } from "@medusajs/framework/http"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { adminSalesChannelMiddlewares } from "./admin/sales-channels/middlewares"
import { answerErrors } from "./edge/answer-errors"
import { edgeMiddlewares } from "./edge/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"
import { specificationMiddlewares } from "./store/specifications/middlewares"
import { stockStateMiddlewares } from "./store/stock-states/middlewares"

export default defineMiddlewares({
  routes: [
    ...edgeMiddlewares,
    ...storeCartMiddlewares,
    ...storeProductMiddlewares,
    ...specificationMiddlewares,
    ...stockStateMiddlewares,
    ...adminProductMiddlewares,
    ...adminSalesChannelMiddlewares,
  ],
  errorHandler: answerErrors,
})
