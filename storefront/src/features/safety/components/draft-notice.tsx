import { Notice } from "@/components/ui/notice"
import type { Messages } from "@/messages"

/** The banner over guidance that no clinician has reviewed. */
export function DraftNotice({ texts }: { texts: Messages["guidance"] }) {
  return (
    <Notice tone="draft" title={texts.draftTitle}>
      <p>{texts.draftText}</p>
    </Notice>
  )
}
