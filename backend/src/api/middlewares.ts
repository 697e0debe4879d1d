import { defineMiddlewares } from "@medusajs/framework/http"
import { adminLegalTextMiddlewares } from "./admin/legal-texts/middlewares"
import { adminProductMiddlewares } from "./admin/products/middlewares"
import { adminSalesChannelMiddlewares } from "./admin/sales-channels/middlewares"
import { answerErrors } from "./edge/answer-errors"
import { edgeMiddlewares } from "./edge/middlewares"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeLegalTextMiddlewares } from "./store/legal-texts/middlewares"
import { orderViewMiddlewares } from "./store/order-views/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"
import { storeSearchMiddlewares } from "./store/search/middlewares"
import { specificationMiddlewares } from "./store/specifications/middlewares"
import { stockStateMiddlewares } from "./store/stock-states/middlewares"
import { storeVariantMiddlewares } from "./store/variants/middlewares"

export default defineMiddlewares({
  routes: [
    ...edgeMiddlewares,
    ...storeCartMiddlewares,
    ...storeLegalTextMiddlewares,
    ...storeOrderMiddlewares,
    ...orderViewMiddlewares,
    ...storeProductMiddlewares,
    ...storeSearchMiddlewares,
    ...specificationMiddlewares,
    ...stockStateMiddlewares,
    ...adminLegalTextMiddlewares,
    ...storeVariantMiddlewares,
    ...adminProductMiddlewares,
    ...adminSalesChannelMiddlewares,
  ],
  errorHandler: answerErrors,
})
