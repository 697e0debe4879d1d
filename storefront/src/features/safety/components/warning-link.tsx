import type { Messages } from "@/messages"

/** The way to the warning signs, in reach from the first screen of a product page. */
export function WarningLink({ texts }: { texts: Messages["product"] }) {
  return (
    <a href="#warnings" className="warning-link">
      <strong>{texts.warningLink}</strong>
      {texts.warningLinkText}
    </a>
  )
}
