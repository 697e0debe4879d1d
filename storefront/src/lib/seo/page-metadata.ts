import "server-only"
import type { Metadata } from "next"
import { defaultMarket, markets } from "@/config/markets"
import { env } from "../env"

/** Absolute address of a page of a market; `path` starts with a slash or is empty. */
export function pageUrl(locale: string, path: string): string {
  return `${env().SHOP_URL}/${locale}${path}`
}

/** Title, description, canonical address and the same page in the other markets. */
export function pageMetadata(page: {
  locale: string
  /** Path after the locale, "" for home. */
  path: string
  title: string
  description: string
}): Metadata {
  const languages = Object.fromEntries(
    markets.map(({ locale, formatLocale }) => [formatLocale, pageUrl(locale, page.path)]),
  )
  return {
    title: page.title,
    description: page.description,
    alternates: {
      canonical: pageUrl(page.locale, page.path),
      languages: { ...languages, "x-default": pageUrl(defaultMarket.locale, page.path) },
    },
  }
}
