import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readToken, tokenOf, type GuidanceRecord } from "../../../modules/guidance"
import { readCartLines } from "../read/cart-lines"
import { GuidanceChangedError, refuseToSell } from "../read/refuse"

/** Which guidance a buyer has seen on each line and accepts. */
export interface Acknowledgement {
  cart_id: string
  lines: { line_id: string; seen: string }[]
}

/** A line with the guidance that is to be recorded on it. */
export interface AcknowledgedLine {
  line_id: string
  guidance: GuidanceRecord
}

/** Refuses to record what is not the guidance of now: nobody can accept what was not shown to them. */
export const checkAcknowledgementStep = createStep(
  "check-acknowledgement",
  async ({ cart_id: cartId, lines }: Acknowledgement, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const inCart = await readCartLines(query, cartId)
    if (inCart === undefined) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This cart is an order already.")
    }
    const accepted = lines.map(({ line_id: lineId, seen }): AcknowledgedLine => {
      const line = inCart.find(({ id }) => id === lineId)
      if (line === undefined) {
        throw new MedusaError(
          MedusaError.Types.NOT_FOUND,
          `The cart has no line ${lineId}. Read the cart again.`,
        )
      }
      refuseToSell([line])
      const guidance = readToken(seen)
      if (guidance === undefined || tokenOf(guidance) !== tokenOf(line.current)) {
        const sentences = ["It changed again while you were reading."]
        throw new GuidanceChangedError([{ title: line.title, sentences }])
      }
      return { line_id: lineId, guidance }
    })
    return new StepResponse(accepted)
  },
)
