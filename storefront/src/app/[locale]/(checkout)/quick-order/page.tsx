import type { Metadata } from "next"

import { marketOf } from "@/features/checkout/visit"
import { quickOrder } from "@/features/quick-order/actions"
import { QuickOrderForm } from "@/features/quick-order/components/quick-order-form"

import "@/styles/quick-order.css"

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: marketOf((await params).locale).messages.quickOrder.title }
}

export default async function QuickOrderPage({ params }: Props) {
  const { market, messages } = marketOf((await params).locale)
  const { quickOrder: texts, stock, price } = messages
  return (
    <>
      <h1>{texts.title}</h1>
      <p className="lede">{texts.lede}</p>
      <QuickOrderForm
        action={quickOrder.bind(null, market.locale)}
        locale={market.locale}
        currency={market.currency}
        formatLocale={market.formatLocale}
        taxNote={
          market.taxDisplay === "including-vat" ? price.includingVat : price.excludingSalesTax
        }
        texts={{ ...texts, stock }}
      />
    </>
  )
}
