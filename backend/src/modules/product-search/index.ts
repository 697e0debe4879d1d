import { Module } from "@medusajs/framework/utils"
import { ProductSearchModuleService } from "./service"

export {
  makeDocument,
  searchLanguages,
  type SourceProduct,
  type SourceSize,
} from "./rules/make-document"
export {
  rangeFacets,
  sortings,
  valueFacets,
  type SearchDocument,
  type SearchLanguage,
  type SearchRequest,
  type StockState,
} from "./types"

/** Key of the module in the container. */
export const PRODUCT_SEARCH_MODULE = "productSearch"

export default Module(PRODUCT_SEARCH_MODULE, { service: ProductSearchModuleService })
