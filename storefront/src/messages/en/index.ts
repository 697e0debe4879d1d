import { cart } from "./cart"
import { catalogue } from "./catalogue"
import { checklist } from "./checklist"
import { checkout } from "./checkout"
import { choosing } from "./choosing"
import { guidance } from "./guidance"
import { leaflet } from "./leaflet"
import { legal } from "./legal"
import { library } from "./library"
import { quickOrder } from "./quick-order"
import { productSearch } from "./product-search"
import { shell } from "./shell"
import { versions } from "./versions"

/**
 * Interface texts in English: the complete set, and the type of every other language.
 * `{name}` stands for a value that `fill` puts in. Guidance itself comes from the content package.
 */
export const en = {
  ...shell,
  ...catalogue,
  choosing,
  guidance,
  legal,
  library,
  versions,
  cart,
  checkout,
  quickOrder,
  productSearch,
  checklist,
  leaflet,
}
