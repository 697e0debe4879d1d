import { MedusaError } from "@medusajs/framework/utils"
import {
  buyingSentence,
  publishingSentence,
  type CartRefusal,
  type SaleRefusal,
} from "../../../modules/guidance"
import type { Demand } from "./stock-demand"
import { sentencesOf } from "./what-changed"

/** Code of a refusal because a product may not be sold. */
export const NOT_SELLABLE = "not_sellable"
/** Code of a refusal because guidance is another one than the one that was shown; answered with 409. */
export const GUIDANCE_CHANGED = "guidance_changed"

/** A product, or what is known of it, and what stands between it and its sale. */
export interface Judged {
  title: string
  refusals: SaleRefusal[]
}

const refusal = (message: string, code: string): MedusaError =>
  new MedusaError(MedusaError.Types.NOT_ALLOWED, message, code)

/** Throws, naming what is missing, when one of the products cannot be offered for sale. */
export function refuseToPublish(products: Judged[]): void {
  const stopped = products.filter(({ refusals }) => refusals.length > 0)
  if (stopped.length === 0) return
  const sentences = stopped.map(({ title, refusals }) => publishingSentence(title, refusals))
  throw refusal(sentences.join(" "), NOT_SELLABLE)
}

/** Throws a sentence for the buyer when one of the products cannot be had. */
export function refuseToSell(products: Judged[]): void {
  const stopped = products.filter(({ refusals }) => refusals.length > 0)
  if (stopped.length === 0) return
  const sentences = stopped.map(({ title, refusals }) => buyingSentence(title, refusals))
  throw refusal(sentences.join(" "), NOT_SELLABLE)
}

/** The products whose guidance changed, each with what changed in plain sentences. */
export interface ChangedProduct {
  title: string
  sentences: string[]
}

/** A refusal that carries what changed, so that the answer can say it line by line. */
export class GuidanceChangedError extends MedusaError {
  readonly changed: ChangedProduct[]

  constructor(changed: ChangedProduct[]) {
    const sentences = changed.map(
      ({ title, sentences: what }) =>
        `The safety guidance of "${title}" is not the one that was shown with it. ${what.join(" ")}`,
    )
    const end = "Nothing was ordered. Read what changed and accept it to go on."
    super(MedusaError.Types.NOT_ALLOWED, [...sentences, end].join(" "), GUIDANCE_CHANGED)
    this.changed = changed
  }
}

/** Throws, naming the products, when the lines of a cart together ask for more than there is. */
export function refuseBeyondStock(demands: readonly Demand[]): void {
  if (demands.length === 0) return
  const titles = demands.flatMap((demand) => demand.titles.map((title) => `"${title}"`))
  throw refusal(
    `There is not enough stock of ${titles.join(", ")} for all its lines together. Nothing was ordered. Order fewer.`,
    MedusaError.Codes.INSUFFICIENT_INVENTORY,
  )
}

/** Turns the refusal of a cart into an error; the one place where that happens. */
export function cartError(found: CartRefusal): MedusaError {
  if (found.reason === "not-sellable") {
    const sentences = found.lines.map(({ title, refusals }) => buyingSentence(title, refusals))
    return refusal(sentences.join(" "), NOT_SELLABLE)
  }
  return new GuidanceChangedError(
    found.lines.map(({ title, changes }) => ({ title, sentences: changes.flatMap(sentencesOf) })),
  )
}
