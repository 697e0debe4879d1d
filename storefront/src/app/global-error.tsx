"use client"

import { ErrorPage } from "@/components/layout/error-page"
import { errorTexts } from "@/messages/errors"
import "@/styles/index.css"

/** The last resort: even the sheet around the page failed. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string }
  retry: () => void
}) {
  return (
    <html lang="en">
      <body>
        <title>Finegauge</title>
        <main id="content">
          <ErrorPage texts={errorTexts.en} digest={error.digest} retry={retry} />
        </main>
      </body>
    </html>
  )
}
