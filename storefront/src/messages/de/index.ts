import { cart } from "./cart"
import { catalogue } from "./catalogue"
import { checkout } from "./checkout"
import { guidance } from "./guidance"
import { shell } from "./shell"

/** Interface texts in German, a draft that addresses its readers as "Sie". */
export const de = { ...shell, ...catalogue, guidance, cart, checkout }
