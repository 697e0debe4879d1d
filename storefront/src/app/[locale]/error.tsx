"use client"

import { useParams } from "next/navigation"
import { ErrorPage } from "@/components/layout/error-page"
import { findMarket } from "@/config/markets"
import { errorTexts } from "@/messages/errors"

/** What a market shows when a page fails; the rest of the sheet stays. */
export default function LocaleError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  const { locale } = useParams<{ locale: string }>()
  const language = findMarket(locale)?.language ?? "en"
  return (
    <div lang={language}>
      <ErrorPage texts={errorTexts[language]} digest={error.digest} retry={retry} />
    </div>
  )
}
