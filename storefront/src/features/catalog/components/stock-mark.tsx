import type { Messages } from "@/messages"
import type { StockState } from "../view"

/** In stock, low or out, as a word beside a sign; never the number. */
export function StockMark({ state, texts }: { state: StockState; texts: Messages["stock"] }) {
  return <span className={`stock stock-${state}`}>{texts[state]}</span>
}
