import type { LegalTextKind } from "@/config/legal-texts"
import type { Messages } from "@/messages"

const binding: LegalTextKind[] = ["terms", "withdrawal"]

/** The sentence that says which texts an order is bound by, each a link to it. */
export function TermsApply({ locale, messages }: { locale: string; messages: Messages["legal"] }) {
  return messages.accept.split(/\{(\w+)\}/).map((part) => {
    const kind = binding.find((one) => one === part)
    return kind ? (
      <a key={kind} href={`/${locale}/legal/${kind}`}>
        {messages.titles[kind]}
      </a>
    ) : (
      part
    )
  })
}
