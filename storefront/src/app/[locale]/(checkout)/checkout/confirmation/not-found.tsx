import { locale as localeParam } from "next/root-params"

import { ButtonLink } from "@/components/ui/button"
import { defaultMarket, findMarket } from "@/config/markets"
import { getMessages } from "@/messages"

/** What a browser is told that has placed no order lately. */
export default async function NoOrder() {
  const { locale } = findMarket((await localeParam()) ?? "") ?? defaultMarket
  const { checkout, cart } = getMessages(locale)
  return (
    <>
      <h1>{checkout.confirmation.none}</h1>
      <p className="lede">{checkout.confirmation.noneText}</p>
      <ButtonLink href={`/${locale}/catalogue`}>{cart.toCatalogue}</ButtonLink>
    </>
  )
}
