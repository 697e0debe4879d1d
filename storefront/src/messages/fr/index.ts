import { cart } from "./cart"
import { catalogue } from "./catalogue"
import { checkout } from "./checkout"
import { guidance } from "./guidance"
import { shell } from "./shell"
import { typeset } from "./typeset"

/** Interface texts in French, a draft that addresses its readers as "vous". */
export const fr = typeset({ ...shell, ...catalogue, guidance, cart, checkout })
