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

/** Interface texts in German, a draft that addresses its readers as "Sie". */
export const de = {
  ...shell,
  ...catalogue,
  choosing,
  guidance,
  checklist,
  leaflet,
  legal,
  library,
  versions,
  cart,
  checkout,
  quickOrder,
  productSearch,
}
