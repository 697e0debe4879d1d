import { Notice } from "@/components/ui/notice"
import type { FoundItems } from "@/features/catalog/find-compared"
import { fill } from "@/lib/format/fill"
import type { Messages } from "@/messages"

/** What of the address is not shown, and why. */
export function CompareNotices({
  found: { items, over, unknown },
  texts,
}: {
  found: FoundItems
  texts: Messages["choosing"]["compare"]
}) {
  const left = over.map(({ product, variant }) => `${product.title}, ${variant.title}`)
  return (
    <>
      {unknown.length > 0 ? (
        <Notice tone="error" live>
          <p>{fill(texts.unknown, { names: unknown.join(", ") })}</p>
        </Notice>
      ) : null}
      {left.length > 0 ? (
        <Notice tone="error" live>
          <p>{fill(texts.over, { names: left.join("; ") })}</p>
        </Notice>
      ) : null}
      {items.length === 1 ? (
        <Notice>
          <p>{texts.onlyOne}</p>
        </Notice>
      ) : null}
    </>
  )
}
