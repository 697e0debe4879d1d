import { notFound } from "next/navigation"
import { findMarket, type MarketConfig } from "@/config/markets"

/** The market of a page's path; an unknown one ends the page with 404. */
export function requireMarket(locale: string): MarketConfig {
  return findMarket(locale) ?? notFound()
}
