import { locale as localeParam } from "next/root-params"
import { ButtonLink } from "@/components/ui/button"
import { defaultMarket, findMarket } from "@/config/markets"
import { getMessages } from "@/messages"

/** What a market answers for a page that it does not have. */
export default async function NotFound() {
  const { locale } = findMarket((await localeParam()) ?? "") ?? defaultMarket
  const { notFound } = getMessages(locale)
  return (
    <>
      <p className="figure">404</p>
      <h1>{notFound.title}</h1>
      <p className="lede">{notFound.text}</p>
      <p className="button-row">
        <ButtonLink href={`/${locale}/catalogue`}>{notFound.toCatalogue}</ButtonLink>
        <ButtonLink href={`/${locale}/guidance`} variant="secondary">
          {notFound.toGuidance}
        </ButtonLink>
      </p>
    </>
  )
}
