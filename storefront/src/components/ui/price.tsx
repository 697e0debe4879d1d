import { formatMoney } from "@/lib/format/money"

/** An amount in major units with its tax remark, e.g. "£12.40 incl. VAT". */
export function Price({
  amount,
  currency,
  formatLocale,
  taxNote,
  size = "normal",
}: {
  amount: number
  currency: string
  formatLocale: string
  taxNote?: string | undefined
  size?: "normal" | "large"
}) {
  return (
    <span className={`price price-${size}`}>
      <span className="money">{formatMoney(amount, currency, formatLocale)}</span>
      {taxNote ? <small> {taxNote}</small> : null}
    </span>
  )
}
