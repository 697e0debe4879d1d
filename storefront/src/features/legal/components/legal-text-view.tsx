import Markdown from "react-markdown"
import { Notice } from "@/components/ui/notice"
import { formatDay } from "@/lib/format/day"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"
import type { LegalText } from "../queries"

/** Elements that a legal text may hold: no pictures, which could ask another host, and no HTML of its own. */
const allowed = "h2 h3 p ul ol li strong em a br hr blockquote".split(" ")

/** A legal text as the shop wrote it, with its version and, where it is one, the mark of a sample. */
export function LegalTextView({
  text,
  formatLocale,
  messages,
}: {
  text: LegalText | null
  /** BCP 47 tag by which the date is written. */
  formatLocale: string
  messages: Messages["legal"]
}) {
  if (text === null) {
    return (
      <Notice title={messages.noneTitle}>
        <p>{messages.none}</p>
      </Notice>
    )
  }
  const date = formatDay(text.published_at.slice(0, 10), formatLocale)
  return (
    <>
      {text.sample ? (
        <Notice tone="draft" title={messages.sampleTitle}>
          <p>{messages.sample}</p>
        </Notice>
      ) : null}
      <div className="legal-text">
        <Markdown allowedElements={allowed} unwrapDisallowed skipHtml>
          {text.body}
        </Markdown>
      </div>
      <p className="quiet">{fill(messages.version, { version: String(text.version), date })}</p>
    </>
  )
}
